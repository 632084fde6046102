package nl.tredewijzer.registry.search;

/** How many letters must be put in, left out, changed or swapped to make one word of another. */
final class SpellingDistance {

    private SpellingDistance() {}

    /** Whether a word, or the beginning of it when it goes on, is at most so many letters from another. */
    static boolean begins(String word, String other, int most) {
        for (int length = other.length() - most; length <= other.length() + most; length++) {
            if (length > 0 && length <= word.length() && between(word.substring(0, length), other) <= most) {
                return true;
            }
        }
        return false;
    }

    /** The distance (optimal string alignment). */
    static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
