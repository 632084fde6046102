package nl.tredewijzer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tredewijzer.cli.report.ReportFiles;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.receipt.Receipt;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;

/**
 * The events of a receipt as files of their own, for tools that know nothing of receipts. Of event 3 these are its proof
 * ({@code event-3.tlog-proof}, c2sp.org/tlog-proof), the bytes of which the log holds the hash
 * ({@code event-3.envelope.json}), and the event as {@code /v1/log/entries} gives it ({@code event-3.json}).
 *
 * @param directory where they are kept; it is made when it is not there
 */
record LogProofFiles(Path directory) {

    /**
     * Writes them.
     *
     * @param receipt that was found right
     * @return how many events there are
     */
    int write(Receipt receipt) {
        try {
            Files.createDirectories(directory);
            for (ProvenEntry proven : receipt.entries()) {
                write(proven.entry(), receipt.logProof(proven).text());
            }
            return receipt.entries().size();
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    "De logboekbewijzen zijn niet bewaard: " + e.getMessage(),
                    "The log proofs were not kept: " + e.getMessage());
        }
    }

    private void write(PublishedEntry entry, String proof) throws IOException {
        String name = "event-" + entry.sequence();
        ReportFiles.put(directory.resolve(name + ".tlog-proof"), proof.getBytes(StandardCharsets.UTF_8));
        ReportFiles.put(directory.resolve(name + ".envelope.json"), CanonicalJson.bytes(entry.envelope()));
        ReportFiles.put(directory.resolve(name + ".json"), CanonicalJson.bytes(EntryJson.write(entry)));
    }
}
