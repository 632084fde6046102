package nl.tredewijzer.tender.formats.bidders;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How numbers look in a line of text. All patterns are bounded, so that a line of ten thousand characters costs little.
 */
final class LineNumbers {

    private static final String START = "(?<![\\p{L}0-9])";
    private static final String END = "(?![\\p{L}0-9])";
    private static final String CURRENCY = "(?:[€$£¥]|\\b(?:EUR(?:O'?S?)?|USD|GBP|CHF|SEK|DKK|NOK|PLN)\\b\\.?)";
    private static final String NUMBER = "(?:[0-9]{1,3}(?:\\.[0-9]{3}){1,6}+(?:,[0-9]{1,2})?"
            + "|[0-9]{1,3}(?:,[0-9]{3}){1,6}+(?:\\.[0-9]{1,2})?"
            + "|[0-9]{1,3}(?:'[0-9]{3}){1,6}+(?:[.,][0-9]{1,2})?"
            + "|[0-9]{1,3}(?: [0-9]{3}){1,6}+(?:[.,][0-9]{1,2})?"
            + "|[0-9]{1,18}+(?:[.,][0-9]{1,2})?)(?![0-9])";
    private static final String TAIL =
            "(?:\\s?(?:,-{1,2}|,[–—=]|\\.-)" + "|\\s?(?:mln|milj|miljoen|million|mio|dzd|duizend|thousand)\\b\\.?)";
    /**
     * What stands against the number of a marked amount and makes it another one. "M" and "ton" mean more than one thing, and
     * so may any letters: they stay with the number, so that it is not read as if they were not there.
     */
    private static final String LETTERS =
            "(?:\\s?(?:k|m|ton|mrd|miljard|billion)\\b(?!\\.\\p{L}|\\.?\\s?(?-i:\\p{Lu})\\p{L})"
                    + "|(?!excl|incl|ex\\b|euro?|btw)\\p{L}{1,12})";

    private static final String WITH_VAT = "(?:\\s?\\(?\\s?(?:incl|inclusief|including)\\b\\.?)?";

    private static final Pattern DATE = pattern(START
            + "(?:[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2})"
            + END);
    private static final Pattern TELEPHONE = pattern(START
            + "(?:(?:\\+|00)31[ -]?(?:\\(0\\))?(?:[ -]?[0-9]){9}|06[ -]?(?:[0-9] ?){8}|0[0-9]{2}[ -](?:[0-9] ?){7}"
            + "|0[0-9]{3}[ -](?:[0-9] ?){6}|0[1-9][0-9]{8})" + END);
    private static final Pattern BANK_ACCOUNT =
            pattern(START + "[A-Z]{2}[0-9]{2} ?[A-Z]{4} ?(?:[0-9]{4} ?){2}[0-9]{2}" + END);
    private static final Pattern LABELLED_OTHERWISE =
            pattern("\\b(?:zaak|kenmerk|dossier|referentie|ref|tender(?:ned)?|aanbesteding|"
                    + "order|factuur|offerte|postbus|rekening)s?-?(?:nummer|nr|kenmerk)?\\.?\\s?[:#=]?\\s?"
                    + "[0-9](?:[0-9 /-]{2,18}[0-9])?" + END);
    private static final Pattern KVK =
            pattern("(?:\\bk\\.?v\\.?k\\.?|\\bhandelsregister|\\bkamer van koophandel|\\bchamber of commerce|\\bcoc)"
                    + "[ -]?(?:inschrijfnummer|nummer|number|nr|no)?\\.?\\s?[:#=]?\\s?(?:NL[ -]?)?("
                    + "[0-9]{7,12}(?:[.,]0)?(?![0-9])|[0-9]{2}(?:[ .-][0-9]{2}){3}(?![0-9])"
                    + "|[0-9]{4}[ .-][0-9]{4}(?:[ .-][0-9]{4})?(?![0-9])|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{2,3}(?![0-9])"
                    + "|[0-9]{2}[ .-][0-9]{3}[ .-][0-9]{3}(?![0-9])|[0-9]{1,40}+)");
    private static final Pattern OTHER_KIND =
            pattern("(?:\\bRSIN\\b|\\bfiscaal nummer\\b|\\bvestigings?(?:nummer|nr)?\\b)"
                    + "\\.?\\s?[:#=]?\\s?([0-9](?:[ .]?[0-9]){8,11})" + END + "|" + START
                    + "(NL ?[0-9]{9} ?B ?[0-9]{2}|[0-9]{12})"
                    + END);
    private static final Pattern AMOUNT =
            pattern("(?:" + CURRENCY + "\\s{0,3}" + NUMBER + "(?:" + TAIL + "|\\s?" + CURRENCY
                    + "(?!\\s{0,3}[0-9])|" + LETTERS + ")?|" + START + NUMBER + "(?:" + TAIL + "|" + LETTERS + "?\\s?"
                    + CURRENCY + "(?!\\s{0,3}[0-9]))|" + START + "[0-9]{2,4}(?-i:k)\\b|(?<![.,])" + START
                    + "(?:[0-9]{1,3}(?:\\.[0-9]{3}){1,6}+,[0-9]{2}|[0-9]{1,3}(?:,[0-9]{3}){1,6}+\\.[0-9]{2}|[0-9]{1,18}+[.,][0-9]{2})"
                    + END + "(?![.,][0-9]))" + WITH_VAT);
    private static final Pattern BARE = pattern(START + "(?:(?:NL[ -]?)?([0-9]{8})(?:[.,]0)?" + END + "|("
            + "[0-9]{2}(?:[ .-][0-9]{2}){3}|[0-9]{4}[ .-][0-9]{4}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{2})" + END
            + "|([0-9]{1,3}(?:\\.[0-9]{3}){1,6}+|[0-9]{1,3}(?:,[0-9]{3}){1,6}+|[0-9]{1,3}(?: [0-9]{3}){1,6}+)" + END
            + "|([0-9]{5,}+)" + END + ")");

    private LineNumbers() {}

    /**
     * Takes out the numbers that are neither a KvK number nor an amount: dates, telephone numbers and the like.
     *
     * @return whether there was a telephone number or a bank account
     */
    static boolean takeOthers(MaskedLine line) {
        List.of(DATE, LABELLED_OTHERWISE).forEach(line::take);
        return line.take(BANK_ACCOUNT).size() + line.take(TELEPHONE).size() > 0;
    }

    /** Takes out the numbers that are said to be KvK numbers, as given. */
    static List<String> takeKvkNumbers(MaskedLine line) {
        return line.take(KVK).stream().map(match -> match.group(1)).toList();
    }

    /** Takes out VAT, RSIN and establishment numbers, as given. */
    static List<String> takeOtherKinds(MaskedLine line) {
        return line.take(OTHER_KIND).stream()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toList();
    }

    /** Takes out what is marked as an amount, marks included. */
    static List<String> takeAmounts(MaskedLine line) {
        return line.take(AMOUNT).stream().map(MatchResult::group).toList();
    }

    /** Takes out what bears no mark. */
    static List<BareNumber> takeBare(MaskedLine line) {
        return line.take(BARE).stream().map(BareNumber::of).toList();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }
}
