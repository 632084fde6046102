package nl.tredewijzer.tender.formats.bidders;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells text that is about bidders from the name of one, where there is no KvK number to tell it by. Rules, in order:
 * a word such as "Van:" begins the header of an e-mail; "Geachte" a salutation; "Met vriendelijke groet" a closing;
 * "Totaal" a total; an address, of the web and e-mail too, is contact details; a line that ends with a colon, or is only the name
 * of a column or a lot, is a heading; more than ten words, or a word that names do not have ("hierbij", "wij") where
 * the line does not end with a legal form, make a sentence. What is left is a name.
 */
final class Prose {

    private static final int MOST_WORDS = 10;
    private static final Pattern MAIL_HEADER = words(
            "(?:van|aan|cc|bcc|onderwerp|verzonden|datum|bijlagen?|from|to|sent|subject|date|attachments?)\\s*:.*");
    private static final Pattern SALUTATION = words(
            "(?:geachte|beste|hallo|hoi|dag|goede(?:morgen|middag|navond)|l\\.?s\\.?|dear|hi|hello)(?:[\\s,!].{0,60})?");
    private static final Pattern CLOSING =
            words("(?:met\\s+(?:vriendelijke|hartelijke)\\s+groet(?:en)?|m\\.?v\\.?g\\.?|"
                    + "(?:vriendelijke|hartelijke)\\s+groet(?:en)?|groet(?:en|jes)?|hoogachtend|(?:kind|best|warm)\\s+regards|"
                    + "regards|yours\\s+(?:sincerely|faithfully)|sincerely)(?:[\\s,.!].{0,60})?");
    private static final Pattern TOTAL =
            words("(?:sub|eind|grand\\s+)?(?:totaal|total|gemiddelde?|raming)(?:bedrag|prijs|en)?\\s*(?:[:(=€0-9].*)?");
    private static final Pattern CONTACT = words(".*(?:@|https?://|www\\.).*");
    private static final Pattern ADDRESS = words("(?:postbus|p\\.?o\\.? box)\\s+[0-9]+.{0,60}"
            + "|[\\p{L} .'’-]{2,60}(?:straat|weg|laan|plein|kade|dijk|singel|gracht|pad|steeg|street|road)\\s+[0-9]{1,5}.{0,8}"
            + "|[1-9][0-9]{3}\\s?(?-i:[A-Z]{2})(?:\\s+[\\p{L} .'’()-]{2,60})?");
    private static final Pattern LOT_HEADING = words("(?:perceel|percelen|lot|kavel)\\s+[a-z]?[0-9]{1,4}[a-z]?.{0,60}");
    private static final Pattern LEGAL_FORM = words(
            "(?:.*\\s)?(?:b\\.?\\s?v\\.?|n\\.?\\s?v\\.?|v\\.?o\\.?f\\.?|c\\.?v\\.?|b\\.?a\\.?|u\\.?a\\.?|gmbh|ltd\\.?|inc\\.?|"
                    + "sarl|bvba|sprl)");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Set<String> SENTENCE_WORDS =
            Set.of(("hierbij hieronder bijgaand bijgaande bijgevoegd bijgevoegde onderstaande onderstaand "
                            + "volgende graag ontvangen ontvingen wij we ik u jullie is zijn was waren heeft hebben heb "
                            + "wordt worden werd kunt kun zie alvast bedankt dank dankjewel vanwege omdat niet "
                            + "inschrijvingen here below attached following please received thank thanks are were have "
                            + "has you our not")
                    .split(" "));

    private Prose() {}

    /** Why a line without a KvK number is not the name of a bidder, if it is not. */
    static Optional<NotReadCause> causeOf(String line) {
        if (MAIL_HEADER.matcher(line).matches()) {
            return Optional.of(NotReadCause.MAIL_HEADER);
        }
        if (isClosing(line) || isSalutation(line)) {
            return Optional.of(NotReadCause.SALUTATION);
        }
        if (isTotal(line)) {
            return Optional.of(NotReadCause.TOTAL);
        }
        if (CONTACT.matcher(line).matches()
                || ADDRESS.matcher(line).matches() && !LEGAL_FORM.matcher(line).matches()) {
            return Optional.of(NotReadCause.CONTACT);
        }
        if (isHeading(line)) {
            return Optional.of(NotReadCause.HEADING);
        }
        return isSentence(line) ? Optional.of(NotReadCause.SENTENCE) : Optional.empty();
    }

    /** Whether a line ends a message, so that what follows is a signature. */
    static boolean isClosing(String line) {
        return line.length() <= 100 && CLOSING.matcher(line).matches();
    }

    /** Whether a line is a total or an estimate, not a bid. */
    static boolean isTotal(String line) {
        return TOTAL.matcher(line).matches();
    }

    /** Whether this reads as a sentence rather than as a name. */
    static boolean isSentence(String line) {
        return line.chars().filter(c -> c == ' ').count() >= MOST_WORDS
                || hasSentenceWord(line) && !LEGAL_FORM.matcher(line).matches();
    }

    /** Whether a word stands here that names do not have. */
    static boolean hasSentenceWord(String line) {
        return WORDS.splitAsStream(line.toLowerCase(Locale.ROOT)).anyMatch(SENTENCE_WORDS::contains);
    }

    private static boolean isSalutation(String line) {
        return SALUTATION.matcher(line).matches() && !LEGAL_FORM.matcher(line).matches();
    }

    private static boolean isHeading(String line) {
        return line.endsWith(":")
                || ColumnNames.meaningOf(line).isPresent()
                || LOT_HEADING.matcher(line).matches()
                        && !LEGAL_FORM.matcher(line).matches();
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE | UNICODE_CASE);
    }
}
