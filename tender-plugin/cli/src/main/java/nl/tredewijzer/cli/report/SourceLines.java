package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.policy.Source;

/**
 * Sources on a terminal, each with its number, how near it stands to the authority, where it is and its own words.
 *
 * @param language in which language
 * @param paint colours or none
 * @param out where the lines go
 */
record SourceLines(Language language, Paint paint, PrintWriter out) {

    private static final String INDENT = "      ";

    void print(List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            print(i + 1, sources.get(i));
        }
    }

    private void print(int number, Source source) {
        TerminalText.wrapped(
                        "  ",
                        "[" + number + "] " + TerminalText.plain(source.title()) + " ("
                                + language.of(source.certainty())
                                + (language == Language.DUTCH ? ", gelezen op " : ", read on ")
                                + language.of(source.readOn()) + ")")
                .forEach(out::println);
        source.address().ifPresent(address -> out.println(INDENT + address));
        TerminalText.wrapped(INDENT, "“" + TerminalText.plain(source.excerpt()) + "”")
                .forEach(line -> out.println(paint.faint(line)));
        source.note().ifPresent(note -> TerminalText.wrapped(INDENT, TerminalText.plain(language.of(note)))
                .forEach(out::println));
    }
}
