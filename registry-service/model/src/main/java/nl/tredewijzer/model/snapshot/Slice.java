package nl.tredewijzer.model.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of a text in UTF-8.
 *
 * <p>A key of canonical JSON (RFC 8785) with its quotes and colon is found by its bytes alone: inside a string a
 * quotation mark always has a backslash before it.
 */
record Slice(byte[] text, int from, int to) {

    private static final int LONGEST_NUMBER = 18;

    int length() {
        return to - from;
    }

    byte[] bytes() {
        return Arrays.copyOfRange(text, from, to);
    }

    String string() {
        return new String(text, from, length(), StandardCharsets.UTF_8);
    }

    boolean is(byte[] whole) {
        return length() == whole.length && startsWith(whole);
    }

    boolean startsWith(byte[] part) {
        return length() >= part.length && Arrays.equals(text, from, from + part.length, part, 0, part.length);
    }

    boolean endsWith(byte[] part) {
        return length() >= part.length && Arrays.equals(text, to - part.length, to, part, 0, part.length);
    }

    /** Where a part begins first, at or behind a position. */
    OptionalInt find(byte[] part, int start) {
        int last = to - part.length;
        for (int i = start; i <= last; i++) {
            if (text[i] == part[0] && Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The whole number that it is, without leading zeros. */
    Optional<Long> whole() {
        String digits = length() > 0 && length() <= LONGEST_NUMBER ? string() : "";
        return digits.matches("[1-9][0-9]*") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    Slice between(int begin, int end) {
        return new Slice(text, begin, end);
    }
}
