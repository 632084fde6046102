package nl.tredewijzer.cli;

import nl.tredewijzer.cli.report.Paint;
import picocli.CommandLine.Help.Ansi;

/** Whether a person is watching: no colours and no progress bar otherwise; NO_COLOR is heard too. */
final class Terminal {

    private Terminal() {}

    static boolean isWatched() {
        return Ansi.AUTO.enabled();
    }

    static Paint paint() {
        return isWatched() ? Paint.TERMINAL : Paint.NONE;
    }
}
