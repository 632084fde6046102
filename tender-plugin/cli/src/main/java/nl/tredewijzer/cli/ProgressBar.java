package nl.tredewijzer.cli;

import java.io.PrintWriter;
import nl.tredewijzer.tender.registry.Progress;

/** Shows on a terminal how far a long list is. */
final class ProgressBar implements Progress {

    private static final int LONG_LIST = 1000;
    private static final int WIDTH = 40;

    private final PrintWriter out;

    ProgressBar(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void at(int answered, int asked) {
        if (asked <= LONG_LIST) {
            return;
        }
        int full = (int) ((long) answered * WIDTH / asked);
        out.print("\r[" + "█".repeat(full) + "·".repeat(WIDTH - full) + "] " + answered + "/" + asked);
        if (answered == asked) {
            out.print("\r" + " ".repeat(WIDTH + 30) + "\r");
        }
        out.flush();
    }
}
