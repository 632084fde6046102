package nl.tredewijzer.tender.policy;

import java.util.List;

/** A part of a policy that somebody said. */
public interface Sourced {

    /** Keys of the sources that say it. */
    List<String> sources();

    /** The keys, of which there has to be one. */
    static List<String> required(String what, List<String> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A " + what + " names its source");
        }
        return List.copyOf(sources);
    }
}
