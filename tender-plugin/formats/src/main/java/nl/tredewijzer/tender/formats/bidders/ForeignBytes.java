package nl.tredewijzer.tender.formats.bidders;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tredewijzer.tender.formats.source.InputRefused;

/** Files that are given instead of a text, told by their first bytes, with what to do about them. */
enum ForeignBytes {
    XLSX(
            start -> start.startsWith("PK\u0003\u0004") && (start.contains("xl/") || start.contains("[Content_Types]")),
            "een Excel-werkmap (xlsx)",
            "an Excel workbook (xlsx)"),
    OPEN_DOCUMENT(
            start -> start.startsWith("PK\u0003\u0004") && start.contains("application/vnd.oasis.opendocument"),
            "een OpenDocument-bestand (ods)",
            "an OpenDocument file (ods)"),
    ZIP(start -> start.matches("(?s)PK[\\x03\\x05\\x07][\\x04\\x06\\x08].*"), "een zip-bestand", "a zip file"),
    OLD_OFFICE(
            start -> start.startsWith("\u00D0\u00CF\u0011\u00E0"),
            "een oud Office-bestand (xls of doc) of een werkmap met een wachtwoord",
            "an old Office file (xls or doc) or a workbook with a password"),
    PDF(start -> start.stripLeading().startsWith("%PDF"), "een PDF", "a PDF") {
        @Override
        InputRefused refused() {
            return new InputRefused(
                    "Dit is een PDF. Een UEA als invulbare PDF wordt gelezen waar de module tredewijzer-tender-pdf is"
                            + " toegevoegd. Sla een lijst op als CSV (UTF-8), of kopieer de cellen en plak ze als tekst.",
                    "This is a PDF. An ESPD as a fillable PDF is read where the module tredewijzer-tender-pdf is added."
                            + " Save a list as CSV (UTF-8), or copy the cells and paste them as text.");
        }
    },
    RTF(start -> start.startsWith("{\\rtf"), "een RTF-document", "an RTF document"),
    IMAGE(
            start ->
                    start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8"),
            "een afbeelding",
            "an image"),
    COMPRESSED(start -> start.startsWith("\u001F\u008B"), "een gz-bestand", "a gz file"),
    HTML(
            start -> start.stripLeading()
                    .toLowerCase(Locale.ROOT)
                    .matches("(?s)(?:<!doctype html|<(?:html|head|body|table|div|meta|style|p|br)[\\s/>]).*"),
            "een webpagina (HTML)",
            "a web page (HTML)"),
    XML(
            start -> start.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<?xml"),
            "XML (een aankondiging is de aanbesteding zelf, geen lijst van inschrijvers)",
            "XML (a notice is the tender itself, not a list of bidders)"),
    BINARY(start -> start.indexOf('\0') >= 0, "geen tekst: er staan nul-bytes in", "not text: it holds NUL bytes");

    private static final int LOOKED_AT = 8192;

    private final Predicate<String> begins;
    private final String dutch;
    private final String english;

    ForeignBytes(Predicate<String> begins, String dutch, String english) {
        this.begins = begins;
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether this is a web page, which somebody may also paste. */
    static boolean isWebPage(String text) {
        return HTML.begins.test(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    }

    /** What these bytes are, when they are no text in an encoding that is read. */
    static Optional<ForeignBytes> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
        Optional<ForeignBytes> known =
                Arrays.stream(values()).filter(kind -> kind.begins.test(start)).findFirst();
        return known.isPresent() ? known : holdsNul(bytes) ? Optional.of(BINARY) : Optional.empty();
    }

    InputRefused refused() {
        return new InputRefused(
                "Dit is " + dutch + ". Sla de lijst op als CSV (UTF-8), of kopieer de cellen en plak ze als tekst.",
                "This is " + english + ". Save the list as CSV (UTF-8), or copy the cells and paste them as text.");
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
