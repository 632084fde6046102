package nl.tredewijzer.registry.matching;

import nl.tredewijzer.registry.names.LostLetter;

/**
 * How two words differ in letters: how often one must be put in, left out, replaced by another or swapped with its
 * neighbour (Damerau 1964, each place edited once).
 */
final class LetterEdits {

    /** More than was looked for. */
    static final int TOO_MANY = Integer.MAX_VALUE / 2;

    private LetterEdits() {}

    /** The number of edits between two words, or {@link #TOO_MANY} if there are more than {@code most}. */
    static int between(String one, String other, int most) {
        int n = one.length();
        int m = other.length();
        if (Math.abs(n - m) > most) {
            return TOO_MANY;
        }
        int[] before = new int[m + 1];
        int[] previous = new int[m + 1];
        int[] current = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int least = TOO_MANY;
            int from = Math.max(1, i - most);
            int until = Math.min(m, i + most);
            current[from - 1] = from == 1 ? i : TOO_MANY;
            for (int j = from; j <= until; j++) {
                int replaced = previous[j - 1] + (same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1);
                int left = j <= i - 1 + most ? previous[j] + 1 : TOO_MANY;
                int edits = Math.min(replaced, Math.min(left, current[j - 1] + 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits = Math.min(edits, before[j - 2] + 1);
                }
                current[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return TOO_MANY;
            }
            int[] spent = before;
            before = previous;
            previous = current;
            current = spent;
        }
        return previous[m] > most ? TOO_MANY : previous[m];
    }

    private static boolean same(char one, char other) {
        return one == other || one == LostLetter.MARK || other == LostLetter.MARK;
    }

    /** Whether one edit apart words differ by a slip of the hand: two letters swapped, or one typed twice or once. */
    static boolean isSlip(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (one.length() == other.length()) {
            return start + 1 < shorter
                    && one.charAt(start) == other.charAt(start + 1)
                    && one.charAt(start + 1) == other.charAt(start);
        }
        String longer = one.length() > other.length() ? one : other;
        return start < longer.length()
                && (start > 0 && longer.charAt(start) == longer.charAt(start - 1)
                        || start + 1 < longer.length() && longer.charAt(start) == longer.charAt(start + 1));
    }
}
