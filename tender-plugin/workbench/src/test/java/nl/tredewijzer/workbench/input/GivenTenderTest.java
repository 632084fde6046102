package nl.tredewijzer.workbench.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.workbench.web.SentForm;
import org.junit.jupiter.api.Test;

class GivenTenderTest {

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
              "awards": [{"id": "a", "status": "active", "suppliers": [{"id": "W", "name": "De Winnaar"}]}]}]}
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
        assertThat(question.input().checks()).isEqualTo(given.differences());
    }

    @Test
    void everythingThatKeepsItFromBeingTestedIsToldAtOnce() {
        GivenTender given = GivenTender.of(
                LIST.getBytes(StandardCharsets.UTF_8), SentForm.empty(), Policies.catalogue(), PageLanguage.ENGLISH);

        assertThat(given.mistakes(1)).containsOnlyKeys("list", "policy", "referenceDate");
    }

    private static GivenTender given(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("published", Base64.getEncoder().encodeToString(RELEASE.getBytes(StandardCharsets.UTF_8)));
        return GivenTender.of(
                LIST.getBytes(StandardCharsets.UTF_8), SentForm.of(fields), Policies.catalogue(), PageLanguage.DUTCH);
    }
}
