package nl.tredewijzer.registry.matching;

import java.util.Arrays;
import java.util.List;

/** Weights of signals that make right answers likely, by Newton's method with a penalty on large weights. */
final class LogisticRegression {

    private static final int STEPS = 25;
    private static final double PENALTY = 1.0;

    private LogisticRegression() {}

    /**
     * Fits the weights.
     *
     * @param cases for each case the signals that were seen, one as often as it was seen; the last one stands for none
     * @param right whether the case turned out right
     */
    static double[] fit(List<int[]> cases, List<Boolean> right, double[] importance, int signals) {
        double[] weights = new double[signals];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[signals];
            double[][] curvature = new double[signals][signals];
            for (int i = 0; i < signals; i++) {
                gradient[i] = -PENALTY * weights[i];
                curvature[i][i] = PENALTY;
            }
            for (int c = 0; c < cases.size(); c++) {
                int[] seen = cases.get(c);
                double evidence =
                        Arrays.stream(seen).mapToDouble(s -> weights[s]).sum();
                double chance = 1 / (1 + Math.exp(-evidence));
                double error = importance[c] * ((right.get(c) ? 1 : 0) - chance);
                double slope = importance[c] * Math.max(1e-6, chance * (1 - chance));
                for (int one : seen) {
                    gradient[one] += error;
                    for (int other : seen) {
                        curvature[one][other] += slope;
                    }
                }
            }
            double[] change = solved(curvature, gradient);
            double largest = 0;
            for (int i = 0; i < signals; i++) {
                double bounded = Math.max(-2, Math.min(2, change[i]));
                weights[i] += bounded;
                largest = Math.max(largest, Math.abs(bounded));
            }
            if (largest < 1e-6) {
                break;
            }
        }
        return weights;
    }

    /** The solution of linear equations with a positive definite matrix. */
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double factor = matrix[j][i] / matrix[i][i];
                if (factor != 0) {
                    for (int k = i; k < n; k++) {
                        matrix[j][k] -= factor * matrix[i][k];
                    }
                    x[j] -= factor * x[i];
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= matrix[i][k] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
