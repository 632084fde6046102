package nl.tredewijzer.benchmark.names.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.Shares;

/**
 * What one engine did in one round: all questions, as often as the time allows, one after the other.
 *
 * @param answered how many questions
 * @param perSecond how many each second
 * @param p50 the time in milliseconds within which half of them were answered
 * @param p95 the time within which 95 % were
 * @param p99 the time within which 99 % were
 * @param first of those whose organisation is there, what part had it first
 * @param amongFive what part had it among the first five
 * @param heap megabytes that the JVM's heap holds afterwards, the garbage collected
 */
record Pass(
        long answered,
        double perSecond,
        double p50,
        double p95,
        double p99,
        double first,
        double amongFive,
        double heap) {

    /** Asks for this long at least, and every question at least once. */
    static Pass of(NameEngine engine, List<AskedName> asked, double seconds) {
        List<List<String>> answers = new ArrayList<>(asked.size());
        long[] latencies = new long[asked.size()];
        int answered = 0;
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        long now = begun;
        while (answered == 0 || now < end) {
            answers.clear();
            latencies = Arrays.copyOf(latencies, answered + asked.size());
            for (AskedName one : asked) {
                answers.add(engine.find(one.text()));
                long after = System.nanoTime();
                latencies[answered++] = after - now;
                now = after;
            }
        }
        Arrays.sort(latencies);
        Shares shares = Shares.of(asked, answers);
        return new Pass(
                answered,
                answered * 1e9 / (now - begun),
                millis(latencies, 0.50),
                millis(latencies, 0.95),
                millis(latencies, 0.99),
                shares.first(),
                shares.amongFive(),
                usedHeap());
    }

    private static double millis(long[] ascending, double part) {
        return ascending[(int) Math.min(ascending.length - 1L, (long) (part * ascending.length))] / 1e6;
    }

    private static double usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024;
    }

    /** As it goes from one process to another. */
    String line() {
        return String.format(
                Locale.ROOT, "%d %f %f %f %f %f %f %f", answered, perSecond, p50, p95, p99, first, amongFive, heap);
    }

    static Pass of(String line) {
        String[] parts = line.split(" ");
        double[] figures = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
        return new Pass(
                (long) figures[0], figures[1], figures[2], figures[3], figures[4], figures[5], figures[6], figures[7]);
    }
}
