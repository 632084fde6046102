package nl.tredewijzer.registry.intake.row;

import java.util.regex.Pattern;

/** What a text looks like. */
final class Texts {

    /** UTF-8 read as Windows-1252, a character that was lost, or a question mark within a word. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[ÃÂ][\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\\uFFFD|\\p{L}\\?\\p{L}");

    private Texts() {}

    /** Whether the model would refuse it: control characters, half surrogate pairs, characters without a meaning. */
    static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        });
    }

    static boolean looksLikeMojibake(String text) {
        return MOJIBAKE.matcher(text).find();
    }
}
