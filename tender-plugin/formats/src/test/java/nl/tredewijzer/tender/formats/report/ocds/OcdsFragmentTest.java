package nl.tredewijzer.tender.formats.report.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.SampleReport;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;
import org.junit.jupiter.api.Test;

/** An evaluation as a part of a platform's release. */
class OcdsFragmentTest {

    private static final Bidder MOTHER =
            Bidder.of("Moeder B.V.", "00000116").on(List.of("1")).bidding(Money.of("690000.50"));
    private static final Bidder DAUGHTER =
            Bidder.of("Dochter B.V.", "00000124").on(List.of("1", "2")).bidding(Money.of("1100000"));
    private static final Bidder STRANGER =
            Bidder.of("De Tak", "12345678").on(List.of("1", "2")).bidding(Money.of("1100000"));

    @Test
    void biddersNumbersSumsLotsAndConsortiaAreReadBackAsTheyWere() {
        List<Bidder> bidders = List.of(
                MOTHER,
                DAUGHTER.within("B2"),
                STRANGER.within("B2"),
                Bidder.of("Zonder nummer", ""),
                Bidder.of("Branch Ltd", "GB-COH 01234567").on(List.of("2")),
                Bidder.of(Optional.empty(), "00000205"));

        TenderReading reading =
                TenderReading.read(OcdsFragment.of(kept(bidders)).bytes());

        assertThat(reading.format()).isEqualTo(InputFormat.OCDS);
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.bidders()).extracting(ReadBidder::bidder).containsExactlyElementsOf(bidders);
        assertThat(reading.tender().orElseThrow().reference()).contains("ocds-verzonnen-0001");
        assertThat(reading.tender().orElseThrow().lots()).extracting(Lot::id).containsExactly("1", "2");
    }

    @Test
    void whatWasReadInTheFragmentIsCreditedAsBefore() {
        List<Bidder> bidders = List.of(MOTHER, STRANGER);

        TenderReading reading =
                TenderReading.read(OcdsFragment.of(kept(bidders)).bytes());

        assertThat(kept(reading.bidders().stream().map(ReadBidder::bidder).toList())
                        .sha256())
                .isEqualTo(kept(bidders).sha256());
    }

    @Test
    void aBidderIsToldItsCertificateWhatIsCreditedAndByWhichEvaluation() {
        EvaluationRecord kept = kept(List.of(MOTHER));

        JsonObject item = socialReturn(read(kept)).get(0);

        assertThat(item.getString("outcome")).isEqualTo("CREDITED");
        assertThat(item.getString("outcomeTitle")).isEqualTo("korting");
        assertThat(item.getString("relatedBid")).isEqualTo("NL-KVK-00000116");
        assertThat(item.getJsonArray("relatedLots").getString(0)).isEqualTo("1");
        assertThat(item.getJsonObject("certificate").getString("id")).isEqualTo("VB-1");
        assertThat(item.getJsonObject("certificate").getString("level")).isEqualTo("STEP_2");
        assertThat(item.getJsonObject("evaluation").getString("sha256")).isEqualTo(kept.sha256());
        assertThat(item.getJsonObject("evaluation").getString("referenceDate")).isEqualTo("2026-11-02T00:00:00+01:00");
        assertThat(euros(item, "credited").plus(euros(item, "remaining")))
                .isEqualTo(euros(item, "obligation"))
                .isEqualTo(Money.of("34500.03"));
        assertThat(item.getJsonNumber("reductionPercentage").intValueExact()).isEqualTo(25);
    }

    @Test
    void everyLotThatIsReckonedByItselfIsToldByItself() {
        JsonObject fragment =
                read(kept(List.of(Bidder.of("Dochter B.V.", "00000124").on(List.of("1", "2")))));

        assertThat(socialReturn(fragment))
                .extracting(
                        item -> item.getString("id"),
                        item -> item.getJsonArray("relatedLots").getString(0),
                        item -> euros(item, "obligation"))
                .containsExactly(
                        tuple("NL-KVK-00000124/1", "1", Money.of("35000")),
                        tuple("NL-KVK-00000124/2", "2", Money.of("25000")));
        assertThat(details(fragment)).hasSize(1);
    }

    @Test
    void aCertificateThatWasValidAnswersTheRequirementOfTheTender() {
        JsonObject fragment = read(kept(List.of(MOTHER, STRANGER)));

        String requirement = fragment.getJsonObject("tender")
                .getJsonArray("criteria")
                .getJsonObject(0)
                .getJsonArray("requirementGroups")
                .getJsonObject(0)
                .getJsonArray("requirements")
                .getJsonObject(0)
                .getString("id");
        JsonObject response =
                details(fragment).get(0).getJsonArray("requirementResponses").getJsonObject(0);
        assertThat(response.getJsonObject("requirement").getString("id")).isEqualTo(requirement);
        assertThat(response.getString("value")).isEqualTo("Keurhuis Voorbeeld VB-1");
        assertThat(response.getJsonObject("period").getString("startDate")).isEqualTo("2026-01-01T00:00:00+01:00");
        assertThat(response.getJsonObject("period").getString("endDate")).isEqualTo("2027-12-31T23:59:59+01:00");
        assertThat(details(fragment).get(1)).doesNotContainKey("requirementResponses");
    }

    @Test
    void aCertificateThatWasNotValidAnswersNothingAndIsToldWithWhatItWasWorth() {
        Tender later = tender().but().deadline(LocalDate.of(2028, 6, 1)).build();

        JsonObject fragment = read(kept(later, List.of(MOTHER), SampleReport.CLOCK));

        assertThat(details(fragment).get(0)).doesNotContainKey("requirementResponses");
        assertThat(socialReturn(fragment).get(0).getString("outcome")).isEqualTo("NO_VALID_CERTIFICATE");
        assertThat(socialReturn(fragment).get(0).getJsonObject("certificate").getString("status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void whoBidsTwiceHasTwoBidsAndIsOneParty() {
        JsonObject fragment = read(kept(List.of(
                MOTHER,
                MOTHER.on(List.of("2")),
                DAUGHTER.within("Samen"),
                DAUGHTER.within("Samen"),
                MOTHER.within("Samen"))));

        assertThat(details(fragment))
                .extracting(bid -> bid.getString("id"), bid -> bid.getJsonArray("tenderers")
                        .size())
                .containsExactly(
                        tuple("NL-KVK-00000116", 1),
                        tuple("NL-KVK-00000116-2", 1),
                        tuple("Samen", 2),
                        tuple("Samen-2", 1));
        assertThat(fragment.getJsonArray("parties")).hasSize(2);
        assertThat(socialReturn(fragment))
                .extracting(item -> item.getString("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void membersWhoStateDifferentSumsMayEachMeanAPart() {
        JsonObject fragment = read(kept(List.of(
                MOTHER.within("Samen"), STRANGER.bidding(Money.of("10000")).within("Samen"))));

        assertThat(details(fragment).get(0)).doesNotContainKey("value");
    }

    @Test
    void aSubcontractorHasAnAnswerAndNoBid() {
        JsonObject fragment = read(kept(List.of(STRANGER, MOTHER.as(BidderRole.SUBCONTRACTOR))));

        assertThat(details(fragment)).hasSize(1);
        assertThat(fragment.getJsonArray("parties")).hasSize(2);
        assertThat(socialReturn(fragment))
                .filteredOn(item -> item.getString("role").equals("SUBCONTRACTOR"))
                .singleElement()
                .satisfies(
                        item -> assertThat(item).doesNotContainKey("relatedBid").containsKey("certificate"));
    }

    @Test
    void aPlatformNamesPartiesAndBidsAsItsReleaseDoes() {
        byte[] bytes = OcdsFragment.of(kept(List.of(MOTHER, MOTHER.on(List.of("2")))))
                .identifiedBy(named("bod 7"))
                .bytes();

        assertThat(details(read(bytes))).singleElement().satisfies(bid -> {
            assertThat(bid.getString("id")).isEqualTo("bod 7");
            assertThat(bid.getJsonArray("tenderers"))
                    .singleElement()
                    .extracting(tenderer -> tenderer.asJsonObject().getString("id"))
                    .isEqualTo("P-00000116");
            assertThat(bid.getJsonArray("relatedLots")).hasSize(2);
        });
    }

    @Test
    void mergedIntoTheReleaseOfThePlatformItAddsAndTakesNothingAway() {
        String own = """
                {"ocid": "ocds-verzonnen-0001", "date": "2026-11-03T09:00:00Z", "tender": {"title": "Groen"},
                 "parties": [{"id": "P-00000116", "name": "Moeder B.V.", "roles": ["tenderer", "supplier"],
                              "identifier": {"scheme": "NL-KVK", "id": "00000116"}}],
                 "bids": {"details": [{"id": "bod 7", "tenderers": [{"id": "P-00000116"}], "relatedLots": ["1"],
                                       "value": {"amount": 690000.5, "currency": "EUR"}}]},
                 "awards": [{"id": "A1", "status": "active", "suppliers": [{"id": "P-00000116"}]}]}""";
        byte[] part = OcdsFragment.of(kept(List.of(MOTHER)))
                .identifiedBy(named("bod 7"))
                .bytes();
        String dated = "{\"date\":\"2026-11-04T09:00:00Z\"," + new String(part, StandardCharsets.UTF_8).substring(1);

        TenderReading merged = TenderReading.readText("{\"releases\": [" + own + "," + dated + "]}", Mapping.NONE);

        assertThat(merged.bidders()).extracting(ReadBidder::bidder).containsExactly(MOTHER);
        assertThat(merged.winners()).hasSize(1);
        assertThat(merged.tender().orElseThrow().title()).isEqualTo("Groen");
        assertThat(merged.unread()).isEmpty();
    }

    @Test
    void theReferenceOfATenderThatIsNoReleaseIsItsIdentifier() {
        Tender paper = tender().but().reference("2026-0012").build();

        JsonObject fragment = read(kept(paper, List.of(MOTHER), SampleReport.CLOCK));

        assertThat(fragment).doesNotContainKey("ocid");
        assertThat(fragment.getJsonObject("tender").getString("id")).isEqualTo("2026-0012");
    }

    @Test
    void equalEvaluationsGiveTheSameBytesWheneverTheyAreMade() {
        Clock later = Clock.offset(SampleReport.CLOCK, Duration.ofDays(40));

        assertThat(OcdsFragment.of(kept(tender(), List.of(MOTHER, DAUGHTER), later))
                        .bytes())
                .isEqualTo(OcdsFragment.of(kept(List.of(MOTHER, DAUGHTER))).bytes());
    }

    @Test
    void whatIsWrittenIsCanonicalAlsoOfAnEmptyList() {
        for (List<Bidder> bidders : List.of(List.of(MOTHER, DAUGHTER.within("\"Samen\" \u20ac")), List.<Bidder>of())) {
            byte[] bytes = OcdsFragment.of(kept(bidders)).bytes();

            assertThat(bytes).isEqualTo(CanonicalJson.bytes(read(bytes)));
        }
    }

    private static OcdsIdentifiers named(String bid) {
        return new OcdsIdentifiers() {
            @Override
            public String party(Bidder bidder) {
                return "P-" + bidder.key();
            }

            @Override
            public String bid(Bidder bidder) {
                return bid;
            }
        };
    }

    private static EvaluationRecord kept(List<Bidder> bidders) {
        return kept(tender(), bidders, SampleReport.CLOCK);
    }

    private static EvaluationRecord kept(Tender tender, List<Bidder> bidders, Clock clock) {
        return new TenderEvaluator(InMemoryCertificateRegistry.of(SampleReport.events()), clock)
                .evaluate(tender, bidders, Policies.catalogue().get("oost-nederland"));
    }

    private static Tender tender() {
        return Tender.titled("Onderhoud openbaar groen")
                .reference("ocds-verzonnen-0001")
                .contractValue(Money.of("1200000"))
                .lots(List.of(Lot.of("1", Money.of("700000")), Lot.of("2", Money.of("500000"))))
                .deadline(LocalDate.of(2026, 11, 2))
                .socialReturn(Percentage.of("5"))
                .build();
    }

    private static JsonObject read(EvaluationRecord kept) {
        return read(OcdsFragment.of(kept).bytes());
    }

    private static JsonObject read(byte[] bytes) {
        return StrictJson.read(new ByteArrayInputStream(bytes), new Limits(1 << 20, 32))
                .asJsonObject();
    }

    private static List<JsonObject> details(JsonObject fragment) {
        return objects(fragment, "details").toList();
    }

    private static List<JsonObject> socialReturn(JsonObject fragment) {
        return objects(fragment, "socialReturn").toList();
    }

    private static Stream<JsonObject> objects(JsonObject fragment, String name) {
        return fragment.getJsonObject("bids").getJsonArray(name).stream().map(JsonValue::asJsonObject);
    }

    private static Money euros(JsonObject item, String name) {
        assertThat(item.getJsonObject(name).getString("currency")).isEqualTo("EUR");
        return Money.given(item.getJsonObject(name).getJsonNumber("amount").bigDecimalValue());
    }
}
