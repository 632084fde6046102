package nl.tredewijzer.tender.jakarta;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.http.HttpCertificateRegistry;
import nl.tredewijzer.tender.registry.http.HttpNameLookup;
import nl.tredewijzer.tender.registry.snapshot.SnapshotCertificateRegistry;
import nl.tredewijzer.tender.registry.snapshot.SnapshotSettings;
import nl.tredewijzer.tender.registry.snapshot.TrustedKeys;

/** The ways to the register that the settings name: over HTTP, or a signed snapshot that is at hand. */
final class RegisterAccess {

    private static final Logger LOG = Logger.getLogger(RegisterAccess.class.getName());

    private RegisterAccess() {}

    static CertificateRegistry certificates(TenderSettings settings, Clock clock) {
        return settings.snapshotFile()
                .map(file -> snapshot(file, settings, clock))
                .orElseGet(() -> over(settings.register(), HttpCertificateRegistry::at));
    }

    /** With a snapshot nobody is told who is asked about, so no name is looked up. */
    static NameLookup names(TenderSettings settings) {
        return settings.snapshotFile().isPresent()
                ? new NamesStayHere()
                : over(settings.register(), HttpNameLookup::at);
    }

    private static <T> T over(URI register, Function<URI, T> adapter) {
        try {
            return adapter.apply(register);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "tender.register is geen adres van een register (http of https, zonder wachtwoord): " + register,
                    "tender.register is no address of a register (http or https, without a password): " + register);
        }
    }

    private static CertificateRegistry snapshot(Path file, TenderSettings settings, Clock clock) {
        SnapshotSettings from = SnapshotSettings.trusting(keys(settings)).local(file);
        SnapshotCertificateRegistry registry = SnapshotCertificateRegistry.open(
                from,
                clock,
                notice -> LOG.log(Level.WARNING, "{0} / {1}", new Object[] {notice.dutch(), notice.english()}));
        if (registry.checkpoint().isEmpty()) {
            registry.close();
            throw new CannotStart(
                    "tender.snapshot.file is geen bruikbare momentopname; het logboek zegt waarom.",
                    "tender.snapshot.file is no snapshot that can be used; the log says why.");
        }
        return registry;
    }

    private static List<NoteKey> keys(TenderSettings settings) {
        String given = settings.snapshotKey()
                .orElseThrow(() -> new CannotStart(
                        "Zonder tender.snapshot.key is de momentopname niet te controleren.",
                        "Without tender.snapshot.key the snapshot cannot be checked."));
        try {
            return TrustedKeys.read(given);
        } catch (IOException e) {
            throw new CannotStart(
                    "tender.snapshot.key noemt een bestand dat niet te lezen is.",
                    "tender.snapshot.key names a file that cannot be read.");
        } catch (NoteRefused e) {
            throw new CannotStart(
                    "tender.snapshot.key klopt niet: " + e.dutch(), "tender.snapshot.key is not right: " + e.english());
        }
    }
}
