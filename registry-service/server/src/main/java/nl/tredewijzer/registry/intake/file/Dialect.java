package nl.tredewijzer.registry.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a CSV file is laid out.
 *
 * @param delimiter what stands between its cells
 * @param preamble how many rows stand before the header: Excel's {@code sep=;}
 */
record Dialect(char delimiter, int preamble) {

    private static final int LONGEST_HEADER = 20_000;
    private static final int EMPTY_LINES_BEFORE = 100;

    static Dialect of(ReceivedFile file) {
        try (BufferedReader text = new BufferedReader(bounded(file))) {
            String first = line(text);
            if (first.toLowerCase(java.util.Locale.ROOT).matches("\"?sep=.\"?")) {
                return new Dialect(first.replace("\"", "").charAt(4), 1);
            }
            return new Dialect(
                    Stream.of(';', ',', '\t')
                            .max(Comparator.comparingLong(delimiter -> Header.recognised(names(first, delimiter))))
                            .orElseThrow(),
                    0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader bounded(ReceivedFile file) throws IOException {
        try (Reader all = file.open()) {
            char[] start = new char[LONGEST_HEADER];
            int length = 0;
            for (int read = 0; read >= 0 && length < LONGEST_HEADER; length += Math.max(read, 0)) {
                read = all.read(start, length, LONGEST_HEADER - length);
            }
            return new StringReader(new String(start, 0, length));
        }
    }

    private static String line(BufferedReader text) throws IOException {
        for (int i = 0; i < EMPTY_LINES_BEFORE; i++) {
            String line = text.readLine();
            if (line == null) {
                return "";
            }
            if (!line.replaceAll("[;,\\s\"]", "").isEmpty()) {
                return line;
            }
        }
        return "";
    }

    private static List<String> names(String line, char delimiter) {
        try (CsvReader<CsvRecord> csv = CsvRows.reader(delimiter, new StringReader(line))) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
