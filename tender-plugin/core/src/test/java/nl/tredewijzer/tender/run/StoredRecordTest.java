package nl.tredewijzer.tender.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.EvaluationJson;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredRecordTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final Tender TENDER = Tender.titled("Onderhoud “groen” 😀")
            .buyer("Gemeente Voorbeeld")
            .kind(ContractKind.SERVICES)
            .contractValue(Money.of("1000000"))
            .lots(List.of(Lot.of("1", Money.of("600000")), Lot.of("2", Money.of("400000"))))
            .publication(LocalDate.of(2026, 9, 1))
            .deadline(LocalDate.of(2026, 11, 1))
            .term(Term.of("2027-01-01", "2028-12-31"))
            .socialReturn(Percentage.of("5"))
            .build();
    private static final List<Bidder> BIDDERS = List.of(
            Bidder.of("Een B.V.", "00000101").on(List.of("1")),
            Bidder.of("Twee B.V.", "0000102").bidding(Money.of("912345.67")),
            Bidder.of("Drie B.V.", "123456789"),
            Bidder.of("Zonder nummer", ""),
            Bidder.of("Vier B.V.", "KvK 0000 0104").as(BidderRole.SUBCONTRACTOR),
            Bidder.of("Nergens B.V.", "00000999"));

    static Stream<Policy> policies() {
        return Policies.catalogue().all().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aKeptEvaluationRunAgainGivesTheSameBytes(Policy policy) {
        EvaluationRecord kept = evaluated(register(), policy);

        StoredRecord read = StoredRecord.read(file(kept));

        assertThat(EvaluationJson.bytes(read.rerun())).isEqualTo(EvaluationJson.bytes(kept.evaluation()));
        assertThat(read.isReproduced()).isTrue();
        assertThat(read.sha256()).isEqualTo(kept.sha256());
        assertThat(read.at()).isEqualTo(CLOCK.instant());
    }

    @Test
    void whatIsKeptOfTheRegisterDoesForAnotherDateToo() {
        EvaluationRecord kept = evaluated(register(), oost());
        ReferenceDate other = ReferenceDate.given(LocalDate.of(2027, 6, 1));

        StoredRecord read = StoredRecord.read(file(kept));

        assertThat(EvaluationJson.bytes(read.inputs().on(other).evaluate()))
                .isEqualTo(EvaluationJson.bytes(kept.inputs().on(other).evaluate()));
    }

    @Test
    void aRegisterThatWasNotReachedIsKeptAsThat() {
        EvaluationRecord kept = evaluated(InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT), oost());

        assertThat(StoredRecord.read(file(kept)).isReproduced()).isTrue();
    }

    @Test
    void theOrderOfTheListDoesNotShowInWhatIsKeptOfTheRegister() {
        EvaluationRecord kept = evaluated(register(), oost());
        List<Bidder> reversed = Stream.iterate(BIDDERS.size() - 1, i -> i >= 0, i -> i - 1)
                .map(BIDDERS::get)
                .toList();
        EvaluationRecord other = new TenderEvaluator(register(), CLOCK).evaluate(TENDER, reversed, oost());

        assertThat(other.toJson().get("evidenceHash")).isEqualTo(kept.toJson().get("evidenceHash"));
    }

    @Test
    void aRecordOfAnotherMakeIsRecognisedByItsBytes() {
        JsonObject record = evaluated(register(), oost()).toJson();
        JsonObject evaluation = with(record.getJsonObject("evaluation"), "warnings", JsonValue.EMPTY_JSON_ARRAY);
        JsonObject forged = with(with(record, "evaluation", evaluation), "hash", PartHash.of("evaluation", evaluation));

        assertThat(StoredRecord.read(CanonicalJson.bytes(forged)).isReproduced())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation", "evidence"})
    void whatWasChangedAfterwardsIsRefused(String part) {
        JsonObject record = evaluated(register(), oost()).toJson();
        JsonObject changed = with(record, part, with(record.getJsonObject(part), "remark", JsonParts.text("x")));

        assertThatThrownBy(() -> StoredRecord.read(CanonicalJson.bytes(changed)))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("the file was changed after it was written");
    }

    @Test
    void aFileThatWasCutOffIsRefusedWhereverItWasCut() {
        byte[] whole = file(evaluated(register(), oost()));

        for (int length = 0; length < whole.length; length += 997) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> StoredRecord.read(cut))
                    .isInstanceOf(DocumentRefused.class)
                    .hasMessageContaining("This is no complete, readable JSON");
        }
    }

    @Test
    void anotherVersionOfTheFormIsNamed() {
        JsonObject record = evaluated(register(), oost()).toJson();
        JsonObject later = with(
                record,
                "evaluation",
                with(record.getJsonObject("evaluation"), "format", JsonParts.text("nl.tredewijzer.evaluation/99")));

        assertThatThrownBy(() -> StoredRecord.read(CanonicalJson.bytes(later)))
                .hasMessageContaining("nl.tredewijzer.evaluation/99")
                .hasMessageContaining(EvaluationJson.FORMAT);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        JsonObject record = evaluated(register(), oost()).toJson();
        JsonObject tender = JsonParts.object().add("titel", "x").build();
        JsonObject evaluation = with(
                with(record.getJsonObject("evaluation"), "tender", tender), "referenceDate", JsonParts.text("morgen"));
        JsonObject evidence = with(record.getJsonObject("evidence"), "organisations", JsonValue.EMPTY_JSON_ARRAY);
        JsonObject forged = with(
                with(
                        with(with(record, "evaluation", evaluation), "hash", PartHash.of("evaluation", evaluation)),
                        "evidence",
                        evidence),
                "evidenceHash",
                PartHash.of("evidence", evidence));

        assertThatThrownBy(() -> StoredRecord.read(CanonicalJson.bytes(forged)))
                .hasMessageContaining("$.evaluation.tender.title")
                .hasMessageContaining("$.evaluation.tender.titel")
                .hasMessageContaining("$.evaluation.referenceDate")
                .hasMessageContaining("holds no answer about KvK number 00000101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "{}", "{\"evaluation\":{}}", "<html>", "{\"evaluation\":1,\"evidence\":2}"})
    void whatIsNoRecordIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> StoredRecord.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DocumentRefused.class);
    }

    @Test
    void aRecordFromBeforeEvidenceWasKeptIsRefusedWithTheReason() {
        JsonObjectBuilder old = JsonParts.object();
        evaluated(register(), oost()).toJson().forEach((name, value) -> {
            if (!name.startsWith("evidence")) {
                old.add(name, value);
            }
        });

        assertThatThrownBy(() -> StoredRecord.read(CanonicalJson.bytes(old.build())))
                .hasMessageContaining("$.evidence")
                .hasMessageContaining("no kept evaluation that can be run again");
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        JsonObjectBuilder copy = JsonParts.object();
        object.forEach(copy::add);
        return copy.add(name, value).build();
    }

    private static byte[] file(EvaluationRecord kept) {
        return CanonicalJson.bytes(kept.toJson());
    }

    private static EvaluationRecord evaluated(CertificateRegistry registry, Policy policy) {
        return new TenderEvaluator(registry, CLOCK)
                .evaluate(
                        TENDER,
                        BIDDERS,
                        policy,
                        ReferenceDate.deadlineOf(TENDER).orElseThrow(),
                        Progress.UNSEEN);
    }

    private static Policy oost() {
        return Policies.catalogue().get("oost-nederland");
    }

    private static CertificateRegistry register() {
        return SampleRegister.empty()
                .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-05-01", "2027-04-30")
                .issuedThirtyPlus("00000102", "A-2", "2025-06-01", "2027-05-31")
                .issuedWithUnderlying("00000103", "00000104", "A-3", PerformanceLevel.STEP_2, "2.1")
                .suspended("A-1", "2026-12-01")
                .withdrawn("A-2", "2027-02-01")
                .build();
    }
}
