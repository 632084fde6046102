package nl.tredewijzer.benchmark.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two pieces of work that were timed round by round in turn.
 *
 * @param own seconds of each round of what is measured
 * @param peer seconds of each round of what it is held against
 */
public record SideBySide(List<Double> own, List<Double> peer) {

    /** Something that takes its time. */
    @FunctionalInterface
    public interface Work {
        /** Does it; what it returns keeps the compiler from leaving it out. */
        Object run() throws IOException;
    }

    /** Times both, after each was done as often for nothing. */
    public static SideBySide warm(int rounds, Work own, Work peer) throws IOException {
        times(rounds, own, peer);
        return times(rounds, own, peer);
    }

    /** Times both as they are, where each run begins anew anyway. */
    public static SideBySide cold(int rounds, Work own, Work peer) throws IOException {
        return times(rounds, own, peer);
    }

    private static SideBySide times(int rounds, Work own, Work peer) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(seconds(own));
            theirs.add(seconds(peer));
        }
        return new SideBySide(ours, theirs);
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        Object result = work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (result == null) {
            throw new IllegalStateException("Work came to nothing");
        }
        return seconds;
    }

    /** How many times the peer's time the own one was, round by round. */
    public Spread ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            ratios.add(own.get(round) / peer.get(round));
        }
        return Spread.of(ratios);
    }
}
