package nl.tredewijzer.tender.formats.bidders;

import java.util.regex.MatchResult;

/**
 * A number in a line that nothing marks as a KvK number or an amount.
 *
 * @param text as it stands there
 * @param kind what its shape says
 */
record BareNumber(String text, Kind kind) {

    /** What the shape of a number says about it. */
    enum Kind {
        /** Eight digits together or in groups that are not thousands. */
        KVK_NUMBER,
        /** Thousands in groups of three between dots or commas, not of eight digits. */
        AMOUNT,
        /** Eight digits in groups of three, or seven digits: a KvK number that lost a zero, or an amount. */
        EITHER,
        /** Nine digits together or in groups between spaces. */
        NINE_DIGITS,
        /** Any other number of at least five digits. */
        OTHER
    }

    /** By the groups of the pattern: eight digits, grouped otherwise, thousands, together. */
    static BareNumber of(MatchResult match) {
        return new BareNumber(match.group(), kindOf(match));
    }

    private static Kind kindOf(MatchResult match) {
        if (match.group(1) != null || match.group(2) != null) {
            return Kind.KVK_NUMBER;
        }
        boolean grouped = match.group(3) != null;
        String digits = match.group().replaceAll("[^0-9]", "");
        boolean spaced = match.group().indexOf(' ') >= 0;
        return switch (digits.length()) {
            case 7 -> grouped ? thousands(spaced) : Kind.EITHER;
            case 8 -> Kind.EITHER;
            case 9 -> grouped && !spaced ? Kind.AMOUNT : Kind.NINE_DIGITS;
            default -> grouped ? thousands(spaced) : Kind.OTHER;
        };
    }

    /** Between spaces it cannot be seen where a number begins: "Perceel 1 250 000". */
    private static Kind thousands(boolean spaced) {
        return spaced ? Kind.OTHER : Kind.AMOUNT;
    }
}
