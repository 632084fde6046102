package nl.tredewijzer.benchmark.names.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two names, and whether somebody judged them to mean one organisation.
 *
 * @param asked the first, which is asked for
 * @param listed the second, which is in a register
 */
record LabelledPair(String asked, String listed, boolean same) {

    /** Reads a file with the columns {@code name1}, {@code name2} and {@code is_match}. */
    static List<LabelledPair> read(Path csv) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                pairs.add(new LabelledPair(
                        row.getField("name1").strip(),
                        row.getField("name2").strip(),
                        Boolean.parseBoolean(row.getField("is_match"))));
            }
        }
        return List.copyOf(pairs);
    }
}
