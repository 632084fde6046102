package nl.tredewijzer.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    @Test
    void findsTheWeightsThatMadeTheCases() {
        double[] truth = {2, -1.5, 0.5, -0.7};
        Random random = new Random(11);
        List<int[]> cases = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            List<Integer> seen = new ArrayList<>(List.of(3));
            double evidence = truth[3];
            for (int signal = 0; signal < 3; signal++) {
                if (random.nextBoolean()) {
                    seen.add(signal);
                    evidence += truth[signal];
                }
            }
            cases.add(seen.stream().mapToInt(Integer::intValue).toArray());
            right.add(random.nextDouble() < 1 / (1 + Math.exp(-evidence)));
        }
        double[] importance = new double[cases.size()];
        Arrays.fill(importance, 1);

        assertThat(LogisticRegression.fit(cases, right, importance, 4)).containsExactly(truth, offset(0.1));
    }

    @Test
    void keepsAWeightSmallThatFewCasesSpeakFor() {
        double[] weights = LogisticRegression.fit(
                List.of(new int[] {0, 1}, new int[] {1}), List.of(true, false), new double[] {1, 1}, 2);

        assertThat(weights[0]).isBetween(0.1, 2.0);
    }
}
