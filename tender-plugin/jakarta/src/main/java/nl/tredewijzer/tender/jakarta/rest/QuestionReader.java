package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.document.TenderJson;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.LotNames;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.ValidityMoments;
import nl.tredewijzer.tender.whatif.WhatIf;

/** Makes a question of what was posted: reads every part, and tells everything that is wrong at once. */
final class QuestionReader {

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "tender",
            "tenderFile",
            "bidders",
            "biddersFile",
            "policy",
            "referenceDate",
            "dossier",
            "whatIf",
            "reserved");

    private final Policies policies;
    private final int mostBidders;

    QuestionReader(Policies policies, int mostBidders) {
        this.policies = policies;
        this.mostBidders = mostBidders;
    }

    /**
     * Reads a question.
     *
     * @throws ProblemException with everything that is wrong with it
     */
    EvaluationQuestion read(Posted posted) {
        Defects defects = new Defects();
        JsonObject request = posted.request();
        defects.unknown("$", request, KNOWN);
        FileInput files = new FileInput(posted, defects);
        Optional<TenderReading> notice = files.tender();
        Optional<TenderReading> list = files.bidders();
        Optional<Tender> tender = tender(request, notice, defects);
        List<Bidder> bidders = bidders(request, notice, list, defects);
        Optional<Dossier> dossier = request.containsKey("dossier")
                ? defects.of("$.dossier", () -> DossierJson.read(request.get("dossier")))
                : Optional.of(Dossier.EMPTY);
        boolean reserved = reserved(request, defects)
                .orElseGet(() -> notice.filter(TenderReading::reserved).isPresent());
        JsonArray whatIf = defects.list(request, "$", "whatIf");
        Optional<PolicyInput> policy = PolicyInput.read(request.get("policy"), "$.policy", tender, policies, defects);
        Optional<ReferenceDate> day = referenceDate(request, tender, policy.map(PolicyInput::policy), defects);
        List<WhatIf> questions = new WhatIfInput(tender, policies, defects).read(whatIf);
        if (!defects.isEmpty()) {
            throw Problems.questionWrong(defects.all()).exception();
        }
        boolean isListed = request.containsKey("bidders") || list.isPresent();
        LotNames lots = LotNames.of(tender.orElseThrow(), bidders);
        return new EvaluationQuestion(
                tender.orElseThrow(),
                lots.bidders(),
                policy.orElseThrow().policy(),
                day.orElseThrow(),
                dossier.orElseThrow(),
                policy.orElseThrow().notes(),
                questions,
                reserved,
                notes(notice, list, isListed).saying(lots.said()),
                notice.filter(published -> isListed),
                Map.of());
    }

    /** The tender of the file, of which each member that stands in the question itself takes the place. */
    private static Optional<Tender> tender(JsonObject request, Optional<TenderReading> notice, Defects defects) {
        JsonValue given = request.get("tender");
        Optional<Tender> published = notice.flatMap(TenderReading::tender);
        if (notice.isPresent() && published.isEmpty()) {
            defects.add(
                    "$.tenderFile",
                    "bevat geen aanbesteding (gelezen als "
                            + notice.get().format().dutch() + ")",
                    "holds no tender (read as " + notice.get().format().english() + ")");
            return Optional.empty();
        }
        if (given == null && published.isEmpty()) {
            if (defects.all().stream().noneMatch(defect -> defect.path().startsWith("$.tenderFile"))) {
                defects.add("$.tender", "ontbreekt", "is missing");
            }
            return Optional.empty();
        }
        if (given == null) {
            return published;
        }
        return defects.of(
                "$.tender",
                () -> TenderJson.read(
                        published.isPresent() && given instanceof JsonObject members
                                ? merged(TenderJson.write(published.get()), members)
                                : given));
    }

    private static JsonObject merged(JsonObject base, JsonObject members) {
        JsonObjectBuilder merged = JsonParts.object(base);
        members.forEach(merged::add);
        return merged.build();
    }

    private List<Bidder> bidders(
            JsonObject request, Optional<TenderReading> notice, Optional<TenderReading> list, Defects defects) {
        JsonArray stated = defects.list(request, "$", "bidders");
        if (stated.size() > mostBidders) {
            throw Problems.tooManyBidders(stated.size(), mostBidders).exception();
        }
        if (request.containsKey("bidders") && list.isPresent()) {
            defects.add("$.bidders", "staan ook in het bestand", "are in the file as well");
        }
        List<Bidder> bidders = request.containsKey("bidders")
                ? BiddersInput.read(stated, defects)
                : list.or(() -> notice).map(QuestionReader::listed).orElse(List.of());
        if (bidders.size() > mostBidders) {
            throw Problems.tooManyBidders(bidders.size(), mostBidders).exception();
        }
        if (bidders.isEmpty()
                && defects.all().stream().noneMatch(defect -> defect.path().startsWith("$.bidders"))) {
            defects.add(
                    "$.bidders",
                    "ontbreken: in de vraag en in de bestanden staat geen inschrijver",
                    "are missing: there is no bidder in the question nor in the files");
        }
        return bidders;
    }

    private static List<Bidder> listed(TenderReading reading) {
        return reading.bidders().stream().map(ReadBidder::bidder).toList();
    }

    /** Whether the question says that the contract is reserved, or is not; empty where it says neither. */
    private static Optional<Boolean> reserved(JsonObject request, Defects defects) {
        JsonValue value = request.get("reserved");
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            defects.add("$.reserved", "is niet true of false", "is not true or false");
        }
        return Optional.ofNullable(value).map(JsonValue.TRUE::equals);
    }

    private static Optional<ReferenceDate> referenceDate(
            JsonObject request, Optional<Tender> tender, Optional<Policy> policy, Defects defects) {
        if (request.containsKey("referenceDate")) {
            return defects.date(request, "$", "referenceDate").map(ReferenceDate::given);
        }
        Moment tested =
                policy.map(Policy::validity).orElse(ValidityMoments.UNSTATED).tested();
        Optional<ReferenceDate> day = tender.flatMap(about ->
                policy.map(chosen -> ReferenceDate.of(about, chosen)).orElseGet(() -> ReferenceDate.deadlineOf(about)));
        if (tender.isPresent() && day.isEmpty()) {
            defects.add(
                    "$.referenceDate",
                    "ontbreekt, en de aanbesteding noemt geen " + tested.dutch(),
                    "is missing, and the tender names no " + tested.english());
        }
        return day;
    }

    /** Bidders that the notice names itself are not held against it; those of a list are, after names were looked up. */
    private static InputNotes notes(Optional<TenderReading> notice, Optional<TenderReading> list, boolean isListed) {
        InputNotes ofList = list.map(InputNotes::of).orElse(InputNotes.NONE);
        if (notice.isEmpty()) {
            return ofList;
        }
        InputNotes ofNotice = InputNotes.of(notice.get());
        return ofNotice.and(isListed ? ofList : InputNotes.ofBiddersIn(notice.get()));
    }
}
