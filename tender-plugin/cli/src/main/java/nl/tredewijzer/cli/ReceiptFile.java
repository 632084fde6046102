package nl.tredewijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.cli.report.ReportFiles;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.receipt.ReceiptJson;
import nl.tredewijzer.model.receipt.ReceiptRefused;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.registry.http.Download;
import nl.tredewijzer.tender.registry.http.ReceiptDownload;

/**
 * A signed receipt over bidders of an evaluation, on the same day and the same state of the register.
 *
 * @param file where it is kept
 * @param bidders over whom, at most as many as one receipt is about
 */
record ReceiptFile(Path file, List<Bidder> bidders) {

    /** The receipts over all bidders: one, or one for every thousand, numbered from the second on. */
    static List<ReceiptFile> of(Path file, List<Bidder> bidders) {
        List<ReceiptFile> files = new ArrayList<>();
        for (int from = 0; from == 0 || from < bidders.size(); from += ReceiptDownload.MOST_BIDDERS) {
            int until = Math.min(bidders.size(), from + ReceiptDownload.MOST_BIDDERS);
            files.add(new ReceiptFile(numbered(file, files.size() + 1), bidders.subList(from, until)));
        }
        return files;
    }

    private static Path numbered(Path file, int number) {
        if (number == 1) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return file.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
    }

    /** Fetches the receipt and keeps it. */
    void write(ReceiptDownload receipts, Evaluation evaluation) {
        RegisterState state = evaluation.register().orElseThrow();
        Download download = receipts.of(bidders, evaluation.referenceDate().day(), state.recordedAt());
        if (download instanceof Download.Sent sent) {
            keep(sent.file(), state);
        } else if (download instanceof Download.NotReached not) {
            throw new CannotGoOn(
                    ExitCode.REGISTER_UNREACHABLE,
                    "Het register gaf geen bewijs: " + not.why().reason().dutch() + " ("
                            + not.why().detail() + ").",
                    "The register gave no receipt: " + not.why().reason().english() + " ("
                            + not.why().detail() + ").");
        }
    }

    private void keep(byte[] receipt, RegisterState evaluatedOn) {
        long size = sizeOfLog(receipt);
        if (size != evaluatedOn.sequence()) {
            throw new CannotGoOn(
                    ExitCode.REGISTER_UNREACHABLE,
                    "Het bewijs van het register staat op stand " + size + ", de toets op stand "
                            + evaluatedOn.sequence() + ": probeer het opnieuw.",
                    "The receipt of the register stands on state " + size + ", the evaluation on state "
                            + evaluatedOn.sequence() + ": try again.");
        }
        try {
            ReportFiles.put(file, receipt);
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    "Het bewijs is niet bewaard: " + e.getMessage(),
                    "The receipt was not kept: " + e.getMessage());
        }
    }

    private static long sizeOfLog(byte[] receipt) {
        try {
            return Checkpoint.parse(ReceiptJson.read(receipt).checkpoint().unverifiedText())
                    .size();
        } catch (ReceiptRefused e) {
            throw none(e);
        } catch (NoteRefused e) {
            throw none(e);
        }
    }

    private static CannotGoOn none(Bilingual why) {
        return new CannotGoOn(
                ExitCode.REGISTER_UNREACHABLE,
                new BilingualText("Het register gaf geen bewijs:", "The register gave no receipt:"),
                List.of(why));
    }

    void tell(Language language, PrintWriter out) {
        out.println((language == Language.DUTCH ? "Bewijs   " : "Receipt  ") + file);
    }
}
