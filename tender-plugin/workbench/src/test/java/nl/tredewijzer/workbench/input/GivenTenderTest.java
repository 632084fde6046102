package nl.tredewijzer.workbench.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.workbench.web.SentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenTenderTest {

    @TempDir
    private Path directory;

    private static final String LIST = """
            naam;kvk-nummer
            De Eik B.V.;00001001
            Het Pad;00001002
            """;

    /** Three tenders came in, and the winner is not in the list. */
    private static final String RELEASE = """
            {"ocid": "ocds-x-1", "releases": [{"ocid": "ocds-x-1", "id": "1", "date": "2026-11-01T00:00:00Z",
              "tag": ["award"], "initiationType": "tender", "language": "nl",
              "buyer": {"name": "Gemeente Heerde", "id": "B"},
              "parties": [{"id": "W", "name": "De Winnaar", "roles": ["supplier"],
                           "identifier": {"scheme": "NL-KVK", "id": "00001009"}}],
              "tender": {"id": "t", "title": "Groenonderhoud", "numberOfTenderers": 3,
                         "tenderPeriod": {"endDate": "2026-10-01T12:00:00Z"}},
              "awards": [{"id": "a", "status": "active", "date": "2026-11-20T00:00:00Z", "suppliers": [{"id": "W", "name": "De Winnaar"}]}]}]}
            """;

    @Test
    void theListIsHeldAgainstTheNotice() {
        GivenTender given = given(Map.of());

        assertThat(given.differences())
                .extracting(PageLanguage.DUTCH::say)
                .containsExactly(
                        "In de lijst staan 2 inschrijvers, de publicatie meldt 3 inschrijvingen.",
                        "De winnaar in de publicatie staat niet in de lijst: De Winnaar (KvK 00001009).");
    }

    @Test
    void thePolicyOfTheAuthorityIsTakenWhileNobodyChoseAnother() {
        assertThat(given(Map.of()).chosen())
                .hasValueSatisfying(policy -> assertThat(policy.id()).isEqualTo("oost-nederland"));
        assertThat(given(Map.of("policy", "noordoost-brabant")).chosen())
                .hasValueSatisfying(policy -> assertThat(policy.id()).isEqualTo("noordoost-brabant"));
    }

    @Test
    void whatTheNoticeSaysIsEvaluatedWithWhatDoesNotFit() {
        GivenTender given = given(Map.of());
        assertThat(given.mistakes(10)).isEmpty();

        EvaluationQuestion question = given.question();

        assertThat(question.tender().title()).isEqualTo("Groenonderhoud");
        assertThat(question.bidders()).hasSize(2);
        assertThat(question.differences(question.bidders())).isEqualTo(given.differences());
    }

    @Test
    void theLotsOfAListAreThoseOfTheNoticeAndThatIsSaid() {
        String lots = RELEASE.replace(
                "\"numberOfTenderers\": 3", "\"lots\": [{\"id\": \"LOT-0001\"}, {\"id\": \"LOT-0002\"}]");
        GivenTender given = GivenTender.of(
                GivenFiles.of("naam;kvk-nummer;perceel\nDe Eik;00001001;2\n".getBytes(StandardCharsets.UTF_8)),
                SentForm.of(Map.of("published", base64(lots), "list-lot", "", "notice-lot", "", "title", "Groen")),
                policies(),
                PageLanguage.DUTCH);

        assertThat(given.differences())
                .extracting(PageLanguage.DUTCH::say)
                .contains("Percelen van de lijst, zoals de aanbesteding ze noemt: 2 = LOT-0002.");
        assertThat(given.question().bidders().get(0).lots()).containsExactly("LOT-0002");
        assertThat(given.question().input().remarks())
                .extracting(PageLanguage.DUTCH::say)
                .anyMatch(said -> said.contains("2 = LOT-0002"));
    }

    @Test
    void everythingThatKeepsItFromBeingTestedIsToldAtOnce() {
        GivenTender given = GivenTender.of(
                GivenFiles.of(LIST.getBytes(StandardCharsets.UTF_8)),
                SentForm.empty(),
                Policies.catalogue(),
                PageLanguage.ENGLISH);

        assertThat(given.mistakes(1)).containsOnlyKeys("list", "policy", "referenceDate");
    }

    @Test
    void whatTheNoticeSaysAndWhatWasNotReadInItGoesAlongWithTheQuestion() {
        GivenTender given =
                given(RELEASE.replace("\"numberOfTenderers\": 3", "\"value\": {\"amount\": \"veel\"}"), Map.of());

        assertThat(given.question().input().remarks())
                .extracting(PageLanguage.DUTCH::say)
                .anyMatch(said -> said.startsWith("Gelezen als OCDS"))
                .anyMatch(said -> said.startsWith("Gelezen als tabel"));
        assertThat(given.question().input().notRead())
                .extracting(PageLanguage.DUTCH::say)
                .anyMatch(said -> said.contains("/tender/value"));
    }

    @Test
    void theDayOnWhichThePolicyTestsIsProposedAndNoOther() throws IOException {
        GivenTender deadline = given(Map.of());
        assertThat(deadline.fields().value("referenceDate")).isEqualTo("2026-10-01");
        assertThat(deadline.question().referenceDate().origin()).isEqualTo(ReferenceDate.Origin.TENDER_DEADLINE);

        GivenTender award = given(RELEASE, Map.of("policy", "gunning"));
        assertThat(award.fields().value("referenceDate")).isEqualTo("2026-11-20");
        assertThat(award.question().referenceDate().origin()).isEqualTo(ReferenceDate.Origin.AWARD);

        GivenTender unknown =
                given(RELEASE.replace("\"date\": \"2026-11-20T00:00:00Z\", ", ""), Map.of("policy", "gunning"));
        assertThat(unknown.fields().value("referenceDate")).isEmpty();
    }

    @Test
    void aDayThatMovesWithThePolicyIsSeenBeforeItIsTestedOn() throws IOException {
        Map<String, String> shown = Map.of(
                "title", "Groenonderhoud",
                "referenceDate", "2026-10-01",
                "proposed-referenceDate", "2026-10-01",
                "policy", "gunning");

        GivenTender given = given(RELEASE, shown);

        assertThat(given.fields().value("referenceDate")).isEqualTo("2026-11-20");
        assertThat(given.mistakes(10)).containsOnlyKeys("referenceDate");
    }

    @Test
    void aDayThatSomebodyTypedStaysWhateverThePolicy() throws IOException {
        GivenTender given = given(
                RELEASE,
                Map.of(
                        "referenceDate", "2026-10-05",
                        "proposed-referenceDate", "2026-10-01",
                        "policy", "gunning"));

        assertThat(given.question().referenceDate()).isEqualTo(ReferenceDate.given(LocalDate.parse("2026-10-05")));
    }

    @Test
    void aReservedContractIsOneThatTheNoticeReservesOrSomebodyTicks() {
        String reserves = RELEASE.replace(
                "\"numberOfTenderers\": 3",
                "\"otherRequirements\": {\"reservedParticipation\": [\"shelteredWorkshop\"]}");

        assertThat(given(reserves, Map.of()).question().reserved()).isTrue();
        assertThat(given(reserves, Map.of("title", "Groen")).reserved()).isFalse();
        assertThat(given(Map.of("title", "Groen", "reserved", "1")).reserved()).isTrue();
    }

    private GivenTender given(Map<String, String> more) {
        return given(RELEASE, more);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private GivenTender given(String release, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("published", base64(release));
        return GivenTender.of(
                GivenFiles.of(LIST.getBytes(StandardCharsets.UTF_8)),
                SentForm.of(fields),
                policies(),
                PageLanguage.DUTCH);
    }

    /** The policies of the catalogue, and one that tests at the award. */
    private Policies policies() {
        Policies catalogue = Policies.catalogue();
        JsonObject rules = PolicyJson.write(catalogue.get("oost-nederland"));
        String source = rules.getJsonArray("sources").getJsonObject(0).getString("key");
        JsonObject award = Json.createObjectBuilder(rules)
                .add("id", "gunning")
                .add("authority", "Elders")
                .remove("region")
                .remove("members")
                .add(
                        "validity",
                        Json.createObjectBuilder()
                                .add("moments", Json.createArrayBuilder().add("AWARD"))
                                .add("sources", Json.createArrayBuilder().add(source)))
                .build();
        try {
            Files.writeString(directory.resolve("gunning.json"), award.toString());
            return catalogue.with(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
