package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.difference.DifferenceText;

/** A difference on a terminal. */
public final class DifferenceLines {

    private DifferenceLines() {}

    /** Prints the difference; what was not indented is a heading. */
    public static void print(Difference difference, Language language, Paint paint, PrintWriter out) {
        for (String line : DifferenceText.lines(difference, language)) {
            String text = TerminalText.plain(line).stripLeading();
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            TerminalText.wrapped(indent, text)
                    .forEach(part -> out.println(indent.isEmpty() ? paint.strong(part) : part));
        }
    }

    /** Prints a remark about it. */
    public static void print(String remark, PrintWriter out) {
        TerminalText.wrapped("", "! " + TerminalText.plain(remark)).forEach(out::println);
    }
}
