package nl.tredewijzer.cli;

import java.io.PrintWriter;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.document.Defect;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, in the language that was chosen, and gives each kind its exit code. */
final class Complaints implements IExecutionExceptionHandler {

    private static final int MOST_DETAILS = 50;

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (!(thrown instanceof CannotGoOn complaint)) {
            err.println("Fout in het programma / internal error: " + thrown);
            thrown.printStackTrace(err);
            return ExitCode.INTERNAL_ERROR;
        }
        print(complaint, Speaker.languageOf(command), err);
        return complaint.exitCode();
    }

    static void print(CannotGoOn complaint, Language language, PrintWriter err) {
        err.println(language.of(complaint.what()));
        complaint.details().stream().limit(MOST_DETAILS).forEach(detail -> err.println("  " + line(detail, language)));
        if (complaint.details().size() > MOST_DETAILS) {
            err.println("  … +" + (complaint.details().size() - MOST_DETAILS));
        }
        err.flush();
    }

    private static String line(Bilingual detail, Language language) {
        return detail instanceof Defect defect ? defect.path() + ": " + language.of(defect) : language.of(detail);
    }
}
