package nl.tredewijzer.model;

import java.util.List;

/**
 * What came of reading a KvK number as people write it: in a spreadsheet, an e-mail, a notice.
 *
 * <p>What can be repaired without guessing is repaired, and said: a prefix ({@code NL}, {@code KVK}, {@code NL-KVK},
 * ISO 6523's {@code 0106:}), spaces, dots and hyphens between the digits, the {@code .0} that a spreadsheet adds, and
 * exactly one leading zero that it took away. Anything else is refused by what it is: nine digits are an RSIN, twelve
 * an establishment number.
 *
 * <p>Receipts are held against this reading: if it reads what it refused before, receipts that say so will fail.
 */
public sealed interface KvkReading {

    /** A number was read; {@code repairs} says what had to be mended, in the order of mending, often nothing. */
    record Read(KvkNumber number, List<Repair> repairs) implements KvkReading {
        public Read {
            repairs = List.copyOf(repairs);
        }
    }

    /** No number was read: {@code given} is the text as it came, {@code cause} why it is not a KvK number. */
    record Refused(Cause cause, String given) implements KvkReading {}

    /** What was mended in a number. */
    enum Repair implements Bilingual {
        PREFIX("voorvoegsel weggelaten", "prefix left out"),
        DECIMAL_SUFFIX("'.0' van een rekenblad weggelaten", "'.0' of a spreadsheet left out"),
        SEPARATORS("spaties of leestekens weggelaten", "spaces or punctuation left out"),
        LEADING_ZERO("ontbrekende nul vooraan aangevuld", "missing leading zero added");

        private final String dutch;
        private final String english;

        Repair(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Why something is not a KvK number. */
    enum Cause implements Bilingual {
        EMPTY("Er is geen KvK-nummer ingevuld.", "No KvK number was given."),
        TOO_SHORT(
                "Een KvK-nummer heeft acht cijfers; dit zijn er te weinig om aan te vullen.",
                "A KvK number has eight digits; these are too few to be completed."),
        TOO_LONG(
                "Een KvK-nummer heeft acht cijfers; dit zijn er meer.",
                "A KvK number has eight digits; these are more."),
        RSIN(
                "Dit zijn negen cijfers: een RSIN (fiscaal nummer), geen KvK-nummer.",
                "These are nine digits: an RSIN (tax number), not a KvK number."),
        ESTABLISHMENT(
                "Dit zijn twaalf cijfers: een vestigingsnummer, geen KvK-nummer.",
                "These are twelve digits: an establishment number, not a KvK number."),
        VAT_NUMBER("Dit is een btw-nummer, geen KvK-nummer.", "This is a VAT number, not a KvK number."),
        PLACEHOLDER("Alleen nullen is geen KvK-nummer.", "Only zeros is not a KvK number."),
        NOT_A_NUMBER(
                "Een KvK-nummer bestaat uit acht cijfers; hier staat iets anders.",
                "A KvK number consists of eight digits; this is something else.");

        private final String dutch;
        private final String english;

        Cause(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /**
     * Reads a number as people write it.
     *
     * @param given any text, also {@code null} or very long
     * @return the number with what was repaired, or why it is none; never {@code null}
     */
    static KvkReading read(String given) {
        return KvkNumberReader.read(given);
    }
}
