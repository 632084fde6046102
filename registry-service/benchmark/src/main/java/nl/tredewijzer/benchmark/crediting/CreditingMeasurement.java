package nl.tredewijzer.benchmark.crediting;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import nl.tredewijzer.benchmark.report.Table;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark of crediting by JMH. */
public final class CreditingMeasurement {

    private static final String LIMIT = "statusAndOneMultiplication";

    private CreditingMeasurement() {}

    /**
     * Bidders per second on one thread, with JMH's error and beside the limit.
     *
     * @param iterations measured iterations of a second each, in each of three JVMs
     * @param log where JMH writes what it does
     */
    public static String table(int iterations, Path log) throws RunnerException {
        Collection<RunResult> results = run(CreditingBenchmark.class, iterations, log);
        Table table = new Table("policy", "what", "bidders/s", "± (99.9 %)", "part of the limit");
        for (RunResult result : results) {
            Result<?> score = result.getPrimaryResult();
            Result<?> limit = limitOf(result, results);
            table.row(
                    policy(result),
                    score.getLabel(),
                    String.format(Locale.ROOT, "%,.0f", score.getScore()),
                    String.format(Locale.ROOT, "%,.0f", score.getScoreError()),
                    score == limit ? "1" : ratio(score, limit));
        }
        return table.toString();
    }

    /**
     * Milliseconds for a tender with lots, with JMH's error and beside the limit.
     *
     * @param iterations measured iterations of a second each, in each of three JVMs
     * @param log where JMH writes what it does
     */
    public static String lots(int iterations, Path log) throws RunnerException {
        Collection<RunResult> results = run(LotsBenchmark.class, iterations, log);
        Table table = new Table("what", "ms", "± (99.9 %)", "times the limit");
        for (RunResult result : results) {
            Result<?> score = result.getPrimaryResult();
            Result<?> limit = limitOf(result, results);
            table.row(
                    score.getLabel(),
                    String.format(Locale.ROOT, "%.3f", score.getScore()),
                    String.format(Locale.ROOT, "%.3f", score.getScoreError()),
                    score == limit ? "1" : ratio(score, limit));
        }
        return table.toString();
    }

    private static Collection<RunResult> run(Class<?> benchmark, int iterations, Path log) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(benchmark.getName())
                .forks(3)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m")
                .output(log.toString())
                .build();
        return new Runner(options).run();
    }

    /** Null where a benchmark has no policies to choose from. */
    private static String policy(RunResult result) {
        return result.getParams().getParam("policy");
    }

    private static Result<?> limitOf(RunResult result, Collection<RunResult> all) {
        return all.stream()
                .filter(other -> Objects.equals(policy(other), policy(result)))
                .map(RunResult::getPrimaryResult)
                .filter(other -> other.getLabel().equals(LIMIT))
                .findFirst()
                .orElseThrow();
    }

    private static String ratio(Result<?> score, Result<?> limit) {
        double least = (score.getScore() - score.getScoreError()) / (limit.getScore() + limit.getScoreError());
        double most = (score.getScore() + score.getScoreError()) / (limit.getScore() - limit.getScoreError());
        return String.format(Locale.ROOT, "%.3f (%.3f – %.3f)", score.getScore() / limit.getScore(), least, most);
    }
}
