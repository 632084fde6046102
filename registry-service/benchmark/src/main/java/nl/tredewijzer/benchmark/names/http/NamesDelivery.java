package nl.tredewijzer.benchmark.names.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.benchmark.register.Distribution;
import nl.tredewijzer.benchmark.register.RegisterProcess;
import nl.tredewijzer.benchmark.sample.CertificateFile;

/** Fills a register with organisations of given names, each with one certificate, the way that everybody has to. */
final class NamesDelivery {

    private static final List<String> HEADER = List.of(
            "event",
            "certificateNumber",
            "schemeVersion",
            "level",
            "validFrom",
            "validUntil",
            "certificationBody",
            "role",
            "kvkNumber",
            "name",
            "tradingNames");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private NamesDelivery() {}

    /**
     * Delivers them, and waits until all are found.
     *
     * @param data where the register keeps its files
     * @param file where the delivery is written
     */
    static void into(RegisterProcess register, Distribution distribution, Path data, NameList names, Path file)
            throws IOException {
        write(file, names);
        String state = register.client()
                .deliver(file, distribution.token(data, CertificateFile.BODY))
                .getString("state");
        if (!state.equals("APPENDED")) {
            throw new IllegalStateException("The register refused the names: " + state);
        }
        register.client()
                .await(
                        () -> register.client().read("/v1/organisations?size=1").getInt("total") == names.size(),
                        PATIENCE);
    }

    private static void write(Path file, NameList names) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(file)) {
            out.writeRecord(HEADER);
            for (Listed listed : names.organisations()) {
                out.writeRecord(
                        "issued",
                        "M-" + listed.kvkNumber(),
                        "2.1",
                        "Trede 2",
                        "2026-01-01",
                        "2027-12-31",
                        CertificateFile.BODY,
                        "main",
                        listed.kvkNumber().digits(),
                        listed.name(),
                        String.join("|", listed.tradingNames()));
            }
        }
    }
}
