package nl.tredewijzer.registry.selfmeasurement.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as text. */
class SheetTextTest {

    private static final String NO_SHEETS = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>""";

    private static byte[] workbook(Consumer<Worksheet> filled) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            filled.accept(workbook.newWorksheet("doelgroep"));
        }
        return file.toByteArray();
    }

    private static String read(byte[] file) {
        return SheetText.of(file).orElseThrow().strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void csvIsReadInTheEncodingsOfOfficePrograms(String charset) {
        assertThat(read("naam;één".getBytes(Charset.forName(charset)))).isEqualTo("naam;één");
    }

    @Test
    void aWorkbookIsReadAsItsFirstSheetWithADayAPercentageAndEachRowOnItsLine() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "in dienst sinds");
            sheet.value(0, 1, "directe bijdrage leverancier");
            sheet.value(2, 0, LocalDate.of(2025, 3, 1));
            sheet.style(2, 0).format("dd-mm-yyyy").set();
            sheet.value(2, 1, new BigDecimal("0.125"));
            sheet.style(2, 1).format("0.0%").set();
        });

        assertThat(read(file)).isEqualTo("""
                        "in dienst sinds";"directe bijdrage leverancier"

                        "2025-03-01";"12.5\"""");
    }

    @Test
    void aNumberIsReadAsItWasTypedAndOneOfMillionsOfDigitsStaysShort() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, new BigDecimal("28.800000000000001"));
            sheet.value(0, 1, new BigDecimal("1E+300000000"));
            sheet.value(0, 2, new BigDecimal("1E-300000000"));
            sheet.value(0, 3, new BigDecimal("40"));
            sheet.value(0, 4, new BigDecimal("1.125"));
        });

        assertThat(read(file)).isEqualTo("\"28.8\";\"1E+300000000\";\"1E-300000000\";\"40\";\"1.1250\"");
    }

    @Test
    void aDayThatDoesNotExistStaysTheNumberThatItIs() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, new BigDecimal("-5"));
            sheet.value(0, 1, new BigDecimal("99999999999"));
            sheet.range(0, 0, 0, 1).style().format("dd-mm-yyyy").set();
        });

        assertThat(read(file)).isEqualTo("\"-5\";\"99999999999\"");
    }

    @Test
    void aFileThatOnlyLooksLikeAWorkbookOrHasNoSheetIsRefused() throws IOException {
        assertThat(SheetText.of("PK\u0003\u0004 no workbook".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(SheetText.of(withoutSheets())).isEmpty();
        assertThat(SheetText.of(new byte[] {'a', 0, 'b'})).isEmpty();
    }

    private static byte[] withoutSheets() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(NO_SHEETS.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }
}
