package nl.tredewijzer.registry.selfmeasurement.input;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.tredewijzer.registry.selfmeasurement.calculation.Person;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A list of people from a spreadsheet: CSV, or the first sheet of an XLSX, with names of columns on top. */
public final class PeopleList {

    /** Names of the columns, in the order of the template. */
    public static final List<String> COLUMNS = List.of(
            "aantal",
            "uren per week",
            "uitgangspositie",
            "contract",
            "in dienst sinds",
            "subsidie tot",
            "maanden gedetacheerd",
            "weging",
            "banenafspraak");

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_DIGITS = 40;
    private static final int DECIMALS = 9;
    private static final long MOST_UNPACKED = 32L << 20;
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("aantal", "number"),
            Map.entry("uren per week", "hoursPerWeek"),
            Map.entry("fte", "fte"),
            Map.entry("uitgangspositie", "startingPosition"),
            Map.entry("contract", "contract"),
            Map.entry("in dienst sinds", "entered"),
            Map.entry("subsidie tot", "subsidyUntil"),
            Map.entry("maanden gedetacheerd", "secondedMonths"),
            Map.entry("weging", "weight"),
            Map.entry("banenafspraak", "jobsAgreement"),
            Map.entry("number", "number"),
            Map.entry("hours per week", "hoursPerWeek"),
            Map.entry("starting position", "startingPosition"),
            Map.entry("entered", "entered"),
            Map.entry("subsidy until", "subsidyUntil"),
            Map.entry("months seconded", "secondedMonths"),
            Map.entry("weight", "weight"),
            Map.entry("jobs agreement", "jobsAgreement"));

    private PeopleList() {}

    /** A file as text with semicolons, whichever of the two it is; empty when it can be neither. */
    public static Optional<String> text(byte[] file) {
        boolean zipped = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        return zipped ? workbook(file) : Optional.of(new String(file, StandardCharsets.UTF_8).replace("\uFEFF", ""));
    }

    private static Optional<String> workbook(byte[] file) {
        try {
            if (!isSmallUnpacked(file)) {
                return Optional.empty();
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
                return Optional.of(workbook.getFirstSheet().read().stream()
                        .limit(MOST_ROWS + 2L)
                        .map(PeopleList::line)
                        .collect(Collectors.joining("\n")));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean isSmallUnpacked(byte[] file) throws IOException {
        byte[] buffer = new byte[8192];
        long left = MOST_UNPACKED;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0 && left > 0; read = content.read(buffer)) {
                        left -= read;
                    }
                }
            }
        }
        return left > 0;
    }

    private static String line(Row row) {
        return row.stream()
                .map(PeopleList::text)
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
    }

    /** A cell as somebody would type it. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getRawValue();
        }
        String format =
                Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(Locale.ROOT);
        return format.contains("yy") && format.contains("d")
                ? cell.asDate().toLocalDate().toString()
                : plain(cell.asNumber());
    }

    /**
     * A number as it was typed: spreadsheet programs store 28.8 as 28.800000000000001. One of hundreds of digits stays short,
     * and is refused as what it is.
     */
    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return number.round(MathContext.DECIMAL32).toString();
        }
        BigDecimal typed = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
        return typed.signum() == 0 ? "0" : typed.stripTrailingZeros().toPlainString();
    }

    /** The people of a list; what is wrong goes to the mistakes, by line. */
    static List<Person> people(String text, SituationReader reader) {
        List<Person> people = new ArrayList<>();
        if (text.isBlank()) {
            return people;
        }
        String head = text.lines().findFirst().orElse("");
        char separator = head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = new HashMap<>();
            int line = 0;
            for (CsvRecord record : csv) {
                line++;
                if (line == 1) {
                    header(record, columns, reader.mistakes());
                } else if (line > MOST_ROWS + 1) {
                    reader.mistakes().add("/list", "", "Hoogstens 10.000 regels", "At most 10,000 rows");
                    break;
                } else if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    reader.person(new Members("/list/" + line, cells(record, columns), reader.mistakes()))
                            .ifPresent(people::add);
                }
            }
        } catch (CsvParseException | IOException e) {
            reader.mistakes().add("/list", "", "De lijst is niet te lezen als CSV", "The list cannot be read as CSV");
        }
        return people;
    }

    private static void header(CsvRecord record, Map<String, Integer> columns, Mistakes mistakes) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip().toLowerCase(Locale.ROOT);
            String member = MEMBERS.get(name);
            if (member == null && !name.isEmpty()) {
                mistakes.add(
                        "/list/1",
                        name,
                        "Onbekende kolom; bekend zijn: " + String.join(", ", COLUMNS),
                        "Unknown column; known are: number, hours per week, fte, starting position, contract, entered,"
                                + " subsidy until, months seconded, weight, jobs agreement");
            } else if (member != null) {
                columns.put(member, i);
            }
        }
    }

    private static UnaryOperator<String> cells(CsvRecord record, Map<String, Integer> columns) {
        return name -> {
            Integer at = columns.get(name);
            return at == null || at >= record.getFieldCount() ? "" : record.getField(at);
        };
    }
}
