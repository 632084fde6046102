package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.matching.WordAlignment.Link;
import nl.tredewijzer.registry.names.NormalName;
import nl.tredewijzer.registry.names.Vocabulary;

/** The words of two names that answer to nothing in the other: what they are, how rare, and where they stand. */
final class Leftover {

    private final List<Observation> seen = new ArrayList<>();
    private double rarenessAdded;
    private double rarenessDropped;
    private int weightyAdded;
    private int weightyDropped;
    private boolean allInFront = true;

    Leftover(NormalName asked, NormalName registered, WordAlignment alignment, WordCounts counts) {
        List<Integer> added = new ArrayList<>(alignment.leftOfAsked());
        List<Integer> dropped = new ArrayList<>(alignment.leftOfRegistered());
        takePlace(asked.place(), registered.words(), dropped);
        takePlace(registered.place(), asked.words(), added);
        int asking = alignment.links().stream().mapToInt(Link::asked).min().orElse(0);
        int registering =
                alignment.links().stream().mapToInt(Link::registered).min().orElse(0);
        for (int i : added) {
            String word = asked.words().get(i);
            Signal signal = added(word, counts);
            seen.add(new Observation(signal, word, ""));
            if (!isLight(signal)) {
                rarenessAdded += counts.rareness(word);
                weightyAdded++;
                allInFront &= i < asking && isRare(signal);
            }
        }
        for (int i : dropped) {
            String word = registered.words().get(i);
            Signal signal = dropped(word, counts);
            seen.add(new Observation(signal, "", word));
            if (!isLight(signal)) {
                rarenessDropped += counts.rareness(word);
                weightyDropped++;
                allInFront &= i < registering && isRare(signal);
            }
        }
        seeAsAWhole();
    }

    private void seeAsAWhole() {
        if (weightyAdded > 0 && weightyDropped > 0) {
            seen.add(Observation.of(Signal.REPLACED));
        }
        if (weightyAdded + weightyDropped > 1) {
            seen.add(Observation.of(Signal.SEVERAL_DIFFERENCES));
        }
    }

    /** A place behind one name may be a word of the other. */
    private void takePlace(Optional<String> place, List<String> words, List<Integer> left) {
        place.ifPresent(name -> {
            if (left.removeIf(i -> words.get(i).equals(name))) {
                seen.add(Observation.of(Signal.PLACE_IN_NAME_SAME));
            }
        });
    }

    List<Observation> seen() {
        return seen;
    }

    double rarenessAdded() {
        return rarenessAdded;
    }

    double rarenessDropped() {
        return rarenessDropped;
    }

    /** Whether all that differs is rare words that stand before what corresponds, as it does when a group puts its name in front. */
    boolean isInFront() {
        return isWeighty() && allInFront;
    }

    /** Whether more differs than words that come and go, such as articles. */
    boolean isWeighty() {
        return weightyAdded + weightyDropped > 0;
    }

    private static boolean isRare(Signal signal) {
        return switch (signal) {
            case ADDED_RARE, ADDED_UNKNOWN, DROPPED_RARE -> true;
            default -> false;
        };
    }

    private static boolean isLight(Signal signal) {
        return switch (signal) {
            case ADDED_FILLER, DROPPED_FILLER, ADDED_REMNANT, DROPPED_REMNANT, ADDED_FORM, DROPPED_FORM -> true;
            default -> false;
        };
    }

    private static Signal added(String word, WordCounts counts) {
        return switch (Vocabulary.sortOf(word)) {
            case FILLER -> Signal.ADDED_FILLER;
            case STRUCTURE -> Signal.ADDED_STRUCTURE;
            case REGION -> Signal.ADDED_REGION;
            case BRANCH -> Signal.ADDED_BRANCH;
            case FORM -> Signal.ADDED_FORM;
            case REMNANT -> Signal.ADDED_REMNANT;
            case NUMBER -> Signal.ADDED_NUMBER;
            case PLACE -> Signal.ADDED_PLACE;
            case WORD ->
                counts.isCommon(word)
                        ? Signal.ADDED_COMMON
                        : counts.organisationsWith(word) > 0 ? Signal.ADDED_RARE : Signal.ADDED_UNKNOWN;
        };
    }

    private static Signal dropped(String word, WordCounts counts) {
        return switch (Vocabulary.sortOf(word)) {
            case FILLER -> Signal.DROPPED_FILLER;
            case STRUCTURE -> Signal.DROPPED_STRUCTURE;
            case REGION -> Signal.DROPPED_REGION;
            case BRANCH -> Signal.DROPPED_BRANCH;
            case FORM -> Signal.DROPPED_FORM;
            case REMNANT -> Signal.DROPPED_REMNANT;
            case NUMBER -> Signal.DROPPED_NUMBER;
            case PLACE -> Signal.DROPPED_PLACE;
            case WORD -> counts.isCommon(word) ? Signal.DROPPED_COMMON : Signal.DROPPED_RARE;
        };
    }
}
