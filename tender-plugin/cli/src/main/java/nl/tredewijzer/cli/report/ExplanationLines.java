package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Policy;

/**
 * The lines of which the explanation of a policy is made.
 *
 * @param policy the policy that is explained
 * @param language in which language
 * @param paint colours or none
 * @param out where the lines go
 */
record ExplanationLines(Policy policy, Language language, Paint paint, PrintWriter out) {

    private static final String INDENT = "    ";

    void heading(String text) {
        out.println(paint.strong(TerminalText.plain(text)));
    }

    void line(String text) {
        TerminalText.wrapped(INDENT, TerminalText.plain(text)).forEach(out::println);
    }

    void reason(Remark remark) {
        remark("· ", INDENT, remark);
    }

    void question(Remark remark) {
        remark("? ", INDENT, remark);
    }

    void warning(Remark remark) {
        remark("! ", "", remark);
    }

    /** The sources of these keys, each with its own words. */
    void sources(List<String> keys) {
        policy.sourcesOf(keys)
                .forEach(source -> line(
                        source.title() + " (" + language.of(source.certainty()) + "): “" + source.excerpt() + "”"));
    }

    void end() {
        out.println();
    }

    String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }

    private void remark(String mark, String indent, Remark remark) {
        TerminalText.wrapped(indent, mark + TerminalText.plain(language.of(remark)) + " [" + remark.code() + "]")
                .forEach(out::println);
    }
}
