package nl.tredewijzer.registry.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.tredewijzer.model.RegisterState;
import org.junit.jupiter.api.Test;

/** A moment belongs to the last event that was recorded until then. */
class RecordTimesTest {

    private static final Instant TEN = Instant.parse("2026-11-01T10:00:00Z");

    private final RegisterState first = RegisterState.at(3, TEN);
    private final RegisterState second = RegisterState.at(5, TEN.plusSeconds(60));
    private final RecordTimes times = RecordTimes.NONE.and(List.of(first, second));

    @Test
    void aMomentHasWhatWasRecordedUntilThenAndAtIt() {
        assertThat(times.stateAt(TEN)).isEqualTo(first);
        assertThat(times.stateAt(TEN.plusSeconds(59))).isEqualTo(first);
        assertThat(times.stateAt(TEN.plusSeconds(60))).isEqualTo(second);
        assertThat(times.stateAt(TEN.plusSeconds(3600))).isEqualTo(second);
    }

    @Test
    void beforeTheFirstEventTheRegisterWasEmpty() {
        assertThat(times.stateAt(TEN.minusMillis(1))).isEqualTo(RegisterState.EMPTY);
        assertThat(RecordTimes.NONE.stateAt(TEN)).isEqualTo(RegisterState.EMPTY);
        assertThat(RecordTimes.NONE.last()).isEqualTo(RegisterState.EMPTY);
    }

    @Test
    void whatFollowsAtTheSameMomentCountsWithIt() {
        RegisterState more = RegisterState.at(9, TEN.plusSeconds(60));
        RegisterState later = RegisterState.at(10, TEN.plusSeconds(61));
        RecordTimes further = times.and(List.of(more, later));

        assertThat(further.stateAt(TEN.plusSeconds(60))).isEqualTo(more);
        assertThat(further.last()).isEqualTo(later);
        assertThat(times.last()).isEqualTo(second);
        assertThat(times.and(List.of())).isSameAs(times);
    }
}
