package nl.tredewijzer.registry.matching;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.tredewijzer.registry.matching.Variations.Kind;

/** What hands, scanners and encodings make of names, by chance from a seed. */
final class Misspelling {

    private static final String VOWELS = "aeiou";
    private static final String[][] ALIKE = {
        {"o", "0"},
        {"O", "0"},
        {"l", "1"},
        {"I", "l"},
        {"i", "l"},
        {"rn", "m"},
        {"m", "rn"},
        {"S", "5"},
        {"s", "5"},
        {"B", "8"},
        {"e", "c"},
        {"cl", "d"},
        {"w", "vv"},
        {"l", "I"}
    };

    private final Random random;

    Misspelling(Random random) {
        this.random = random;
    }

    /** A slip of the hand at a place that suits it; the very same name where there is none. */
    String slip(String name, Kind kind) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < name.length() - 1; i++) {
            char c = name.charAt(i);
            boolean fits =
                    switch (kind) {
                        case VOWEL -> VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
                        case SWAPPED -> c != name.charAt(i + 1);
                        case REPLACED_LETTER -> Character.isLetter(c);
                        default -> c != ' ';
                    };
            if (fits) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return name;
        }
        int at = places.get(random.nextInt(places.size()));
        char c = name.charAt(at);
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (kind) {
            case DELETED -> before + after;
            case DOUBLED -> before + c + c + after;
            case SWAPPED -> before + after.charAt(0) + c + after.substring(1);
            case VOWEL -> before + VOWELS.charAt(random.nextInt(5)) + after;
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }

    /** Letters read as others that look alike. */
    String scanned(String name) {
        List<String> scans = new ArrayList<>();
        for (String[] pair : ALIKE) {
            int at = name.indexOf(pair[0]);
            if (at >= 0) {
                scans.add(name.substring(0, at) + pair[1] + name.substring(at + pair[0].length()));
            }
        }
        return scans.isEmpty() ? name : scans.get(random.nextInt(scans.size()));
    }

    /** Written in one encoding and read in another, or with what could not be read lost. */
    String encoded(String name) {
        String accented = name;
        if (name.chars().allMatch(c -> c < 128)) {
            accented = name.replaceFirst("e", "é").replaceFirst("u", "ü");
        }
        return random.nextInt(4) == 0
                ? accented.replaceAll("[^\\x00-\\x7f]", "\uFFFD")
                : new String(accented.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }
}
