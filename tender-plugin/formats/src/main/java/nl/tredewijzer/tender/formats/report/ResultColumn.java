package nl.tredewijzer.tender.formats.report;

import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.formats.workbook.Cell;
import nl.tredewijzer.tender.formats.workbook.Sheet;
import nl.tredewijzer.tender.wording.Motivation;

/**
 * A column of the results. Its key is the name under which letters are merged and programs read, and never changes; new
 * columns come at the end.
 */
enum ResultColumn {
    KVK_NUMMER(
            "KvK-nummer",
            "KvK number",
            11,
            row -> Cell.of(row.answer().bidder().kvkNumber().map(KvkNumber::digits))),
    KVK_NUMMER_OPGEGEVEN(
            "KvK-nummer zoals opgegeven",
            "KvK number as given",
            14,
            row -> Cell.of(row.answer().bidder().kvkNumberAsGiven())),
    INSCHRIJVER(
            "Inschrijver", "Bidder", 36, row -> Cell.of(row.answer().bidder().name())),
    ROL("Rol", "Role", 18, row -> worded(row, row.answer().bidder().role())),
    COMBINATIE(
            "Combinatie", "Consortium", 18, row -> Cell.of(row.answer().bidder().consortium())),
    PERCEEL("Perceel", "Lot", 10, row -> Cell.of(row.lot())),
    UITKOMST(
            "Uitkomst", "Outcome", 24, row -> worded(row, row.answer().outcome().kind())),
    UITKOMST_CODE(
            "Code van de uitkomst",
            "Code of the outcome",
            22,
            row -> Cell.of(row.answer().outcome().kind().name())),
    NOG_TE_DOEN(
            "Nog te doen",
            "Still to be done",
            8,
            row -> Cell.of(row.answer().needsAttention() ? say(row, "ja", "yes") : say(row, "nee", "no"))),
    CERTIFICAAT(
            "Certificaat",
            "Certificate",
            18,
            row -> certificate(row, evidence -> evidence.certificate().id().number())),
    CERTIFICERENDE_INSTELLING(
            "Certificerende instelling",
            "Certification body",
            24,
            row -> certificate(row, evidence -> evidence.certificate().id().certificationBody())),
    NIVEAU(
            "Niveau",
            "Level",
            12,
            row -> certificate(row, evidence -> row.report().language().of(evidence.grade()))),
    GEDEKT_ALS(
            "Gedekt als",
            "Covered as",
            20,
            row -> certificate(
                    row,
                    evidence -> row.report().language().of(evidence.covered().role()))),
    NAAM_REGISTER(
            "Naam in het register",
            "Name in the register",
            36,
            row -> certificate(row, evidence -> evidence.covered().name())),
    GELDIG_VANAF("Geldig vanaf", "Valid from", 12, row -> row.answer()
            .leading()
            .<Cell>map(
                    evidence -> new Cell.Day(evidence.certificate().validity().from()))
            .orElse(Cell.EMPTY)),
    GELDIG_TOT_EN_MET("Geldig tot en met", "Valid until", 12, row -> row.answer()
            .leading()
            .<Cell>map(
                    evidence -> new Cell.Day(evidence.certificate().validity().until()))
            .orElse(Cell.EMPTY)),
    STATUS_PEILDATUM(
            "Op de peildatum",
            "On the reference date",
            14,
            row -> certificate(row, evidence -> row.report().language().of(evidence.status()))),
    INSCHRIJFSOM("Inschrijfsom", "Bid", 16, row -> euros(row.answer().bidder().amount())),
    VERPLICHTING("Verplichting", "Obligation", 16, row -> euros(row.answer().owed())),
    DEEL("Deel van de verplichting", "Part of the obligation", 12, row -> row.answer()
            .outcome()
            .reduction()
            .<Cell>map(part -> new Cell.Percent(part.value()))
            .orElse(Cell.EMPTY)),
    TOEGEREKEND("Toegerekend", "Credited", 16, row -> euros(row.settled().map(Credit.Settled::credited))),
    RESTEREND("Resterend", "Remaining", 16, row -> euros(row.settled().map(Credit.Settled::remaining))),
    BOETE(
            "Boete als niets meer volgt",
            "Penalty if nothing follows",
            16,
            row -> euros(row.answer().penaltyAtRisk())),
    CODES("Codes", "Codes", 30, row -> Cell.of(row.codes())),
    MEDEDELING(
            "Mededeling aan de inschrijver",
            "What the bidder is told",
            60,
            row -> worded(row, Motivation.forBidder(row.evaluation(), row.answer()))),
    MOTIVERING(
            "Motivering voor het dossier",
            "Motivation for the file",
            60,
            row -> worded(row, Motivation.of(row.evaluation(), row.answer()))),
    PEILDATUM(
            "Peildatum",
            "Reference date",
            12,
            row -> new Cell.Day(row.evaluation().referenceDate().day())),
    SHA256(
            "SHA-256 van de toets",
            "SHA-256 of the evaluation",
            66,
            row -> Cell.of(row.report().sha256()));

    private final String dutch;
    private final String english;
    private final int width;
    private final Function<ResultRow, Cell> cell;

    ResultColumn(String dutch, String english, int width, Function<ResultRow, Cell> cell) {
        this.dutch = dutch;
        this.english = english;
        this.width = width;
        this.cell = cell;
    }

    /** Its name in files for programs. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The column of a sheet. */
    Sheet.Column titled(Language language) {
        return new Sheet.Column(language == Language.DUTCH ? dutch : english, width);
    }

    Cell of(ResultRow row) {
        return cell.apply(row);
    }

    private static Cell euros(Optional<Money> amount) {
        return amount.<Cell>map(money -> new Cell.Euros(money.amount())).orElse(Cell.EMPTY);
    }

    private static Cell certificate(ResultRow row, Function<Evidence, String> part) {
        return Cell.of(row.answer().leading().map(part));
    }

    private static Cell worded(ResultRow row, Bilingual text) {
        return Cell.of(row.report().language().of(text));
    }

    private static String say(ResultRow row, String dutch, String english) {
        return row.report().language() == Language.DUTCH ? dutch : english;
    }
}
