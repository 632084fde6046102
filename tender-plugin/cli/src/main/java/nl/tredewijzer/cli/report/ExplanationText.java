package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;

/** What a policy does with an example, level by level, on a terminal. */
public final class ExplanationText {

    private static final String INDENT = "    ";

    private final Evaluation evaluation;
    private final Language language;
    private final Paint paint;
    private final PrintWriter out;

    private ExplanationText(Evaluation evaluation, Language language, Paint paint, PrintWriter out) {
        this.evaluation = evaluation;
        this.language = language;
        this.paint = paint;
        this.out = out;
    }

    /** Prints an evaluation that has one answer for every grade, the lowest first. */
    public static void print(Evaluation evaluation, Language language, Paint paint, PrintWriter out) {
        new ExplanationText(evaluation, language, paint, out).print();
        out.flush();
    }

    private void print() {
        Policy policy = evaluation.policy();
        out.println(paint.strong(
                policy.id() + "@" + policy.version() + "  " + TerminalText.plain(language.of(policy.title()))));
        out.println(say("Voorbeeld: een opdracht van ", "Example: a contract of ")
                + evaluation.tender().contractValue().map(language::of).orElse("?")
                + say(", getoetst op ", ", tested on ")
                + language.of(evaluation.referenceDate().day()));
        out.println();
        List<Grade> grades = Grade.all();
        for (int i = 0; i < grades.size(); i++) {
            answer(grades.get(i), evaluation.answers().get(i));
        }
        evaluation.warnings().forEach(warning -> remark("! ", "", warning));
    }

    private void answer(Grade grade, BidderEvaluation answer) {
        CreditRule rule = evaluation.policy().ruleFor(grade);
        out.println(paint.strong(language.of(grade)));
        line(say("Het beleid: ", "The policy: ") + language.of(rule.effect()));
        evaluation
                .policy()
                .sourcesOf(rule.sources())
                .forEach(source -> line(TerminalText.plain(source.title()) + " (" + language.of(source.certainty())
                        + "): “" + TerminalText.plain(source.excerpt()) + "”"));
        if (answer.credit() instanceof Credit.Settled settled) {
            line(say("Verplichting ", "Obligation ")
                    + language.of(settled.obligation())
                    + say(", toegerekend ", ", credited ")
                    + language.of(settled.credited())
                    + say(", resterend ", ", remaining ")
                    + language.of(settled.remaining()));
        }
        answer.reasons().forEach(reason -> remark("· ", INDENT, reason));
        answer.questions().forEach(question -> remark("? ", INDENT, question));
        out.println();
    }

    private void remark(String mark, String indent, Remark remark) {
        TerminalText.wrapped(indent, mark + TerminalText.plain(language.of(remark)) + " [" + remark.code() + "]")
                .forEach(out::println);
    }

    private void line(String text) {
        TerminalText.wrapped(INDENT, text).forEach(out::println);
    }

    private String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
