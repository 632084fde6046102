package nl.tredewijzer.tender.run;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.document.BidderJson;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.document.EvaluationJson;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.document.RemarksJson;
import nl.tredewijzer.tender.document.Sha256;
import nl.tredewijzer.tender.document.TenderJson;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.Provenance;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/**
 * Reads the document that an evaluation is kept in. First that it is whole and unchanged, then what it holds; each with
 * everything that is wrong.
 */
final class RecordReader {

    private static final int DEEPEST = 32;

    private final JsonObject document;
    private final List<Defect> defects = new ArrayList<>();

    RecordReader(byte[] utf8) {
        this.document = parsed(utf8);
    }

    private static JsonObject parsed(byte[] utf8) {
        try {
            JsonValue value =
                    StrictJson.read(new ByteArrayInputStream(utf8), new Limits(Math.max(1, utf8.length), DEEPEST));
            if (value instanceof JsonObject object) {
                return object;
            }
            throw DocumentRefused.whole("Het document is geen JSON-object.", "The document is no JSON object.");
        } catch (JsonRefused e) {
            throw DocumentRefused.whole(
                    "Dit is geen volledige, leesbare JSON: " + e.getMessage(),
                    "This is no complete, readable JSON: " + e.getMessage());
        }
    }

    StoredRecord read() {
        JsonObject evaluation = part(RecordJson.EVALUATION, EvaluationJson.FORMAT);
        JsonObject evidence = part(RecordJson.EVIDENCE, EvidenceJson.FORMAT);
        stopIfWrong();
        String sha256 = verified(RecordJson.EVALUATION, RecordJson.EVALUATION_HASH);
        verified(RecordJson.EVIDENCE, RecordJson.EVIDENCE_HASH);
        stopIfWrong();
        JsonObject run =
                document.get(RecordJson.RUN) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        Optional<Instant> at = read("$.run.at", () -> Instant.parse(run.getString("at", "")));
        Optional<CreditingInput> inputs = inputs(evaluation, evidence, run);
        stopIfWrong();
        return new StoredRecord(
                inputs.orElseThrow(),
                sha256,
                at.orElseThrow(),
                run.getString("toolVersion", "?"),
                Optional.ofNullable(run.getString("follows", null)));
    }

    private JsonObject part(String name, String format) {
        if (!(document.get(name) instanceof JsonObject part)) {
            defects.add(new Defect(
                    "$." + name,
                    "ontbreekt: dit is geen bewaarde toets die opnieuw kan worden uitgevoerd",
                    "is missing: this is no kept evaluation that can be run again"));
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        String found = part.get("format") instanceof JsonString text ? text.getString() : "";
        if (!found.equals(format)) {
            String shown = found.length() <= 60 ? found : found.substring(0, 60) + "…";
            defects.add(new Defect(
                    "$." + name + ".format",
                    "is '" + shown + "'; deze versie leest " + format,
                    "is '" + shown + "'; this version reads " + format));
        }
        return part;
    }

    /** The hash that stands beside a part, if the part still has it. */
    private String verified(String name, String hashName) {
        String hash = Sha256.hex(document.get(name));
        String kept = document.get(hashName) instanceof JsonObject beside ? beside.getString("value", "") : "";
        if (!kept.equals(hash)) {
            defects.add(new Defect(
                    "$." + hashName + ".value",
                    "hoort niet bij wat er in '" + name + "' staat: het bestand is na het schrijven veranderd",
                    "does not belong to what stands in '" + name + "': the file was changed after it was written"));
        }
        return hash;
    }

    private Optional<CreditingInput> inputs(JsonObject evaluation, JsonObject evidence, JsonObject run) {
        Optional<Tender> tender = read("$.evaluation.tender", () -> TenderJson.read(evaluation.get("tender")));
        Optional<Policy> policy = read("$.evaluation.policy.document", () -> policy(evaluation));
        Optional<ReferenceDate> day = read("$.evaluation.referenceDate", () -> referenceDate(evaluation));
        Optional<RegistryAnswers> answers = read("$.evidence", () -> EvidenceJson.read(evidence, provenance(run)));
        List<Bidder> bidders = new ArrayList<>();
        JsonArray list = evaluation.get("bidders") instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        for (int i = 0; i < list.size(); i++) {
            JsonValue entry = list.get(i);
            read(
                            "$.evaluation.bidders[" + i + "].bidder",
                            () -> BidderJson.read(entry instanceof JsonObject object ? object.get("bidder") : null))
                    .ifPresent(bidders::add);
        }
        Optional<Dossier> dossier = read(
                "$.evaluation.dossier",
                () -> evaluation.containsKey("dossier") ? DossierJson.read(evaluation.get("dossier")) : Dossier.EMPTY);
        Optional<List<Remark>> notes = read("$.evidence.notes", () -> RemarksJson.read(evidence.get("notes")));
        answers.ifPresent(some -> requireAnswerFor(bidders, dossier.orElse(Dossier.EMPTY), some));
        if (!defects.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CreditingInput(
                tender.orElseThrow(),
                bidders,
                policy.orElseThrow(),
                answers.orElseThrow(),
                day.orElseThrow(),
                dossier.orElseThrow(),
                notes.orElseThrow()));
    }

    private void requireAnswerFor(List<Bidder> bidders, Dossier dossier, RegistryAnswers answers) {
        if (answers instanceof Answered answered) {
            CreditingInput.numbersIn(bidders, dossier).stream()
                    .filter(number -> !answered.histories().containsKey(number))
                    .forEach(number -> defects.add(new Defect(
                            "$.evidence.organisations",
                            "bevat geen antwoord over KvK-nummer " + number,
                            "holds no answer about KvK number " + number)));
        }
    }

    private static Policy policy(JsonObject evaluation) {
        return PolicyJson.read(evaluation.get("policy") instanceof JsonObject policy ? policy.get("document") : null);
    }

    private static ReferenceDate referenceDate(JsonObject evaluation) {
        JsonObject object =
                evaluation.get("referenceDate") instanceof JsonObject day ? day : JsonValue.EMPTY_JSON_OBJECT;
        return new ReferenceDate(
                LocalDate.parse(object.getString("day", "")),
                ReferenceDate.Origin.valueOf(object.getString("origin", "")));
    }

    private static Provenance provenance(JsonObject run) {
        return new Provenance(
                run.getString("source", "?"), run.getBoolean("cached", false), run.getBoolean("stale", false));
    }

    /** What the reading gives, or the defects for which it gives nothing. */
    private <T> Optional<T> read(String path, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DocumentRefused e) {
            e.defects()
                    .forEach(defect -> defects.add(
                            new Defect(path + defect.path().substring(1), defect.dutch(), defect.english())));
        } catch (DateTimeException | IllegalArgumentException | JsonRefused e) {
            defects.add(new Defect(path, "klopt niet (" + e.getMessage() + ")", e.getMessage()));
        }
        return Optional.empty();
    }

    private void stopIfWrong() {
        if (!defects.isEmpty()) {
            throw new DocumentRefused(defects);
        }
    }
}
