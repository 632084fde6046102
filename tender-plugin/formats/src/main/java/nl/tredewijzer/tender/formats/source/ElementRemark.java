package nl.tredewijzer.tender.formats.source;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/**
 * Something in an XML document that is there and was not used as it stands.
 *
 * @param path the element, such as {@code /ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID}
 * @param line its line in the document
 * @param text what stands there, shortened
 * @param cause why it was not used
 */
public record ElementRemark(String path, int line, String text, Cause cause) implements Bilingual {

    private static final int LONGEST_TEXT = 80;

    /** Why something was not used. */
    public enum Cause implements Bilingual {
        AMOUNT("geen bedrag dat te lezen is.", "not an amount that can be read."),
        NEGATIVE(
                "een bedrag onder nul: zo wordt aangeduid dat het niet openbaar is gemaakt.",
                "an amount below zero: that is how an undisclosed one is shown."),
        CURRENCY_MISSING(
                "geen munteenheid bij dit bedrag; niet als euro's behandeld.",
                "no currency with this amount; not treated as euros."),
        DATE("geen datum die te lezen is.", "not a date that can be read."),
        DATE_IMPLAUSIBLE("een datum buiten 1900–2199.", "a date outside 1900–2199."),
        TIME("geen tijd met tijdzone die te lezen is.", "not a time with an offset that can be read."),
        COUNT("geen aantal dat te lezen is.", "not a count that can be read."),
        DURATION("geen duur die te lezen is.", "not a duration that can be read."),
        NUMBER("geen getal dat te lezen is.", "not a number that can be read."),
        CODE("een code die hier niet bekend is.", "a code that is not known here."),
        PERIOD_REVERSED("de periode eindigt voordat zij begint.", "the period ends before it begins."),
        IDENTIFIER(
                "zonder bruikbare aanduiding (een leeg of te lang ID); overgeslagen.",
                "without a usable identifier (an empty or too long ID); skipped."),
        TWICE(
                "deze aanduiding is al gebruikt; de eerste telt.",
                "this identifier is used already; the first one counts."),
        MORE_THAN_ONE(
                "meer dan één waarde waar er één hoort; de eerste telt.",
                "more than one value where there should be one; the first one counts."),
        REFERENCE(
                "verwijst naar iets dat niet in het document staat.",
                "refers to something that is not in the document."),
        TWO_KVK_NUMBERS(
                "meer dan één KvK-nummer bij deze organisatie; het eerste telt.",
                "more than one KvK number with this organisation; the first one counts."),
        WINNER(
                "er is een winnaar, maar niet te zien welke inschrijving dat is.",
                "there is a winner, but not to be seen which tender that is."),
        STOPPED(
                "de aanbesteding is ingetrokken, wordt ingetrokken of is geschorst (BT-140); ga na of zij doorgaat.",
                "the tender is cancelled, about to be cancelled, or suspended (BT-140); find out whether it goes on."),
        NO_EXTENSION(
                "het eForms-deel (organisaties, resultaat) ontbreekt.",
                "the eForms part (organisations, result) is missing."),
        AND_MORE(
                "en meer: dit bestand geeft meer dan tweehonderd opmerkingen.",
                "and more: this file gives more than two hundred remarks."),
        NO_OPERATOR(
                "er staat geen inschrijver in met een naam of een nummer.",
                "it names no tenderer with a name or a number."),
        NO_LOTS(
                "er staat geen perceel in; ook een opdracht uit één deel heeft er een.",
                "there is no lot in it; even a contract in one part has one.");

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

    public ElementRemark {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(cause, "cause");
        text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /** Where it stands. */
    public Place place() {
        return new Place.Element(path, line);
    }

    @Override
    public String dutch() {
        return path + " (regel " + line + quoted() + "): " + cause.dutch();
    }

    @Override
    public String english() {
        return path + " (line " + line + quoted() + "): " + cause.english();
    }

    private String quoted() {
        return text.isEmpty() ? "" : ", \"" + text + "\"";
    }
}
