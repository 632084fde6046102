package nl.tredewijzer.workbench.input;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.MappingJson;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.workbench.web.SentForm;

/** The mapping file of a form: as it was chosen, and as it travels on in the form. */
final class SaidMapping {

    /** The field in which it is chosen. */
    static final String FILE = "mapping-file";

    /** The field in which it travels. */
    static final String CARRIED = "mapping";

    private SaidMapping() {}

    /**
     * What the mapping file says; nothing if there is none.
     *
     * @throws DocumentRefused with everything that is wrong with it
     */
    static Mapping of(SentForm form) {
        byte[] bytes = form.has(CARRIED) ? form.bytes(CARRIED) : form.bytes(FILE);
        return bytes.length == 0 ? Mapping.NONE : MappingJson.read(new ByteArrayInputStream(bytes));
    }

    /** As it travels on; nothing if it says nothing. */
    static String carried(Mapping said) {
        return said.equals(Mapping.NONE) ? "" : MappingJson.write(said).toString();
    }

    /** What was read in a list and a notice, as a mapping file that can be given the next time. */
    static String file(GivenTender given) {
        GivenFile list = given.list().file();
        Mapping read = list.mapping();
        Mapping about = given.published().map(GivenFile::mapping).orElse(read);
        // a column without a title cannot be named in a table that has titles
        List<ColumnMapping.Column> columns =
                list.reading().columns().map(ColumnMapping::columns).orElse(List.of()).stream()
                        .filter(column ->
                                column.header().filter(String::isBlank).isEmpty())
                        .toList();
        ColumnMapping table = new ColumnMapping(list.reading().columns().flatMap(ColumnMapping::sheet), columns);
        return MappingJson.write(new Mapping(
                        table, about.process().or(read::process), about.lot().or(read::lot)))
                .toString();
    }
}
