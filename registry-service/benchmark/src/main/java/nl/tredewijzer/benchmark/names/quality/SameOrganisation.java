package nl.tredewijzer.benchmark.names.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tredewijzer.benchmark.names.Letters;

/** Which names mean one organisation, by what pairs say, and by their letters. */
final class SameOrganisation {

    private final Map<String, String> parents = new HashMap<>();

    SameOrganisation(List<LabelledPair> pairs) {
        for (LabelledPair pair : pairs) {
            join(pair.asked(), letters(pair.asked()));
            join(pair.listed(), letters(pair.listed()));
            if (pair.same()) {
                join(pair.asked(), pair.listed());
            }
        }
    }

    /** A name of the organisation, the same for all its names. */
    String of(String name) {
        String one = name;
        while (parents.containsKey(one)) {
            one = parents.get(one);
        }
        return one;
    }

    private void join(String one, String other) {
        String first = of(one);
        String second = of(other);
        if (!first.equals(second)) {
            parents.put(first, second);
        }
    }

    private static String letters(String name) {
        return "letters: " + Letters.of(name);
    }

    /** Every name of the pairs that means neither organisation of this one. */
    Set<String> others(List<LabelledPair> pairs, LabelledPair pair) {
        Set<String> own = Set.copyOf(new HashSet<>(List.of(of(pair.asked()), of(pair.listed()))));
        Set<String> others = new HashSet<>();
        for (LabelledPair other : pairs) {
            for (String name : List.of(other.asked(), other.listed())) {
                if (!own.contains(of(name))) {
                    others.add(name);
                }
            }
        }
        return others;
    }
}
