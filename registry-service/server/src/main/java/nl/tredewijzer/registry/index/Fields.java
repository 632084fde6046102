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

    /** The whole history, see {@link StoredHistory}. */
    static final String HISTORY = "history";

    static final String NAME = "name";
    static final String TRADING_NAMES = "tradingNames";
    static final String FORMER_NAMES = "formerNames";
    static final String ANY_NAME = "anyName";
    static final String PLACE_WORDS = "placeWords";
    static final String SECTOR_WORDS = "sectorWords";
    static final String SORT_NAME = "sortName";

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
