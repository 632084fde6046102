package nl.tredewijzer.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchModelTest {

    private static final MatchModel HAND_MADE = MatchModel.of(List.of(
            "# A remark",
            "CERTAIN;90;set",
            "LIKELY;50;set",
            "POSSIBLE;5;set",
            "BASE;-1",
            "SAME_WORDS;4.5;120",
            "ADDED_STRUCTURE;-3;40"));

    @Test
    void addsUpWhatEachSignalIsWorth() {
        double evidence = HAND_MADE.evidence(List.of(
                Observation.of(Signal.SAME_WORDS),
                new Observation(Signal.ADDED_STRUCTURE, "holding", ""),
                Observation.of(Signal.FORM_SAME)));

        assertThat(evidence).isEqualTo(0.5);
    }

    @Test
    void turnsEvidenceIntoAScoreBetweenNothingAndAHundred() {
        assertThat(MatchModel.score(0)).isEqualTo(50);
        assertThat(MatchModel.score(2)).isEqualTo(88.08);
        assertThat(MatchModel.score(50)).isEqualTo(100);
        assertThat(MatchModel.score(-50)).isZero();
    }

    @Test
    void givesTheVerdictThatTheScoreDeserves() {
        assertThat(HAND_MADE.verdict(90)).isEqualTo(Verdict.CERTAIN);
        assertThat(HAND_MADE.verdict(89.99)).isEqualTo(Verdict.LIKELY);
        assertThat(HAND_MADE.verdict(50)).isEqualTo(Verdict.LIKELY);
        assertThat(HAND_MADE.verdict(5)).isEqualTo(Verdict.POSSIBLE);
        assertThat(HAND_MADE.verdict(4.99)).isEqualTo(Verdict.NONE);
    }

    @Test
    void theOneThatComesWithTheRegisterAsksMoreForCertainThanForLikely() {
        MatchModel standard = MatchModel.standard();

        assertThat(standard.verdict(100)).isEqualTo(Verdict.CERTAIN);
        assertThat(standard.verdict(60)).isNotEqualTo(Verdict.CERTAIN);
        assertThat(standard.weight(Signal.SAME_WORDS)).isPositive();
        assertThat(standard.weight(Signal.ADDED_STRUCTURE)).isLessThan(standard.weight(Signal.ADDED_FILLER));
    }

    @ParameterizedTest
    @EnumSource
    void everySignalIsSaidInBothLanguages(Signal signal) {
        assertThat(signal.dutch()).isNotBlank();
        assertThat(signal.english()).isNotBlank();
        for (String part : List.of("{0}", "{1}")) {
            assertThat(signal.english().contains(part)).isEqualTo(signal.dutch().contains(part));
        }
    }
}
