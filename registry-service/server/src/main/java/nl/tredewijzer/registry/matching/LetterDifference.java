package nl.tredewijzer.registry.matching;

import java.util.List;

/** How two words that answer to each other differ in their letters, and how much that says. */
final class LetterDifference {

    private static final int LONG_WORD = 8;
    private static final int WORD = 5;

    /** A word that so many times fewer organisations have than another is its misspelling. */
    private static final int LESS_COMMON = 50;

    private LetterDifference() {}

    static List<Observation> seenBetween(String written, String known, int edits, WordCounts counts) {
        if (WordAlignment.hasLostLetter(written)) {
            return List.of(new Observation(Signal.LETTER_LOST, written, known));
        }
        if (!digits(written).equals(digits(known))) {
            return List.of(new Observation(Signal.NUMBER_DIFFERS, written, known));
        }
        Observation difference = new Observation(signal(written, known, edits, counts), written, known);
        if (edits == 1 && LetterEdits.isSlip(written, known)) {
            return List.of(difference, Observation.of(Signal.SLIP));
        }
        return written.charAt(0) == known.charAt(0)
                ? List.of(difference)
                : List.of(difference, Observation.of(Signal.FIRST_LETTER));
    }

    private static Signal signal(String written, String known, int edits, WordCounts counts) {
        int others = counts.organisationsWith(written);
        if (counts.isCommon(known) && others * LESS_COMMON <= counts.organisationsWith(known)) {
            return Signal.LETTER_IN_COMMON_WORD;
        }
        if (others > 0) {
            return Signal.LETTER_MAKES_OTHER_WORD;
        }
        int length = known.length();
        if (edits > 1) {
            return length >= LONG_WORD ? Signal.LETTERS_IN_LONG_WORD : Signal.LETTERS_IN_WORD;
        }
        return length >= LONG_WORD
                ? Signal.LETTER_IN_LONG_WORD
                : length >= WORD ? Signal.LETTER_IN_WORD : Signal.LETTER_IN_SHORT_WORD;
    }

    private static String digits(String word) {
        StringBuilder digits = new StringBuilder();
        word.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }
}
