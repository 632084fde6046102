package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.Variation.same;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Slips of the fingers, in the name itself. */
final class Typing {

    private static final String VOWELS = "aeiou";
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Typing() {}

    static List<Variation> all() {
        return List.of(
                letter("a letter missing", (stem, at, random) -> stem.substring(0, at) + stem.substring(at + 1)),
                letter(
                        "a letter twice",
                        (stem, at, random) -> stem.substring(0, at) + stem.charAt(at) + stem.substring(at)),
                letter(
                        "two letters turned",
                        (stem, at, random) -> at + 1 == stem.length()
                                        || !Character.isLetter(stem.charAt(at + 1))
                                        || stem.charAt(at) == stem.charAt(at + 1)
                                ? ""
                                : stem.substring(0, at)
                                        + stem.charAt(at + 1)
                                        + stem.charAt(at)
                                        + stem.substring(at + 2)),
                letter(
                        "another vowel",
                        (stem, at, random) -> VOWELS.indexOf(stem.charAt(at)) < 0
                                ? ""
                                : replaced(stem, at, VOWELS.charAt(random.nextInt(VOWELS.length())))),
                letter("the key beside it", (stem, at, random) -> beside(stem, at, random)),
                same("typing:without spaces", (name, random) -> Optional.of(NameParts.of(name)
                                .with(NameParts.of(name).stem().replace(" ", "")))
                        .filter(text -> !text.equals(name))),
                same("typing:words in another order", (name, random) -> {
                    NameParts parts = NameParts.of(name);
                    List<String> words = new ArrayList<>(parts.words());
                    Collections.rotate(words, 1);
                    return Optional.of(parts.with(String.join(" ", words))).filter(text -> !text.equals(name));
                }));
    }

    /** Changes the letter at a place, or gives nothing. */
    @FunctionalInterface
    private interface Slip {
        String at(String stem, int place, Random random);
    }

    /** A slip in a word of at least five letters, not in its first one. */
    private static Variation letter(String kind, Slip slip) {
        return same("typing:" + kind, (name, random) -> {
            NameParts parts = NameParts.of(name);
            String stem = parts.stem();
            List<Integer> places = new ArrayList<>();
            int begin = 0;
            for (String word : stem.split(" ")) {
                for (int i = 1; word.length() > 4 && i < word.length(); i++) {
                    if (Character.isLetter(word.charAt(i))) {
                        places.add(begin + i);
                    }
                }
                begin += word.length() + 1;
            }
            if (places.isEmpty()) {
                return Optional.empty();
            }
            String slipped = slip.at(stem, places.get(random.nextInt(places.size())), random);
            return slipped.isEmpty() || slipped.equals(stem) ? Optional.empty() : Optional.of(parts.with(slipped));
        });
    }

    private static String beside(String stem, int at, Random random) {
        for (String row : KEYS) {
            int key = row.indexOf(stem.charAt(at));
            if (key >= 0) {
                int other = key == 0 || key + 1 < row.length() && random.nextBoolean() ? key + 1 : key - 1;
                return replaced(stem, at, row.charAt(other));
            }
        }
        return "";
    }

    private static String replaced(String stem, int at, char by) {
        return stem.substring(0, at) + by + stem.substring(at + 1);
    }
}
