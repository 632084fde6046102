package nl.tredewijzer.registry.selfmeasurement.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.stream.DecodedText;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The text of a spreadsheet: CSV as it is, or the first sheet of an XLSX as CSV. */
public final class SheetText {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int MOST_DIGITS = 40;
    private static final int DECIMALS = 9;
    private static final int MOST_COLUMNS = 100;
    private static final long MOST_UNPACKED = 32L << 20;

    private SheetText() {}

    /** The text of a file; empty when it is neither of both, or a workbook without a sheet or too large. */
    public static Optional<String> of(byte[] file) {
        boolean zipped = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        return zipped
                ? workbook(file)
                : DecodedText.of(file).map(DecodedText::text).filter(text -> text.indexOf('\0') < 0);
    }

    private static Optional<String> workbook(byte[] file) {
        try {
            if (!isSmallUnpacked(file)) {
                return Optional.empty();
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
                LocalDate first = workbook.isDate1904() ? FIRST_DAY_1904 : FIRST_DAY;
                Optional<Sheet> sheet = workbook.getSheets().findFirst();
                return sheet.isEmpty() ? Optional.empty() : Optional.of(text(sheet.get(), first));
            }
        } catch (IOException | RuntimeException e) {
            // whatever a workbook of strangers makes its reader fail of, it cannot be read
            return Optional.empty();
        }
    }

    /** Its rows each on a line of its own, also those that are left out because they are empty. */
    private static String text(Sheet sheet, LocalDate first) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows.limit(SheetRows.MOST + 2L)::iterator) {
                while (lines.size() < row.getRowNum() - 1 && lines.size() < SheetRows.MOST) {
                    lines.add("");
                }
                lines.add(line(row, first));
            }
        }
        return String.join("\n", lines);
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

    private static String line(Row row, LocalDate first) {
        return row.stream()
                .limit(MOST_COLUMNS)
                .map(cell -> text(cell, first))
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
    }

    /** A cell as somebody would type it. */
    private static String text(Cell cell, LocalDate first) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getRawValue();
        }
        BigDecimal number = cell.asNumber();
        String format =
                Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(Locale.ROOT);
        boolean isDay = format.contains("yy") && format.contains("d");
        boolean exists = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (isDay && exists) {
            return first.plusDays(number.longValue()).toString();
        }
        return plain(format.contains("%") ? number.movePointRight(2) : number);
    }

    /**
     * A number as it was typed: spreadsheet programs store 28.8 as 28.800000000000001. One of hundreds of digits stays short,
     * and is refused as what it is.
     */
    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return number.round(MathContext.DECIMAL32).toString();
        }
        return TypedNumber.unambiguous(
                number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number);
    }
}
