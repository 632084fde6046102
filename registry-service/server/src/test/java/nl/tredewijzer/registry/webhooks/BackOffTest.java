package nl.tredewijzer.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final BackOff USUAL = new BackOff(BackOff.USUAL_BASE, BackOff.USUAL_ATTEMPTS, () -> 0);

    @Test
    void waitsAsTheSpecificationDoesAndGivesUpAfterThreeDays() {
        List<Duration> pauses = IntStream.range(1, 10)
                .mapToObj(failures -> USUAL.after(failures, Duration.ZERO).orElseThrow())
                .toList();

        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(5),
                        Duration.ofHours(10),
                        Duration.ofHours(14),
                        Duration.ofHours(20),
                        Duration.ofHours(24));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .as("as in the specification's table")
                .isEqualTo(Duration.ofHours(75).plusMinutes(35).plusSeconds(5));
        assertThat(USUAL.after(10, Duration.ZERO)).isEmpty();
    }

    @Test
    void chanceMakesAPauseUpToATenthLonger() {
        BackOff latest = new BackOff(BackOff.USUAL_BASE, 10, () -> 1);

        assertThat(latest.after(1, Duration.ZERO)).hasValue(Duration.ofMillis(5500));
        assertThat(latest.after(9, Duration.ZERO)).hasValue(Duration.ofHours(24).plusMinutes(144));
    }

    @Test
    void whoAsksForALongerPauseGetsItUpToADay() {
        assertThat(USUAL.after(1, Duration.ofMinutes(1))).hasValue(Duration.ofMinutes(1));
        assertThat(USUAL.after(2, Duration.ofMinutes(1))).hasValue(Duration.ofMinutes(5));
        assertThat(USUAL.after(1, Duration.ofDays(7))).hasValue(Duration.ofDays(1));
        assertThat(USUAL.after(10, Duration.ofMinutes(1))).isEqualTo(Optional.empty());
    }

    @Test
    void anotherBaseMakesEveryPauseAsMuchShorter() {
        BackOff quick = new BackOff(Duration.ofMillis(1), 3, () -> 0);

        assertThat(quick.after(1, Duration.ZERO)).hasValue(Duration.ofMillis(1));
        assertThat(quick.after(2, Duration.ZERO)).hasValue(Duration.ofMillis(60));
        assertThat(quick.after(3, Duration.ZERO)).isEmpty();
    }
}
