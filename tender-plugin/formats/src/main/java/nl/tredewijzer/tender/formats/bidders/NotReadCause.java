package nl.tredewijzer.tender.formats.bidders;

import java.util.EnumSet;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;

/** Why a line, or a part of it, was not read. */
public enum NotReadCause implements Bilingual {
    LINE_TOO_LONG("de regel is langer dan 10.000 tekens.", "the line is longer than 10,000 characters."),
    BEFORE_HEADER("staat boven de kopregel van de tabel.", "stands above the header of the table."),
    HEADING("is een kop of opschrift, geen inschrijver.", "is a heading, not a bidder."),
    LOT_HEADING(
            "is een kop: het perceel van de inschrijvers eronder die er zelf geen noemen.",
            "is a heading: the lot of the bidders below it that name none themselves."),
    HEADER_NOT_KNOWN(
            "lijkt een kopregel met namen die niet herkend zijn; geef op wat de kolommen zijn.",
            "looks like a header with names that are not known; say what the columns are."),
    MAIL_HEADER("is de kop van een e-mail.", "is the header of an e-mail."),
    SALUTATION("is een aanhef of groet.", "is a salutation or a greeting."),
    AFTER_CLOSING(
            "staat na de groet van een bericht (ondertekening); plak alleen de lijst als dit een inschrijver is.",
            "stands after the closing of a message (signature); paste only the list if this is a bidder."),
    SENTENCE(
            "is een zin, geen naam; zet elke inschrijver op een eigen regel.",
            "is a sentence, not a name; put each bidder on a line of its own."),
    CONTACT("zijn contactgegevens, geen inschrijver.", "these are contact details, not a bidder."),
    TOTAL("is een totaalregel.", "is a line with a total."),
    NO_NAME_OR_NUMBER("geen naam en geen KvK-nummer gevonden.", "no name and no KvK number found."),
    TWO_NUMBERS(
            "meer dan één KvK-nummer; zet elke inschrijver op een eigen regel.",
            "more than one KvK number; put each bidder on a line of its own."),
    FURTHER_NUMBER(
            "nog een KvK-nummer in dezelfde rij; zet elke partij op een eigen rij.",
            "another KvK number in the same row; put each party on a row of its own."),
    SUBCONTRACTOR_NAMED(
            "niet ja of nee; staat hier een onderaannemer, zet die dan op een eigen rij.",
            "not yes or no; if a subcontractor is named here, put it on a row of its own."),
    TOO_MANY_CELLS(
            "meer cellen dan de kopregel heeft; zet tekst met een scheidingsteken tussen aanhalingstekens.",
            "more cells than the header has; put text that holds a delimiter between quotation marks."),
    QUOTES(
            "een aanhalingsteken is niet gesloten of staat op een verkeerde plaats.",
            "a quotation mark is not closed or stands in a wrong place."),
    NUMBER_OR_AMOUNT(
            "kan een KvK-nummer of een bedrag zijn; zet er \"KvK\" of \"€\" bij.",
            "may be a KvK number or an amount; write \"KvK\" or \"€\" with it."),
    NUMBER_NOT_UNDERSTOOD(
            "niet duidelijk wat dit getal is; niet gebruikt.", "not clear what this number is; not used."),
    NAME_NOT_UNDERSTOOD(
            "geen naam in deze zin te herkennen; de naam is leeg gelaten.",
            "no name to be recognised in this sentence; the name was left empty."),
    NAME_TOO_LONG(
            "een naam heeft ten hoogste 500 tekens; de naam is leeg gelaten.",
            "a name has at most 500 characters; the name was left empty."),
    TEXT_NOT_USED("niet gebruikt.", "not used."),
    AMOUNT_NOT_READ("geen bedrag in euro's.", "not an amount in euros."),
    AMOUNT_ZERO(
            "nul of minder is geen inschrijfsom; als ontbrekend behandeld.",
            "zero or less is not a bid; treated as missing."),
    AMOUNT_TOO_LARGE("een bedrag van meer dan elf cijfers.", "an amount of more than eleven digits."),
    AMOUNT_INCLUDING_VAT(
            "een bedrag met btw; nodig is het bedrag zonder btw.",
            "an amount with VAT; the amount without VAT is needed."),
    AMOUNT_CURRENCY("geen euro's; nooit als euro's behandeld.", "not euros; never treated as euros."),
    TWO_AMOUNTS("meer dan één bedrag; geen van beide is gebruikt.", "more than one amount; none of them was used."),
    LOT_TOO_LONG(
            "de aanduiding van een perceel heeft ten hoogste 100 tekens.",
            "a lot identifier has at most 100 characters."),
    SHARE_NOT_READ(
            "geen aandeel in procenten; als niet opgegeven behandeld.",
            "not a share in percent; treated as not given."),
    ROLE_NOT_UNDERSTOOD("rol niet herkend; als inschrijver behandeld.", "role not recognised; treated as tenderer.");

    private static final Set<NotReadCause> NO_BIDDER =
            EnumSet.of(BEFORE_HEADER, HEADING, LOT_HEADING, MAIL_HEADER, SALUTATION, CONTACT, TOTAL);

    private final String dutch;
    private final String english;

    NotReadCause(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether what was not read may have been a bidder, or something of one. */
    public boolean mayBeBidder() {
        return !NO_BIDDER.contains(this);
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
