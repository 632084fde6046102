package nl.tredewijzer.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.http.HttpCertificateRegistry;
import nl.tredewijzer.tender.registry.http.HttpNameLookup;
import nl.tredewijzer.tender.registry.http.ReceiptDownload;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The register that the officer named: by its address, or by a signed snapshot of it. */
final class RegisterOptions {

    @Option(
            names = "--registry",
            required = true,
            paramLabel = "URL",
            description = "Adres van het register / address of the register.")
    private URI registry;

    @ArgGroup(exclusive = false)
    private OwnSnapshot snapshot;

    /** A snapshot, and by which keys it is checked. */
    static final class OwnSnapshot {

        @Option(
                names = "--snapshot",
                required = true,
                paramLabel = "FILE",
                description = {
                    "Ondertekende momentopname van het register: er gaat niets over het netwerk.",
                    "Signed snapshot of the register: nothing goes over the network."
                })
        private Path file;

        @Option(
                names = "--key",
                required = true,
                paramLabel = "KEY|FILE",
                description = "Sleutel van het register, of een bestand daarmee / key of the register, or a file.")
        private String key;
    }

    CertificateRegistry certificates() {
        return snapshot == null
                ? atRegister(HttpCertificateRegistry::at)
                : SnapshotInput.open(snapshot.file, snapshot.key);
    }

    /**
     * The same list with the bidders found whose number is not in it. Only a register can be asked about names; with a
     * snapshot the list says so.
     */
    BidderInput named(BidderInput list, Progress progress) {
        if (snapshot != null) {
            return list.unnamed();
        }
        try (HttpNameLookup names = atRegister(HttpNameLookup::at)) {
            return list.named(names, progress);
        }
    }

    /** Refuses what no receipt can be had of, before anything is asked. */
    void requireReceipts() {
        if (snapshot != null) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Een bewijs komt van het register zelf: --receipt gaat niet samen met --snapshot.",
                    "A receipt comes from the register itself: --receipt does not go with --snapshot.");
        }
    }

    /** What hands out receipts. */
    ReceiptDownload receipts() {
        return atRegister(ReceiptDownload::from);
    }

    private <T> T atRegister(Function<URI, T> adapter) {
        try {
            return adapter.apply(registry);
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Het adres van het register begint met http:// of https:// en bevat geen wachtwoord.",
                    "The address of the register begins with http:// or https:// and holds no password.");
        }
    }
}
