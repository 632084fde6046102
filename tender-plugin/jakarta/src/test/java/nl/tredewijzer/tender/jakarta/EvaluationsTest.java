package nl.tredewijzer.tender.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Likeness;
import nl.tredewijzer.tender.registry.NameAnswer;
import nl.tredewijzer.tender.registry.NameAnswers;
import nl.tredewijzer.tender.registry.NameCandidate;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.run.TenderEvaluator;
import org.junit.jupiter.api.Test;

class EvaluationsTest {

    /** The winner is named by a number, and by a name that is not the one in the list. */
    private static final TenderReading NOTICE = TenderReading.read("""
            {"ocid": "ocds-x-1", "releases": [{"ocid": "ocds-x-1", "id": "1", "date": "2026-11-01T00:00:00Z",
              "tag": ["award"], "initiationType": "tender",
              "parties": [{"id": "W", "name": "Groenbedrijf De Winnaar B.V.", "roles": ["supplier"],
                           "identifier": {"scheme": "NL-KVK", "id": "00001009"}}],
              "tender": {"id": "t", "title": "Groenonderhoud"},
              "awards": [{"id": "a", "status": "active",
                          "suppliers": [{"id": "W", "name": "Groenbedrijf De Winnaar B.V."}]}]}]}
            """.getBytes(StandardCharsets.UTF_8));

    private static final NameCandidate WINNER = new NameCandidate(
            KvkNumber.of("00001009"), "Groenbedrijf De Winnaar B.V.", Likeness.LIKELY, BigDecimal.valueOf(80));

    private static final String MISSING =
            "De winnaar in de publicatie staat niet in de lijst: Groenbedrijf De Winnaar B.V. (KvK 00001009).";

    @Test
    void aWinnerThatIsFoundByItsNameIsNotMissingFromTheList() {
        EvaluationAnswer unknown = answer(question(), new NameAnswer.Uncertain(List.of(WINNER)));
        EvaluationAnswer certain = answer(question(), new NameAnswer.Certain(WINNER));

        assertThat(unknown.report().notes().checks())
                .extracting(Bilingual::dutch)
                .contains(MISSING);
        assertThat(certain.report().notes().checks()).isEmpty();
        assertThat(certain.differences()).isEmpty();
    }

    @Test
    void whatWasGivenStaysBesideWhoWasChosenForIt() {
        EvaluationQuestion chosen = question().choosing(Map.of(1, WINNER));

        EvaluationAnswer answer = answer(chosen, new NameAnswer.Uncertain(List.of()));

        assertThat(answer.question().bidders().get(0).kvkNumberAsGiven()).isEmpty();
        assertThat(answer.named().bidders().get(0).kvkNumber()).contains(WINNER.kvkNumber());
        assertThat(answer.named().questions()).isEmpty();
        assertThat(answer.report().notes().remarks())
                .extracting(Bilingual::dutch)
                .containsExactly(
                        "Inschrijver 1, \"De Winnaar\", staat zonder nummer in de lijst. Gekozen is Groenbedrijf"
                                + " De Winnaar B.V.: KvK-nummer 00001009.");
    }

    private static EvaluationQuestion question() {
        return new EvaluationQuestion(
                Tender.titled("Groenonderhoud").build(),
                List.of(Bidder.of("De Winnaar", "")),
                Policies.catalogue().get("oost-nederland"),
                ReferenceDate.given(LocalDate.of(2026, 6, 1)),
                Dossier.EMPTY,
                List.of(),
                List.of(),
                false,
                InputNotes.NONE,
                Optional.of(NOTICE),
                Map.of());
    }

    private static EvaluationAnswer answer(EvaluationQuestion question, NameAnswer byName) {
        NameLookup names = asked ->
                new NameAnswers.Answered(asked.stream().map(name -> byName).toList());
        return new Evaluations(new TenderEvaluator(InMemoryCertificateRegistry.of(List.of()), Clock.systemUTC()), names)
                .answer(question, Progress.UNSEEN);
    }
}
