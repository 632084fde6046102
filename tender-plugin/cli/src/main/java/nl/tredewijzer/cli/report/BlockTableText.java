package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.policy.BlockTable;
import nl.tredewijzer.tender.wording.PolicyWords;

/** A table of building blocks on a terminal. */
public final class BlockTableText {

    private BlockTableText() {}

    /** Prints the table: whose it is, what each effort is worth, and its sources. */
    public static void print(BlockTable table, Language language, Paint paint, PrintWriter out) {
        out.println(paint.strong(table.id()));
        out.println("  " + TerminalText.plain(table.authority()) + " · "
                + TerminalText.plain(table.blocks().edition()) + " · "
                + TerminalText.plain(table.blocks().basis()));
        table.blocks().blocks().forEach(block -> TerminalText.wrapped(
                        "    ", TerminalText.plain(language.of(PolicyWords.of(block))))
                .forEach(out::println));
        new SourceLines(language, paint, out).print(table.sources());
        out.println();
        out.flush();
    }
}
