package nl.tredewijzer.tender.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The results in files for other programs. */
class ResultFilesTest {

    private final Report report = SampleReport.report();

    @Test
    void aBidderOnTwoLotsHasALineForEach() {
        assertThat(lines())
                .extracting(line -> line.getField("kvk_nummer") + " " + line.getField("perceel"))
                .containsExactly("00000124 1", "00000124 {a}", "00000116 ", "12345678 ", " ");
    }

    @Test
    void aLineForOneLotTellsOfThatLotOnly() {
        List<NamedCsvRecord> lines = lines();

        assertThat(lines.get(0).getField("mededeling"))
                .contains("Van uw verplichting van € 35.000,00 is")
                .doesNotContain("25.000,00");
        assertThat(lines.get(1).getField("motivering"))
                .contains("(5% van € 500.000,00")
                .doesNotContain("700.000,00", "1.200.000,00");
    }

    @Test
    void theLinesAddUpAndAreReadByADutchSpreadsheet() {
        NamedCsvRecord mother = lines().get(2);

        assertThat(mother.getField("verplichting")).isEqualTo("59225,03");
        assertThat(decimal(mother, "toegerekend").add(decimal(mother, "resterend")))
                .isEqualByComparingTo(decimal(mother, "verplichting"));
        assertThat(mother.getField("geldig_tot_en_met")).isEqualTo("2027-12-31");
        assertThat(new String(report.bytes(ReportFormat.CSV), StandardCharsets.UTF_8))
                .startsWith("\uFEFFkvk_nummer;");
    }

    @Test
    void columnsKeepTheirNamesAndPlaces() {
        assertThat(lines().get(0).getHeader())
                .startsWith(
                        "kvk_nummer",
                        "kvk_nummer_opgegeven",
                        "inschrijver",
                        "rol",
                        "combinatie",
                        "perceel",
                        "uitkomst",
                        "uitkomst_code",
                        "nog_te_doen",
                        "certificaat")
                .endsWith("codes", "mededeling", "motivering", "peildatum", "sha256");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsTextInCsv() {
        assertThat(lines().get(3).getField("inschrijver")).isEqualTo("'" + SampleReport.FORMULA);
    }

    @Test
    void theCodesAreTheSameInEveryLanguage() {
        NamedCsvRecord english = lines(report.in(Language.ENGLISH)).get(3);

        assertThat(english.getField("uitkomst")).isEqualTo("no valid certificate found");
        assertThat(english.getField("uitkomst_code")).isEqualTo("NO_VALID_CERTIFICATE");
        assertThat(english.getField("sha256")).isEqualTo(report.sha256());
    }

    @Test
    void theWorkbookHoldsFiguresAsFiguresAndDaysAsDays() throws IOException {
        List<Row> rows = rows(0);

        assertThat(rows).hasSize(6);
        Row mother = rows.get(3);
        int obligation = ResultColumn.VERPLICHTING.ordinal();
        assertThat(mother.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(mother.getCellText(0)).isEqualTo("00000116");
        assertThat(mother.getCell(obligation).getType()).isEqualTo(CellType.NUMBER);
        assertThat(mother.getCellAsNumber(obligation)).hasValue(new BigDecimal("59225.03"));
        assertThat(mother.getCellAsDate(ResultColumn.GELDIG_TOT_EN_MET.ordinal()))
                .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void nothingInTheWorkbookIsAFormula() throws IOException {
        for (int sheet = 0; sheet < 5; sheet++) {
            assertThat(rows(sheet)).isNotEmpty().allSatisfy(row -> assertThat(row.stream())
                    .filteredOn(cell -> cell != null)
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA));
        }
        assertThat(rows(0).get(4).getCellText(ResultColumn.INSCHRIJVER.ordinal()))
                .isEqualTo(SampleReport.FORMULA);
    }

    @Test
    void theWorkbookCanBeReadAsAListOfBiddersAgain() {
        TenderReading reading = TenderReading.read(report.bytes(ReportFormat.XLSX), Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(bidder -> bidder.bidder().kvkNumberAsGiven())
                .contains("00000116", "00000124", "12345678");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(SampleReport.report().bytes(format)).as(format.name()).isEqualTo(report.bytes(format));
        }
    }

    private List<Row> rows(int sheet) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(report.bytes(ReportFormat.XLSX)))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    private List<NamedCsvRecord> lines() {
        return lines(report);
    }

    private static List<NamedCsvRecord> lines(Report of) {
        String csv = new String(of.bytes(ReportFormat.CSV), StandardCharsets.UTF_8).substring(1);
        try (Stream<NamedCsvRecord> records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()) {
            return records.toList();
        }
    }

    private static BigDecimal decimal(NamedCsvRecord line, String column) {
        return new BigDecimal(line.getField(column).replace(',', '.'));
    }
}
