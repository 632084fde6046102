package nl.tredewijzer.demo.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the real files lie. */
final class RealFiles {

    private RealFiles() {}

    /** A file of these, which must be there: a check that cannot run has failed. */
    static Path file(String path) {
        String directory = System.getProperty("tredewijzer.shared", "");
        Path file = Path.of(directory).resolve(path);
        if (directory.isEmpty() || !Files.isReadable(file)) {
            throw new IllegalStateException(
                    "The real file " + file + " is not there; say where with" + " -Dtredewijzer.shared=DIRECTORY");
        }
        return file;
    }

    static List<NamedCsvRecord> rows(String path) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file(path))) {
            return csv.stream().toList();
        }
    }
}
