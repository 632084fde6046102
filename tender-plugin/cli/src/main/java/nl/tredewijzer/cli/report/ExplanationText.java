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
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.wording.PolicyWords;

/** What a policy does with an example, level by level, and with each purchase and building block, on a terminal. */
public final class ExplanationText {

    private final Evaluation evaluation;
    private final Language language;
    private final ExplanationLines lines;

    private ExplanationText(Evaluation evaluation, ExplanationLines lines) {
        this.evaluation = evaluation;
        this.language = lines.language();
        this.lines = lines;
    }

    /**
     * Prints an evaluation that has one answer for every grade, the lowest first, then for every purchase and for every
     * building block that the policy names.
     *
     * @param invoice what each purchase was invoiced at
     */
    public static void print(Evaluation evaluation, Money invoice, Language language, Paint paint, PrintWriter out) {
        new ExplanationText(evaluation, new ExplanationLines(evaluation.policy(), language, paint, out)).print(invoice);
        out.flush();
    }

    private void print(Money invoice) {
        Policy policy = evaluation.policy();
        lines.heading(policy.id() + "@" + policy.version() + "  " + language.of(policy.title()));
        lines.out().println(example(evaluation.tender()));
        lines.end();
        List<Grade> grades = Grade.all();
        for (int i = 0; i < grades.size(); i++) {
            answer(grades.get(i), evaluation.answers().get(i));
        }
        List<BidderEvaluation> others =
                evaluation.answers().subList(grades.size(), evaluation.answers().size());
        new FulfilmentText(lines).print(others, invoice);
        evaluation.warnings().forEach(lines::warning);
    }

    /** The contract, with what conditions and bases look at beside its value. */
    private String example(Tender tender) {
        return lines.say("Voorbeeld: een opdracht van ", "Example: a contract of ")
                + tender.contractValue().map(language::of).orElse("?")
                + " (" + tender.kind().map(language::of).orElse("?")
                + lines.say(", loonsom ", ", wage sum ")
                + tender.wageSum().map(language::of).orElse("?")
                + lines.say(", arbeid ", ", labour ")
                + tender.labourShare().map(language::of).orElse("?")
                + lines.say("), getoetst op ", "), tested on ")
                + language.of(evaluation.referenceDate().day());
    }

    private void answer(Grade grade, BidderEvaluation answer) {
        CreditRule rule = evaluation.policy().ruleFor(grade);
        lines.heading(language.of(grade));
        lines.line(lines.say("Het beleid: ", "The policy: ") + language.of(rule.effect()));
        lines.sources(rule.sources());
        if (answer.credit() instanceof Credit.Settled settled) {
            lines.line(lines.say("Verplichting ", "Obligation ")
                    + language.of(settled.obligation())
                    + lines.say(", toegerekend ", ", credited ")
                    + language.of(settled.credited())
                    + lines.say(", resterend ", ", remaining ")
                    + language.of(settled.remaining()));
        }
        answer.penaltyAtRisk().ifPresent(this::penalty);
        answer.criteria().forEach(this::use);
        answer.reasons().forEach(lines::reason);
        answer.questions().forEach(lines::question);
        lines.end();
    }

    private void penalty(Money atRisk) {
        lines.line(lines.say("Boete als er niets meer wordt ingevuld ", "Penalty if nothing more is realised ")
                + language.of(atRisk));
    }

    private void use(CriterionFinding finding) {
        String compared = finding.comparedPrice()
                .map(price -> lines.say(", vergeleken als ", ", compared as ") + language.of(price))
                .orElse("");
        lines.line(lines.say("Ook gebruikt als ", "Also used as ")
                + language.of(PolicyWords.of(finding.rule()))
                + ": " + language.of(finding.use()) + compared);
    }
}
