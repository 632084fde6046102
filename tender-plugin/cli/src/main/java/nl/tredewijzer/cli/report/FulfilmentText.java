package nl.tredewijzer.cli.report;

import java.util.List;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.wording.PolicyWords;

/** What a policy makes of purchases and building blocks, and the penalty for what stays behind. */
record FulfilmentText(ExplanationLines lines) {

    /**
     * Prints it.
     *
     * @param answers one for every purchase that the policy names, then one for every building block
     * @param invoice what each purchase was invoiced at
     */
    void print(List<BidderEvaluation> answers, Money invoice) {
        Fulfilment fulfilment = lines.policy().fulfilment();
        int bought = fulfilment.purchases().size();
        if (bought > 0) {
            purchases(fulfilment.purchases(), answers, invoice);
        }
        fulfilment.blocks().ifPresent(table -> blocks(table, answers.subList(bought, answers.size())));
        fulfilment.penalty().ifPresent(this::penalty);
    }

    private void purchases(List<PurchaseRule> rules, List<BidderEvaluation> answers, Money invoice) {
        lines.heading(lines.say("Inkoop, een factuur van ", "Purchases, an invoice of ")
                + lines.language().of(invoice));
        for (int i = 0; i < rules.size(); i++) {
            counted(lines.language().of(PolicyWords.of(rules.get(i))), answers.get(i));
            rules.get(i).note().ifPresent(note -> lines.line(lines.language().of(note)));
        }
        lines.sources(rules.stream().flatMap(rule -> rule.sources().stream()).toList());
        lines.end();
    }

    private void blocks(BuildingBlocks table, List<BidderEvaluation> answers) {
        lines.heading(lines.say("Bouwblokken, één van elk", "Building blocks, one of each"));
        for (int i = 0; i < table.blocks().size(); i++) {
            counted(lines.language().of(PolicyWords.of(table.blocks().get(i))), answers.get(i));
        }
        lines.sources(table.sources());
        lines.end();
    }

    private void penalty(Penalty penalty) {
        lines.heading(lines.say("Boete", "Penalty"));
        lines.line(lines.language().of(PolicyWords.of(penalty)));
        lines.sources(penalty.sources());
        lines.end();
    }

    /** A rule in words, and what came of it. */
    private void counted(String rule, BidderEvaluation answer) {
        lines.line(rule + " → " + credited(answer));
        answer.questions().forEach(lines::question);
    }

    private String credited(BidderEvaluation answer) {
        if (!(answer.obligation() instanceof Obligation.Owed)) {
            return lines.say("zonder verplichting niet toe te rekenen", "not credited without an obligation");
        }
        return answer.lines().isEmpty()
                ? lines.say("vraag", "asked")
                : lines.language().of(answer.lines().get(0).counted()) + lines.say(" toegerekend", " credited");
    }
}
