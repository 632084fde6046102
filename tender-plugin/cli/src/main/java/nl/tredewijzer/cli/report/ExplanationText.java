package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.CriterionFinding;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.wording.PolicyWords;

/** What a policy does with an example, level by level, and with each purchase and building block, on a terminal. */
public final class ExplanationText {

    private static final String INDENT = "    ";

    private final Evaluation evaluation;
    private final Money invoice;
    private final Language language;
    private final Paint paint;
    private final PrintWriter out;

    private ExplanationText(Evaluation evaluation, Money invoice, Language language, Paint paint, PrintWriter out) {
        this.evaluation = evaluation;
        this.invoice = invoice;
        this.language = language;
        this.paint = paint;
        this.out = out;
    }

    /**
     * Prints an evaluation that has one answer for every grade, the lowest first, then for every purchase and for every
     * building block that the policy names.
     *
     * @param invoice what each purchase was invoiced at
     */
    public static void print(Evaluation evaluation, Money invoice, Language language, Paint paint, PrintWriter out) {
        new ExplanationText(evaluation, invoice, language, paint, out).print();
        out.flush();
    }

    private void print() {
        Policy policy = evaluation.policy();
        out.println(paint.strong(
                policy.id() + "@" + policy.version() + "  " + TerminalText.plain(language.of(policy.title()))));
        out.println(say("Voorbeeld: een opdracht van ", "Example: a contract of ")
                + evaluation.tender().contractValue().map(language::of).orElse("?")
                + labour()
                + say(", getoetst op ", ", tested on ")
                + language.of(evaluation.referenceDate().day()));
        out.println();
        List<Grade> grades = Grade.all();
        for (int i = 0; i < grades.size(); i++) {
            answer(grades.get(i), evaluation.answers().get(i));
        }
        List<BidderEvaluation> others =
                evaluation.answers().subList(grades.size(), evaluation.answers().size());
        purchases(others);
        blocks(others.subList(policy.fulfilment().purchases().size(), others.size()));
        policy.fulfilment().penalty().ifPresent(this::penalty);
        evaluation.warnings().forEach(warning -> remark("! ", "", warning));
    }

    /** What conditions and bases look at beside the value. */
    private String labour() {
        Tender tender = evaluation.tender();
        return " (" + tender.kind().map(language::of).orElse("?")
                + say(", loonsom ", ", wage sum ")
                + tender.wageSum().map(language::of).orElse("?")
                + say(", arbeid ", ", labour ")
                + tender.labourShare().map(language::of).orElse("?") + ")";
    }

    private void purchases(List<BidderEvaluation> answers) {
        List<PurchaseRule> rules = evaluation.policy().fulfilment().purchases();
        if (rules.isEmpty()) {
            return;
        }
        out.println(paint.strong(say("Inkoop, een factuur van ", "Purchases, an invoice of ") + language.of(invoice)));
        for (int i = 0; i < rules.size(); i++) {
            counted(language.of(PolicyWords.of(rules.get(i))), answers.get(i));
            rules.get(i).note().ifPresent(note -> line(TerminalText.plain(language.of(note))));
        }
        sources(rules.stream().flatMap(rule -> rule.sources().stream()).toList());
        out.println();
    }

    private void blocks(List<BidderEvaluation> answers) {
        evaluation.policy().fulfilment().blocks().ifPresent(table -> {
            out.println(paint.strong(say("Bouwblokken, één van elk", "Building blocks, one of each")));
            for (int i = 0; i < table.blocks().size(); i++) {
                counted(language.of(PolicyWords.of(table.blocks().get(i))), answers.get(i));
            }
            sources(table.sources());
            out.println();
        });
    }

    private void penalty(Penalty penalty) {
        out.println(paint.strong(say("Boete", "Penalty")));
        line(language.of(PolicyWords.of(penalty)));
        sources(penalty.sources());
        out.println();
    }

    /** A rule in words, and what came of it. */
    private void counted(String rule, BidderEvaluation answer) {
        line(TerminalText.plain(rule) + " → " + credited(answer));
        answer.questions().forEach(question -> remark("? ", INDENT, question));
    }

    private String credited(BidderEvaluation answer) {
        if (!(answer.obligation() instanceof Obligation.Owed)) {
            return say("zonder verplichting niet toe te rekenen", "not credited without an obligation");
        }
        return answer.lines().isEmpty()
                ? say("vraag", "asked")
                : language.of(answer.lines().get(0).counted()) + say(" toegerekend", " credited");
    }

    private void sources(List<String> keys) {
        evaluation
                .policy()
                .sourcesOf(keys)
                .forEach(source -> line(TerminalText.plain(source.title()) + " (" + language.of(source.certainty())
                        + "): “" + TerminalText.plain(source.excerpt()) + "”"));
    }

    private void answer(Grade grade, BidderEvaluation answer) {
        CreditRule rule = evaluation.policy().ruleFor(grade);
        out.println(paint.strong(language.of(grade)));
        line(say("Het beleid: ", "The policy: ") + language.of(rule.effect()));
        sources(rule.sources());
        if (answer.credit() instanceof Credit.Settled settled) {
            line(say("Verplichting ", "Obligation ")
                    + language.of(settled.obligation())
                    + say(", toegerekend ", ", credited ")
                    + language.of(settled.credited())
                    + say(", resterend ", ", remaining ")
                    + language.of(settled.remaining()));
        }
        answer.penaltyAtRisk()
                .ifPresent(penalty ->
                        line(say("Boete als er niets meer wordt ingevuld ", "Penalty if nothing more is realised ")
                                + language.of(penalty)));
        answer.criteria().forEach(this::use);
        answer.reasons().forEach(reason -> remark("· ", INDENT, reason));
        answer.questions().forEach(question -> remark("? ", INDENT, question));
        out.println();
    }

    private void use(CriterionFinding finding) {
        String compared = finding.comparedPrice()
                .map(price -> say(", vergeleken als ", ", compared as ") + language.of(price))
                .orElse("");
        line(say("Ook gebruikt als ", "Also used as ") + TerminalText.plain(language.of(PolicyWords.of(finding.rule())))
                + ": " + language.of(finding.use()) + compared);
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
