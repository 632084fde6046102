package nl.tredewijzer.tender.crediting;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.tredewijzer.model.CoveredEntity;

/**
 * Whether the name in a list can be that of an organisation, by every name that its certificate gives it: the current
 * one, those it trades under and those it used to have.
 *
 * <p>It can be where one is written within the other, or where both have a telling word in common. Legal forms and words
 * that half of all names have tell nothing. This only finds numbers that plainly are somebody else's; who is meant by a
 * name is what the register's name matching is for.
 */
final class RegisteredNames {

    private static final Set<String> TELL_NOTHING =
            Set.of(("bv nv vof cv ua cooperatie cooperatief stichting vereniging"
                            + " maatschap holding beheer groep group nederland netherlands nl dutch international bedrijf"
                            + " bedrijven en de het een van voor bij the of and company diensten dienstverlening services"
                            + " service werk")
                    .split(" "));
    private static final int SHORTEST_TELLING = 3;

    private RegisteredNames() {}

    /** Whether this name, as listed, can be that of the organisation. */
    static boolean allow(String listed, CoveredEntity entity) {
        if (isWithin(listed, entity.name())) {
            return true;
        }
        Set<String> words = words(listed);
        return words.isEmpty()
                || alike(listed, words, entity.name())
                || anyAlike(listed, words, entity.tradingNames())
                || anyAlike(listed, words, entity.formerNames());
    }

    /** Nearly every name is written as the register has it, or begins so: that costs nothing to see. */
    private static boolean isWithin(String listed, String registered) {
        return registered.regionMatches(true, 0, listed, 0, Math.min(listed.length(), registered.length()));
    }

    private static boolean anyAlike(String listed, Set<String> words, List<String> registered) {
        for (String name : registered) {
            if (alike(listed, words, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String listed, Set<String> words, String registered) {
        Set<String> others = words(registered);
        if (others.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (others.contains(word)) {
                return true;
            }
        }
        String one = together(listed);
        String other = together(registered);
        return one.contains(other) || other.contains(one);
    }

    /** The words that tell one organisation from another; where there are none, all of them. */
    private static Set<String> words(String name) {
        Set<String> telling = new HashSet<>();
        Set<String> all = new HashSet<>();
        // B.V. is one word, not two letters
        for (String word : folded(name).replace(".", "").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                all.add(word);
                if (word.length() >= SHORTEST_TELLING && !TELL_NOTHING.contains(word)) {
                    telling.add(word);
                }
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    private static String together(String name) {
        return folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
