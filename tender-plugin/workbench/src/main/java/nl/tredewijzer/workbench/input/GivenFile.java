package nl.tredewijzer.workbench.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.FileParts;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.NamedFile;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.workbench.input.Choice.Option;
import nl.tredewijzer.workbench.input.Choice.Part;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * A file of which a part was read, where it holds several.
 *
 * @param prefix how the fields of a form begin that say which part
 * @param parts what else could be read
 * @param lots the lots to choose from
 * @param mapping which part was read, and how
 * @param reading what was read
 * @param refused why the sheet that was chosen could not be read, so that another one was
 */
record GivenFile(
        String prefix,
        FileParts parts,
        List<Lot> lots,
        Mapping mapping,
        TenderReading reading,
        Optional<InputRefused> refused) {

    /** Of a list of bidders. */
    static final String LIST = "list-";

    /** Of a notice. */
    static final String NOTICE = "notice-";

    /**
     * Reads a file.
     *
     * @param said what a mapping file says; what the form says goes before that
     * @throws InputRefused if it cannot be read, or holds nothing of what the mapping file says
     */
    static GivenFile of(byte[] bytes, String prefix, SentForm form, Mapping said) {
        FileParts parts = FileParts.of(bytes);
        Optional<String> sheet = chosen(form, Part.SHEET.field(prefix), parts.sheets());
        List<String> ocids =
                parts.processes().stream().map(FileParts.Process::ocid).toList();
        Optional<String> process = chosen(form, Part.PROCESS.field(prefix), ocids)
                .or(said::process)
                .or(() -> ocids.size() > 1 ? Optional.of(ocids.get(0)) : Optional.empty());
        Mapping whole = new Mapping(said.columns(), process, Optional.empty());
        if (sheet.isEmpty()) {
            return whole(bytes, prefix, parts, whole).ofLot(bytes, form, said.lot());
        }
        ColumnMapping columns = new ColumnMapping(sheet, said.columns().columns());
        try {
            return whole(bytes, prefix, parts, new Mapping(columns, process, Optional.empty()));
        } catch (InputRefused e) {
            return whole(bytes, prefix, parts, whole).refusing(e);
        }
    }

    /** Reads files that make one list together. */
    static GivenFile together(List<NamedFile> files) {
        TenderReading reading = TenderReading.readTogether(files, Mapping.NONE);
        return new GivenFile(LIST, FileParts.NONE, List.of(), Mapping.NONE, reading, Optional.empty());
    }

    private static GivenFile whole(byte[] bytes, String prefix, FileParts parts, Mapping mapping) {
        TenderReading reading = TenderReading.read(bytes, mapping);
        return new GivenFile(prefix, parts, lots(reading), mapping, reading, Optional.empty());
    }

    private GivenFile refusing(InputRefused why) {
        return new GivenFile(prefix, parts, lots, mapping, reading, Optional.of(why));
    }

    /** The same file, of which the lot is read that was chosen in the form, or else is named in the mapping file. */
    private GivenFile ofLot(byte[] bytes, SentForm form, Optional<String> said) {
        String field = Part.LOT.field(prefix);
        Optional<String> lot = form.has(field)
                ? chosen(form, field, lots.stream().map(Lot::id).toList())
                : said.filter(one -> !lots.isEmpty());
        return lot.isEmpty() ? this : read(bytes, new Mapping(mapping.columns(), mapping.process(), lot));
    }

    /** The same file, read with these columns. */
    GivenFile with(byte[] bytes, ColumnMapping columns) {
        return read(bytes, new Mapping(columns, mapping.process(), mapping.lot()));
    }

    private GivenFile read(byte[] bytes, Mapping other) {
        return new GivenFile(prefix, parts, lots, other, TenderReading.read(bytes, other), refused);
    }

    private static Optional<String> chosen(SentForm form, String field, List<String> offered) {
        return Optional.of(form.text(field)).filter(offered::contains);
    }

    /** Only of a notice or a release one lot can be read by itself. */
    private static List<Lot> lots(TenderReading reading) {
        boolean byLot = reading.format() == InputFormat.NOTICE || reading.format() == InputFormat.OCDS;
        return byLot ? reading.tender().map(Tender::lots).orElse(List.of()) : List.of();
    }

    /** What can be chosen; nothing where there is one part only. */
    List<Choice> choices() {
        Stream<Option> sheets = parts.sheets().stream().map(name -> Option.of(name, name));
        Stream<Option> processes = parts.processes().stream().map(one -> Option.of(one.ocid(), one.title()));
        Stream<Option> ofLots =
                lots.stream().map(lot -> Option.of(lot.id(), lot.title().orElse(lot.id())));
        return Stream.of(
                        choice(Part.SHEET, sheet(), sheets),
                        choice(Part.PROCESS, mapping.process().orElse(""), processes),
                        choice(Part.LOT, mapping.lot().orElse(""), ofLots))
                .filter(choice -> choice.options().size() > 1)
                .toList();
    }

    private Choice choice(Part part, String taken, Stream<Option> options) {
        return new Choice(part.field(prefix), part, taken, options.toList());
    }

    /** The sheet that was read, also where its lines are no table. */
    String sheet() {
        return reading.columns()
                .flatMap(ColumnMapping::sheet)
                .or(() -> reading.bidders().stream()
                        .map(ReadBidder::place)
                        .findFirst()
                        .or(() -> reading.unread().stream().map(Unread::place).findFirst())
                        .filter(Place.Cell.class::isInstance)
                        .map(place -> ((Place.Cell) place).sheet()))
                .orElse("");
    }
}
