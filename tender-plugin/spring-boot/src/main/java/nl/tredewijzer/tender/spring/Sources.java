package nl.tredewijzer.tender.spring;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.http.HttpCertificateRegistry;
import nl.tredewijzer.tender.registry.http.HttpNameLookup;
import nl.tredewijzer.tender.registry.http.HttpSettings;
import nl.tredewijzer.tender.registry.snapshot.SnapshotCertificateRegistry;
import nl.tredewijzer.tender.registry.snapshot.SnapshotSettings;
import nl.tredewijzer.tender.registry.snapshot.TrustedKeys;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** What the properties name: a register, a snapshot, policies. A wrong one is told at the start, with its name. */
final class Sources {

    private static final Log LOG = LogFactory.getLog(Sources.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private Sources() {}

    static Policies policies(TredewijzerProperties properties) {
        Policies catalogue = Policies.catalogue();
        if (properties.policies() == null) {
            return catalogue;
        }
        try {
            return catalogue.with(properties.policies());
        } catch (DocumentRefused e) {
            throw new IllegalStateException(
                    "tredewijzer.policies holds policies that are not right: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("tredewijzer.policies cannot be read: " + e.getMessage(), e);
        }
    }

    static CertificateRegistry registry(TredewijzerProperties properties, Clock clock) {
        return properties.snapshot().key() == null
                ? new HttpCertificateRegistry(client(), http(properties), clock)
                : snapshot(properties, clock);
    }

    static NameLookup names(TredewijzerProperties properties, Clock clock) {
        return new HttpNameLookup(client(), http(properties), clock);
    }

    private static CertificateRegistry snapshot(TredewijzerProperties properties, Clock clock) {
        TredewijzerProperties.Snapshot said = properties.snapshot();
        try {
            SnapshotSettings settings = new SnapshotSettings(
                    TrustedKeys.read(said.key()),
                    Optional.ofNullable(said.file()),
                    Optional.ofNullable(said.bootstrap()),
                    Optional.ofNullable(properties.register()),
                    said.refreshEvery());
            return SnapshotCertificateRegistry.open(settings, clock, notice -> LOG.warn(notice.english()));
        } catch (IOException e) {
            throw new IllegalStateException("tredewijzer.snapshot.key is no key, and no file that can be read", e);
        } catch (NoteRefused e) {
            throw new IllegalStateException("tredewijzer.snapshot.key is not right: " + e.english(), e);
        }
    }

    private static HttpSettings http(TredewijzerProperties properties) {
        try {
            return HttpSettings.of(properties.register()).within(properties.answerTimeout());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("tredewijzer.register is not right: " + e.getMessage(), e);
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    }
}
