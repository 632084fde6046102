package nl.tredewijzer.benchmark.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;

/**
 * A name that is asked for.
 *
 * @param kind how it came about, such as {@code syn:delete}; before the colon stands the family
 * @param text what a list of bidders has
 * @param right the organisation that is meant, or empty when the register does not have it, or cannot know which
 */
public record AskedName(String kind, String text, Optional<KvkNumber> right) {

    /** Reads a file with the columns {@code query}, {@code kvk} (empty: not in the register) and {@code kind}. */
    public static List<AskedName> read(Path csv) throws IOException {
        List<AskedName> asked = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                asked.add(new AskedName(
                        row.getField("kind"),
                        row.getField("query"),
                        Optional.of(row.getField("kvk"))
                                .filter(number -> !number.isEmpty())
                                .map(KvkNumber::of)));
            }
        }
        return List.copyOf(asked);
    }

    /** Writes a file that {@link #read} reads. */
    public static void write(Path csv, List<AskedName> asked) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(csv)) {
            out.writeRecord("query", "kvk", "kind");
            asked.forEach(one -> out.writeRecord(
                    one.text(), one.right().map(KvkNumber::digits).orElse(""), one.kind()));
        }
    }

    /** The same under another kind. */
    public AskedName as(String another) {
        return new AskedName(another, text, right);
    }
}
