package nl.tredewijzer.registry.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.tredewijzer.model.RegisterState;

/** How far the register had come at any moment: the last event of every moment at which something was recorded. */
final class RecordTimes {

    /** Those of a register without events. */
    static final RecordTimes NONE = new RecordTimes(new long[0], new long[0]);

    private final long[] milliseconds;
    private final long[] sequences;

    private RecordTimes(long[] milliseconds, long[] sequences) {
        this.milliseconds = milliseconds;
        this.sequences = sequences;
    }

    /** These and later ones; what was recorded at the last moment of these counts as one with it. */
    RecordTimes and(List<RegisterState> later) {
        if (later.isEmpty()) {
            return this;
        }
        boolean sameMoment = last().recordedAt().equals(later.get(0).recordedAt());
        int kept = milliseconds.length - (sameMoment ? 1 : 0);
        long[] allMilliseconds = Arrays.copyOf(milliseconds, kept + later.size());
        long[] allSequences = Arrays.copyOf(sequences, kept + later.size());
        for (int i = 0; i < later.size(); i++) {
            allMilliseconds[kept + i] = later.get(i).recordedAt().orElseThrow().toEpochMilli();
            allSequences[kept + i] = later.get(i).sequence();
        }
        return new RecordTimes(allMilliseconds, allSequences);
    }

    /** The state after all of it. */
    RegisterState last() {
        return at(milliseconds.length - 1);
    }

    /** The state after what was recorded until a moment, that moment included. */
    RegisterState stateAt(Instant moment) {
        int found = Arrays.binarySearch(milliseconds, moment.toEpochMilli());
        return at(found >= 0 ? found : -found - 2);
    }

    private RegisterState at(int place) {
        return place < 0
                ? RegisterState.EMPTY
                : RegisterState.at(sequences[place], Instant.ofEpochMilli(milliseconds[place]));
    }
}
