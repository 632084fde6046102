package nl.tredewijzer.registry.index;

import java.util.Locale;

/** The names of the fields in the index, and how keys are written in them. */
final class Fields {

    /** On every document of a block: the KvK number of its organisation. */
    static final String BLOCK = "block";

    /** On the last document of a block only: the KvK number. */
    static final String KVK_NUMBER = "kvkNumber";

    /** On an organisation that a certificate covers now: {@link #YES}. */
    static final String LISTED = "listed";

    static final String YES = "true";

    /** The numbers of the certificates of which an organisation is the main applicant. */
    static final String MAIN_CERTIFICATE = "mainCertificate";

    /** The numbers of the certificates that cover an organisation, as {@link #compact} writes them. */
    static final String CERTIFICATE_KEY = "certificateKey";

    /** All that was recorded of it, see {@link StoredEvents}. */
    static final String EVENTS = "events";

    static final String NAME = "name";
    static final String TRADING_NAMES = "tradingNames";
    static final String FORMER_NAMES = "formerNames";

    /** The words of all names, as they are compared and as they are written. */
    static final String ANY_NAME = "anyName";

    /** The first letters of what is in {@link #ANY_NAME}: one to {@link #LONGEST_EDGE} of them. */
    static final String NAME_EDGE = "nameEdge";

    /** The ends of long words of all names, so that the parts of a compound can be found. */
    static final String WORD_END = "wordEnd";

    /** Whole names without anything between their letters, as {@link WholeName} writes them. */
    static final String WHOLE_NAME = "wholeName";

    /** The words of place, province and sector. */
    static final String LABEL_WORDS = "labelWords";

    /** The words of place, province and sector without one of their letters, and whole. */
    static final String LABEL_WORD_LESS = "labelWordLess";

    /** Place, province and sector as {@link Labels} reads them. */
    static final String LABEL = "label";

    static final int LONGEST_EDGE = 3;

    static final String SORT_NAME = "sortName";

    /** Every word of every name, as {@code NormalName} reads it. */
    static final String NAME_WORD = "nameWord";
    /** Two words that follow each other in a name, as one. */
    static final String NAME_JOIN = "nameJoin";
    /** Every word of every name without one of its letters, and whole. */
    static final String NAME_WORD_LESS = "nameWordLess";
    /** Three letters that follow each other in a name written as one word. */
    static final String NAME_PART = "namePart";
    /** All letters of a name, see {@link NameKeys}. */
    static final String NAME_KEY = "nameKey";
    /** All names as they are compared, see {@link StoredNames}. */
    static final String NAMES = "names";

    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String VALID_UNTIL = "validUntil";
    static final String RANK = "rank";
    static final String ROLE = "coveredAs";
    static final String CERTIFICATE_NUMBER = "certificateNumber";

    private Fields() {}

    /** A number without what people write differently: case, blanks and punctuation. */
    static String compact(String number) {
        StringBuilder compact = new StringBuilder(number.length());
        number.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
        return compact.toString().toLowerCase(Locale.ROOT);
    }
}
