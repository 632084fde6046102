package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.formats.source.Cut;

/**
 * The role that the cells of a row state. A column "rol" names it; a column "combinatie" makes a member of everybody
 * for whom it says yes or names a consortium; a column "onderaannemer" says yes or no, and anything else there is not
 * understood. Whoever is said to be nothing bids alone.
 */
final class RoleCells {

    private static final Set<String> NO =
            Set.of("", "-", "nee", "n", "no", "false", "0", "nvt", "n.v.t.", "geen", "none", "n/a");
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "true", "1", "v", "✓");
    private static final Set<String> TENDERER = Set.of(
            "inschrijver",
            "hoofdinschrijver",
            "hoofdaannemer",
            "hoofdopdrachtnemer",
            "opdrachtnemer",
            "zelfstandig",
            "main",
            "tenderer",
            "bidder",
            "main contractor",
            "sole");
    private static final Set<String> MEMBER = Set.of(
            "combinant",
            "combinatie",
            "combinatielid",
            "lid",
            "lid van combinatie",
            "lid combinatie",
            "penvoerder",
            "deelnemer combinatie",
            "member",
            "consortium",
            "consortium member",
            "lead");
    private static final Set<String> SUBCONTRACTOR =
            Set.of("onderaannemer", "onderaanneming", "sub-contractor", "sub", "subcontractor");
    /** Not "leverancier" or "supplier", as many lists call whoever bids. */
    private static final Set<String> SUPPLIER =
            Set.of("toeleverancier", "subleverancier", "subsupplier", "sub-supplier");

    private RoleCells() {}

    /** The role; what was not understood goes into {@code notRead}. */
    static BidderRole of(int line, Columns columns, List<String> row, List<NotRead> notRead) {
        String subcontractor = columns.cell(row, ColumnMeaning.SUBCONTRACTOR);
        if (isIn(YES, subcontractor)) {
            return BidderRole.SUBCONTRACTOR;
        }
        if (!isIn(NO, subcontractor)) {
            notRead.add(NotRead.cell(
                    line,
                    columns.positionOf(ColumnMeaning.SUBCONTRACTOR),
                    subcontractor,
                    NotReadCause.SUBCONTRACTOR_NAMED));
        }
        String role = columns.cell(row, ColumnMeaning.ROLE);
        Optional<BidderRole> named = named(role);
        if (named.isPresent()) {
            return named.get();
        }
        if (!isIn(NO, role)) {
            notRead.add(
                    NotRead.cell(line, columns.positionOf(ColumnMeaning.ROLE), role, NotReadCause.ROLE_NOT_UNDERSTOOD));
        }
        return isIn(NO, columns.cell(row, ColumnMeaning.CONSORTIUM))
                ? BidderRole.TENDERER
                : BidderRole.CONSORTIUM_MEMBER;
    }

    /** With whom the party bids, where the column says more than that it does. */
    static Optional<String> consortium(Columns columns, List<String> row) {
        return Optional.of(columns.cell(row, ColumnMeaning.CONSORTIUM))
                .filter(cell -> !isIn(NO, cell) && !isIn(YES, cell) && !isIn(MEMBER, cell))
                .map(cell -> Cut.text(cell, Bidder.LONGEST_NAME));
    }

    private static Optional<BidderRole> named(String role) {
        if (isIn(TENDERER, role)) {
            return Optional.of(BidderRole.TENDERER);
        }
        if (isIn(MEMBER, role)) {
            return Optional.of(BidderRole.CONSORTIUM_MEMBER);
        }
        if (isIn(SUPPLIER, role)) {
            return Optional.of(BidderRole.SUPPLIER);
        }
        return isIn(SUBCONTRACTOR, role) ? Optional.of(BidderRole.SUBCONTRACTOR) : Optional.empty();
    }

    /** Whether a cell says yes. */
    static boolean isYes(String cell) {
        return isIn(YES, cell);
    }

    /** Whether a cell says no, or nothing. */
    static boolean isNo(String cell) {
        return isIn(NO, cell);
    }

    private static boolean isIn(Set<String> words, String cell) {
        return words.contains(cell.toLowerCase(Locale.ROOT));
    }
}
