package nl.tredewijzer.tender.document;

import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.CreditLine;
import nl.tredewijzer.tender.crediting.CriterionFinding;
import nl.tredewijzer.tender.crediting.LevelReadings;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Policy;

/** What is owed and credited, and of what it is made, as JSON. */
final class CreditJson {

    private CreditJson() {}

    /** Everything beside outcome, obligation and credit; what is not there is left out. */
    static void parts(Policy policy, BidderEvaluation answer, JsonObjectBuilder object) {
        PolicyJson.list(object, "lines", answer.lines(), line -> line(policy, line));
        remaining(policy, answer, object);
        PolicyJson.list(object, "lots", answer.lots(), lot -> lot(policy, lot, answer.on(lot)));
        answer.readings().ifPresent(readings -> object.add("readings", readings(readings)));
        PolicyJson.list(object, "criteria", answer.criteria(), finding -> criterion(policy, finding));
        asked(answer, object);
    }

    private static JsonObjectBuilder line(Policy policy, CreditLine line) {
        JsonObjectBuilder object = JsonParts.object().add("kind", line.kind().name());
        line.lot().ifPresent(lot -> object.add("lot", lot));
        if (line.what() instanceof Phrase what) {
            object.add("of", values(what));
        }
        return object.add("counted", line.counted().toString())
                .add("stated", line.stated().toString())
                .add("sources", Texts.array(line.sources()))
                .add("secondary", policy.restsOnSecondary(line.sources()));
    }

    /** What was bought or realised: the values of its words, those that are words only left out. */
    private static JsonObjectBuilder values(Phrase what) {
        JsonObjectBuilder object = JsonParts.object();
        new TreeMap<>(what.values()).forEach((name, value) -> {
            if (value instanceof Enum<?> constant) {
                object.add(name, constant.name());
            } else if (!(value instanceof Bilingual)) {
                object.add(name, value.toString());
            }
        });
        return object;
    }

    /** What would be due for what remains and what that is in efforts, each with the sources of its rule. */
    private static void remaining(Policy policy, BidderEvaluation answer, JsonObjectBuilder object) {
        answer.penaltyAtRisk().ifPresent(euros -> {
            object.add("penaltyAtRisk", euros.toString());
            policy.fulfilment()
                    .penalty()
                    .ifPresent(penalty -> object.add("penaltySources", Texts.array(penalty.sources())));
        });
        policy.fulfilment().blocks().ifPresent(table -> inBlocks(table, answer.credit(), object));
    }

    private static void inBlocks(BuildingBlocks table, Credit credit, JsonObjectBuilder object) {
        if (credit instanceof Credit.Settled settled && !settled.remaining().isZero()) {
            PolicyJson.list(object, "remainingInBuildingBlocks", table.blocks(), block -> JsonParts.object()
                    .add("block", block.name())
                    .add("per", block.per().name())
                    .add("quantity", block.in(settled.remaining()).toPlainString()));
            object.add("buildingBlockSources", Texts.array(table.sources()));
        }
    }

    private static JsonObjectBuilder lot(Policy policy, LotCredit lot, BidderEvaluation alone) {
        JsonObjectBuilder object = JsonParts.object()
                .add("lot", lot.lot())
                .add("verdict", alone.verdict().name())
                .add("outcome", outcome(policy, lot.outcome()))
                .add("obligation", ObligationJson.write(policy, alone))
                .add("credit", credit(lot.credit()));
        PolicyJson.list(object, "lines", lot.lines(), line -> line(policy, line));
        remaining(policy, alone, object);
        asked(alone, object);
        return object.add("reasons", RemarksJson.write(alone.reasons()))
                .add("warnings", RemarksJson.write(alone.warnings()));
    }

    /** What else is asked, and the decision that the answer rests on. */
    private static void asked(BidderEvaluation answer, JsonObjectBuilder object) {
        if (!answer.questions().isEmpty()) {
            object.add("questions", RemarksJson.write(answer.questions()));
        }
        answer.decision().ifPresent(decision -> object.add("decision", DossierJson.decision(decision)));
    }

    private static JsonObjectBuilder readings(LevelReadings readings) {
        JsonObjectBuilder object = JsonParts.object();
        PolicyJson.list(object, "stretches", readings.stretches(), stretch -> {
            JsonObjectBuilder part = JsonParts.object()
                    .add("from", stretch.from().toString())
                    .add("until", stretch.until().toString());
            stretch.grade().ifPresent(grade -> part.add("grade", grade.toString()));
            return part;
        });
        readings.byReferenceDate().ifPresent(euros -> object.add("byReferenceDate", euros.toString()));
        readings.byDay().ifPresent(euros -> object.add("byDay", euros.toString()));
        return object;
    }

    private static JsonObjectBuilder criterion(Policy policy, CriterionFinding finding) {
        JsonObjectBuilder object = JsonParts.object()
                .add("criterion", ShapeJson.write(finding.rule().criterion()))
                .add("use", finding.use().name())
                .add("reason", finding.reason().code().name())
                .add("sources", Texts.array(finding.rule().sources()))
                .add("secondary", policy.restsOnSecondary(finding.rule().sources()));
        finding.comparedPrice().ifPresent(price -> object.add("comparedPrice", price.toString()));
        return object;
    }

    static JsonObjectBuilder outcome(Policy policy, Outcome outcome) {
        JsonObjectBuilder object = JsonParts.object().add("kind", outcome.kind().name());
        outcome.reduction().ifPresent(part -> object.add("percentage", part.toString()));
        outcome.rule().ifPresent(rule -> object.add("rule", rule(policy, rule)));
        if (outcome instanceof Outcome.NeedsDecision asked) {
            object.add("question", asked.question().name());
        } else if (outcome instanceof Outcome.ByDecision decided) {
            object.add("decision", DossierJson.decision(decided.choice()));
        }
        return object;
    }

    private static JsonObjectBuilder rule(Policy policy, CreditRule rule) {
        return JsonParts.object()
                .add("level", rule.grade().level().name())
                .add("thirtyPlus", rule.grade().thirtyPlus())
                .add("effect", ShapeJson.write(rule.effect()))
                .add("sources", Texts.array(rule.sources()))
                .add("secondary", policy.restsOnSecondary(rule.sources()));
    }

    static JsonObjectBuilder credit(Credit credit) {
        JsonObjectBuilder object = JsonParts.object();
        if (credit instanceof Credit.Settled settled) {
            return object.add("kind", "SETTLED")
                    .add("obligation", settled.obligation().toString())
                    .add("credited", settled.credited().toString())
                    .add("remaining", settled.remaining().toString());
        } else if (credit instanceof Credit.Open open) {
            open.obligation().ifPresent(euros -> object.add("obligation", euros.toString()));
            return object.add("kind", "OPEN");
        } else if (credit instanceof Credit.Unknown unknown) {
            return object.add("kind", "UNKNOWN").add("reason", unknown.reason().name());
        }
        return object.add("kind", "NOT_APPLICABLE");
    }
}
