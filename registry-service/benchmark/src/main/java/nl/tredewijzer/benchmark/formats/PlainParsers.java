package nl.tredewijzer.benchmark.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Parsers that go through a file to its end and make nothing of it: the least that any reading costs. */
final class PlainParsers {

    private PlainParsers() {}

    /** What a parser came across, so that it cannot be left out. */
    static long seen(SampleFile file) throws IOException {
        return switch (file.format()) {
            case "CSV" -> csv(file.bytes());
            case "text" -> lines(file.bytes());
            case "XLSX" -> workbook(file.bytes());
            case "OCDS" -> json(file.bytes());
            default -> xml(file.bytes());
        };
    }

    /** Its name in the table. */
    static String name(SampleFile file) {
        return switch (file.format()) {
            case "CSV" -> "FastCSV";
            case "text" -> "lines of a text";
            case "XLSX" -> "fastexcel-reader";
            case "OCDS" -> "Parsson, events";
            default -> "StAX of the JDK, events";
        };
    }

    private static long csv(byte[] bytes) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
                .mapToLong(row -> row.getFieldCount())
                .sum();
    }

    private static long lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .mapToLong(String::length)
                .sum();
    }

    private static long workbook(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(Row::getPhysicalCellCount).sum();
        }
    }

    private static long json(byte[] bytes) {
        long events = 0;
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            while (parser.hasNext()) {
                events += parser.next().ordinal();
            }
        }
        return events;
    }

    private static long xml(byte[] bytes) throws IOException {
        try {
            XMLStreamReader xml =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            long events = 0;
            while (xml.hasNext()) {
                events += xml.next();
            }
            return events;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
