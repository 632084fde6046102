package nl.tredewijzer.tender.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.Questions;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void registerThatIsNotReachedIsAProblemOfItsOwnAndNeverAnEvaluationWithoutCertificates() {
        EvaluationAnswer unreached = Questions.unreached(Questions.about(2));
        assertThatThrownBy(() -> ReportAnswer.of(unreached, ReportFormat.JSON, Language.DUTCH))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().type()).isEqualTo("register-unreachable");
                    assertThat(e.problem().status()).isEqualTo(503);
                    assertThat(e.problem().members().get("reason")).hasToString("\"CONNECTION_FAILED\"");
                });
    }

    @Test
    void languageIsDutchUnlessEnglishIsAsked() {
        assertThat(AcceptedLanguage.of(null)).isEqualTo(Language.DUTCH);
        assertThat(AcceptedLanguage.of("fr, en;q=0.5")).isEqualTo(Language.ENGLISH);
        assertThat(AcceptedLanguage.of("de")).isEqualTo(Language.DUTCH);
        assertThat(AcceptedLanguage.of("nl-NL, en")).isEqualTo(Language.DUTCH);
        assertThat(AcceptedLanguage.of(";;")).isEqualTo(Language.DUTCH);
    }

    @Test
    void whoWouldRatherNotWaitSaysSo() {
        assertThat(Prefer.respondsAsync(null)).isFalse();
        assertThat(Prefer.respondsAsync(List.of("wait=5", "handling=lenient, Respond-Async")))
                .isTrue();
        assertThat(Prefer.respondsAsync(List.of("return=minimal"))).isFalse();
    }
}
