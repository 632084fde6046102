package nl.tredewijzer.tender.formats.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.formats.bidders.BidderList;
import nl.tredewijzer.tender.formats.bidders.BidderListReader;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.formats.bidders.ListColumn;
import nl.tredewijzer.tender.formats.bidders.ListFormat;
import nl.tredewijzer.tender.formats.bidders.NotRead;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.PlainText;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.tender.formats.workbook.Workbook.SheetPart;

/** Reads the list of bidders in a workbook: in the sheet that was named, or in the one that looks most like a list. */
public final class WorkbookReader {

    private static final int SHOWN_NAMES = 500;
    private static final int BEST = 4;

    /**
     * The sheet that was read.
     *
     * @param sheet its name
     * @param list the bidders in it, by row
     * @param said how the workbook was understood, beside how the sheet was
     * @param unread the cells that could not be read, before anything was made of them
     */
    public record Sheet(String sheet, BidderList list, List<Bilingual> said, List<Unread> unread) {

        Sheet beside(List<Unread> others) {
            return new Sheet(
                    sheet,
                    list,
                    said,
                    Stream.concat(unread.stream(), others.stream()).toList());
        }

        /** Where something that was not read stands. */
        public Place placeOf(NotRead notRead) {
            return place(notRead.line(), notRead.column());
        }

        /** Where a row stands. */
        public Place placeOf(int row) {
            return place(row, 0);
        }

        private Place place(int row, int column) {
            return new Place.Cell(sheet, column == 0 ? String.valueOf(row) : CellReference.of(column, row));
        }
    }

    private WorkbookReader() {}

    /** Whether a zip holds a workbook. */
    public static boolean isWorkbook(byte[] zip) {
        try {
            WorkbookParts parts = new WorkbookParts(zip);
            return parts.has("[Content_Types].xml") || parts.has("xl/workbook.xml");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The names of the sheets that a workbook shows, in its order; of all of them where it shows none.
     *
     * @throws InputRefused if it is no workbook, damaged, or too large
     */
    public static List<String> sheets(byte[] bytes) {
        try {
            return candidates(Workbook.of(new WorkbookParts(bytes), new Budget()), ColumnMapping.NONE).stream()
                    .map(SheetPart::name)
                    .toList();
        } catch (IOException | XMLStreamException e) {
            throw Refusal.DAMAGED.asError();
        }
    }

    /**
     * Reads a workbook.
     *
     * @param bytes the file
     * @param mapping what was said about its sheet and columns
     * @throws InputRefused if it is no workbook, damaged, or too large
     */
    public static Sheet read(byte[] bytes, ColumnMapping mapping) {
        try {
            return best(new WorkbookParts(bytes), mapping);
        } catch (IOException | XMLStreamException e) {
            throw Refusal.DAMAGED.asError();
        }
    }

    private static Sheet best(WorkbookParts parts, ColumnMapping mapping) throws IOException, XMLStreamException {
        Budget budget = new Budget();
        Workbook workbook = Workbook.of(parts, budget);
        Optional<Sheet> best = Optional.empty();
        int bestFit = 0;
        List<Unread> others = new ArrayList<>();
        for (SheetPart part : candidates(workbook, mapping)) {
            Optional<Sheet> sheet = bestFit < BEST
                    ? sheet(parts, workbook, part, budget, mapping)
                    : other(parts, workbook, part, budget, mapping);
            int fit = sheet.map(one -> fit(one.list())).orElse(0);
            if (bestFit == BEST && fit == BEST) {
                others.add(alsoAList(sheet.get()));
            } else if (sheet.isPresent() && (best.isEmpty() || fit > bestFit)) {
                bestFit = fit;
                best = sheet;
            }
        }
        return best.map(sheet -> sheet.beside(others)).orElseThrow(Refusal.EMPTY::asError);
    }

    private static Optional<Sheet> sheet(
            WorkbookParts parts, Workbook workbook, SheetPart part, Budget budget, ColumnMapping mapping)
            throws IOException, XMLStreamException {
        return parts.read(part.part(), in -> new SheetReader(part.name(), workbook, budget).read(in))
                .filter(content -> !content.rows().isEmpty())
                .map(content -> new Sheet(
                        part.name(),
                        BidderListReader.read(content.rows(), mapping),
                        said(workbook, part, content),
                        content.unread()));
    }

    /** A sheet after the one that is the list; that it cannot be read takes nothing from that one. */
    private static Optional<Sheet> other(
            WorkbookParts parts, Workbook workbook, SheetPart part, Budget budget, ColumnMapping mapping)
            throws IOException {
        try {
            return sheet(parts, workbook, part, budget, mapping);
        } catch (InputRefused | XMLStreamException tooLargeOrDamaged) {
            return Optional.empty();
        }
    }

    private static Unread alsoAList(Sheet other) {
        return new Unread(
                new Place.Part(other.sheet()),
                "",
                Said.of(
                        "op dit blad staan ook inschrijvers ({count}); geef de naam van het blad op om die te lezen.",
                        "this sheet lists bidders too ({count}); state the name of the sheet to have them read.",
                        "count",
                        (long) other.list().bidders().size()),
                true);
    }

    private static List<SheetPart> candidates(Workbook workbook, ColumnMapping mapping) {
        if (mapping.sheet().isEmpty()) {
            List<SheetPart> shown =
                    workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
            return shown.isEmpty() ? workbook.sheets() : shown;
        }
        String wanted = PlainText.of(mapping.sheet().get());
        List<SheetPart> named = workbook.sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(wanted))
                .toList();
        if (named.isEmpty()) {
            String names = names(workbook.sheets());
            throw new InputRefused(
                    "De werkmap heeft geen blad \"" + wanted + "\"; er zijn: " + names + ".",
                    "The workbook has no sheet \"" + wanted + "\"; there are: " + names + ".");
        }
        return named;
    }

    /** How much a sheet looks like a list of bidders. */
    private static int fit(BidderList list) {
        List<ColumnMeaning> meanings =
                list.understood().columns().stream().map(ListColumn::meaning).toList();
        if (list.bidders().isEmpty()) {
            return 0;
        }
        if (list.understood().format() == ListFormat.TABLE_WITH_HEADER) {
            boolean whole = meanings.contains(ColumnMeaning.KVK_NUMBER) && meanings.contains(ColumnMeaning.NAME);
            return whole ? BEST : 3;
        }
        return list.understood().format() == ListFormat.TABLE_WITHOUT_HEADER ? 2 : 1;
    }

    private static List<Bilingual> said(Workbook workbook, SheetPart read, SheetContent content) {
        List<Bilingual> said = new ArrayList<>();
        List<SheetPart> others =
                workbook.sheets().stream().filter(sheet -> !sheet.equals(read)).toList();
        if (!others.isEmpty()) {
            said.add(Said.of(
                    "Gelezen is het blad {sheet}; niet gebruikt: {others}.",
                    "The sheet {sheet} was read; not used: {others}.",
                    "sheet",
                    read.name(),
                    "others",
                    names(others)));
        }
        if (content.formulas() > 0) {
            said.add(Said.of(
                    "{count} cellen zijn een formule; de bewaarde uitkomst is gebruikt.",
                    "{count} cells are a formula; the stored result was used.",
                    "count",
                    (long) content.formulas()));
        }
        if (content.hiddenRows() > 0) {
            said.add(Said.of(
                    "{count} rijen zijn verborgen; ze zijn wel gelezen.",
                    "{count} rows are hidden; they were read all the same.",
                    "count",
                    (long) content.hiddenRows()));
        }
        return said;
    }

    private static String names(List<SheetPart> sheets) {
        String all = sheets.stream().map(SheetPart::name).collect(Collectors.joining(", "));
        return all.length() <= SHOWN_NAMES ? all : all.substring(0, SHOWN_NAMES) + "…";
    }
}
