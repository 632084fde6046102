package nl.tredewijzer.registry.intake.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a CSV file (RFC 4180): delimiter found by itself, empty rows skipped. */
final class CsvRows implements Rows {

    private static final int MOST_CELLS = 1000;

    private final ReceivedFile file;

    CsvRows(ReceivedFile file) {
        this.file = file;
    }

    @Override
    public void each(Consumer<SourceRow> reader) {
        Dialect dialect = Dialect.of(file);
        try (Reader text = file.open();
                CsvReader<CsvRecord> csv = reader(dialect.delimiter(), text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            read(records, dialect, reader);
        } catch (CsvParseException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(CloseableIterator<CsvRecord> records, Dialect dialect, Consumer<SourceRow> reader) {
        Header header = null;
        long rows = 0;
        for (long number = 1; records.hasNext(); number++) {
            List<String> fields = records.next().getFields();
            if (fields.stream().allMatch(String::isBlank) || number <= dialect.preamble()) {
                continue;
            }
            if (header == null) {
                header = Header.read(number, fields);
                continue;
            }
            rows++;
            if (rows > MOST) {
                throw Rows.tooMany();
            }
            reader.accept(header.row(number, fields));
        }
        if (rows == 0) {
            throw Rows.none();
        }
    }

    static CsvReader<CsvRecord> reader(char delimiter, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        text);
    }

    static UploadRefused malformed(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new UploadRefused(Fault.ofFile(
                "MALFORMED_CSV",
                "Dit is geen leesbare CSV: een aanhalingsteken is niet gesloten, of een rij is te lang ("
                        + cause.getMessage() + ").",
                "This is not readable CSV: a quotation mark is not closed, or a row is too long (" + cause.getMessage()
                        + ")."));
    }
}
