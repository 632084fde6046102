package nl.tredewijzer.registry.http.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Buckets buckets = new Buckets(10, 50, 0);

    @Test
    void aFullBucketGivesWhatFitsInItAtOnce() {
        assertThat(IntStream.range(0, 50).mapToLong(i -> buckets.take("a", 0))).containsOnly(0L);
        assertThat(buckets.take("a", 0)).isEqualTo(SECOND / 10);
    }

    @Test
    void whoIsRefusedLosesNothingByAskingAgain() {
        IntStream.range(0, 60).forEach(i -> buckets.take("a", 0));

        assertThat(buckets.take("a", SECOND / 10)).isZero();
    }

    @Test
    void itFillsAgainButNotOverItsEdge() {
        long muchLater = 3600 * SECOND;

        assertThat(IntStream.range(0, 60)
                        .mapToLong(i -> buckets.take("a", muchLater))
                        .filter(wait -> wait == 0))
                .hasSize(50);
    }

    @Test
    void anotherClientHasItsOwn() {
        IntStream.range(0, 50).forEach(i -> buckets.take("203.0.113.1", 0));

        long others = IntStream.range(2, 102)
                .filter(i -> buckets.take("203.0.113." + i, 0) == 0)
                .count();
        assertThat(others).isGreaterThanOrEqualTo(98); // two may share the slot by chance
    }
}
