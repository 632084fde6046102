package nl.tredewijzer.cli;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.decision.OpenQuestions;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.run.StoredRecord;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What an officer decides, as options of a command. */
final class DecisionInput {

    private static final String PLACE = "$.decisions[0]";

    @Option(
            names = "--bidder",
            required = true,
            paramLabel = "KVK",
            description = "Over welke inschrijver / about which bidder.")
    private String bidder;

    @Option(
            names = "--lot",
            paramLabel = "ID",
            description = "Alleen voor dit perceel; mag vaker / for this lot only; may be repeated.")
    private List<String> lots = new ArrayList<>();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private WhatIsDecided what;

    @Option(
            names = "--proof",
            paramLabel = "TEXT",
            description = "Welk bewijs is overgelegd / which proof was brought.")
    private String proof;

    @Option(
            names = "--value",
            paramLabel = "NAME=VALUE",
            description = {
                "Bij --choose: een waarde, zoals percentage=10.",
                "With --choose: a value, such as percentage=10."
            })
    private Map<String, String> values = Map.of();

    @Option(
            names = "--question",
            paramLabel = "CODE",
            description = {
                "Bij --choose, --owed en --nothing-owed: op welke vraag; zonder: de enige die openstaat.",
                "With --choose, --owed and --nothing-owed: to which question; without: the only one that is open."
            })
    private Question question;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Wie beslist / who decides.")
    private String by;

    @Option(names = "--motivation", required = true, paramLabel = "TEXT", description = "Waarom / why.")
    private String motivation;

    /** The decision, as it is about this evaluation. */
    HumanDecision read(StoredRecord kept, Clock clock) {
        List<Bilingual> wrong = new ArrayList<>();
        JsonObjectBuilder object = JsonParts.object()
                .add("bidder", key())
                .add("by", by)
                .add("motivation", motivation)
                .add("at", HistoryJson.instant(Instant.ofEpochMilli(clock.millis())));
        if (!lots.isEmpty()) {
            JsonArrayBuilder array = JsonParts.array();
            lots.forEach(array::add);
            object.add("lots", array);
        }
        if (what.choose != null) {
            choice(object);
            question(kept, object, wrong);
        } else if (what.isAboutTheObligation()) {
            obligation(object, wrong);
            question(kept, object, wrong);
        } else if (what.isAboutACriterion()) {
            criterion(object, wrong);
        } else {
            proof(object, wrong);
        }
        return decision(object, wrong);
    }

    /** As a bidder is called in an evaluation: by its eight digits, if it has them. */
    private String key() {
        return KvkReading.read(bidder) instanceof KvkReading.Read read
                ? read.number().digits()
                : bidder.strip();
    }

    private void proof(JsonObjectBuilder object, List<Bilingual> wrong) {
        object.add("kind", "EQUIVALENT_PROOF");
        if (proof == null) {
            wrong.add(new BilingualText("--proof ontbreekt: welk bewijs?", "--proof is missing: which proof?"));
        } else {
            object.add("proof", proof);
        }
        if (!values.isEmpty() || question != null) {
            wrong.add(new BilingualText(
                    "--value hoort bij --choose, en --question bij --choose, --owed en --nothing-owed",
                    "--value belongs to --choose, and --question to --choose, --owed and --nothing-owed"));
        }
        if (what.accept != null) {
            object.add("acceptedAs", what.accept);
        }
    }

    private void choice(JsonObjectBuilder object) {
        JsonObjectBuilder effect = JsonParts.object().add("kind", what.choose);
        values.forEach(effect::add);
        object.add("kind", "CHOICE").add("effect", effect);
    }

    private void obligation(JsonObjectBuilder object, List<Bilingual> wrong) {
        object.add("kind", what.nothingOwed ? "NO_OBLIGATION" : "OBLIGATION");
        if (what.owed != null) {
            object.add("percentage", what.owed);
        }
        if (!values.isEmpty()) {
            wrong.add(new BilingualText("--value hoort bij --choose", "--value belongs to --choose"));
        }
    }

    private void criterion(JsonObjectBuilder object, List<Bilingual> wrong) {
        object.add("kind", what.usable != null ? "CRITERION_USABLE" : "CRITERION_NOT_USABLE")
                .add("criterion", what.usable != null ? what.usable : what.notUsable);
        if (proof != null || question != null || !values.isEmpty()) {
            wrong.add(new BilingualText(
                    "--proof, --question en --value horen niet bij --usable en --not-usable",
                    "--proof, --question and --value do not belong to --usable and --not-usable"));
        }
    }

    /** Which question is answered: the one that is named, else the only one of its kind that is open. */
    private void question(StoredRecord kept, JsonObjectBuilder object, List<Bilingual> wrong) {
        if (proof != null) {
            wrong.add(new BilingualText(
                    "--proof hoort bij --accept en --refuse", "--proof belongs to --accept and --refuse"));
        }
        List<Question> open = OpenQuestions.about(kept.rerun(), key(), lots).stream()
                .filter(asked -> asked.isAboutTheObligation() == what.isAboutTheObligation())
                .toList();
        if (question != null || open.size() == 1) {
            object.add("question", (question == null ? open.get(0) : question).name());
        } else {
            String names = open.stream().map(Enum::name).collect(Collectors.joining(", "));
            wrong.add(
                    open.isEmpty()
                            ? new BilingualText(
                                    "Over deze inschrijver staat geen vraag open waarop een keuze antwoord geeft",
                                    "No question is open about this bidder that a choice would answer")
                            : new BilingualText(
                                    "--question ontbreekt; open staan " + names,
                                    "--question is missing; open are " + names));
        }
    }

    private static HumanDecision decision(JsonObjectBuilder object, List<Bilingual> wrong) {
        List<HumanDecision> read = List.of();
        try {
            read = DossierJson.read(JsonParts.object()
                            .add("decisions", JsonParts.array().add(object))
                            .build())
                    .decisions();
        } catch (DocumentRefused e) {
            if (wrong.isEmpty()) {
                e.defects().forEach(defect -> wrong.add(withoutPlace(defect)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    new BilingualText("De beslissing klopt niet:", "The decision is not right:"),
                    wrong);
        }
        return read.get(0);
    }

    private static Bilingual withoutPlace(Defect defect) {
        String path = defect.path().replace(PLACE, "").replaceFirst("^\\.", "");
        return path.isEmpty() ? defect : new BilingualText(path + " " + defect.dutch(), path + " " + defect.english());
    }
}
