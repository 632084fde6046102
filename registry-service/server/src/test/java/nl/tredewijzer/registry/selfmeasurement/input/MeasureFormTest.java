package nl.tredewijzer.registry.selfmeasurement.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A form that was filled in, with a list from a spreadsheet. */
class MeasureFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String LIST = """
            aantal;uren per week;uitgangspositie;contract;in dienst sinds
            2;20;SW_INDICATED;REGULAR;
            1;32,5;participation_act;seconded;1-3-2025
            """;

    private static MeasureForm read(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("organisation.fte", "50"));
        fields.putAll(more);
        return MeasureForm.read(fields, new Schemes(), TODAY, PageLanguage.ENGLISH);
    }

    @Test
    void rowsInWhichNothingWasTypedAreNone() {
        MeasureForm form = read(Map.of(
                "people.0.startingPosition", "SW_INDICATED",
                "people.1.startingPosition", "WAJONG",
                "people.1.contract", "REGULAR",
                "people.1.hoursPerWeek", "20"));

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.given().orElseThrow().situation().people()).hasSize(1);
    }

    @Test
    void aListAndRowsCountTogether() {
        MeasureForm form = read(Map.of("list", LIST));

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.given().orElseThrow().measurement().people()).isEqualTo(3);
    }

    @Test
    void aWorkbookIsReadAsItsFirstSheet() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("doelgroep");
            String[] head = {"aantal", "uren per week", "uitgangspositie", "contract", "in dienst sinds"};
            for (int i = 0; i < head.length; i++) {
                sheet.value(0, i, head[i]);
            }
            sheet.value(1, 0, 4);
            sheet.value(1, 1, 24.5);
            sheet.value(1, 2, "PARTICIPATION_ACT");
            sheet.value(1, 4, LocalDate.of(2025, 3, 1));
            sheet.style(1, 4).format("dd-mm-yyyy").set();
            sheet.value(1, 3, "REGULAR");
        }
        MeasureForm form =
                read(Map.of("list", PeopleList.text(file.toByteArray()).orElseThrow()));

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.given().orElseThrow().measurement().people()).isEqualTo(4);
    }

    @Test
    void aNumberOfAWorkbookIsReadAsItWasTypedAndOneOfMillionsOfDigitsStaysShort() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("doelgroep");
            sheet.value(0, 0, new BigDecimal("28.800000000000001"));
            sheet.value(0, 1, new BigDecimal("1E+300000000"));
            sheet.value(0, 2, new BigDecimal("1E-300000000"));
            sheet.value(0, 3, new BigDecimal("40"));
        }

        assertThat(PeopleList.text(file.toByteArray())).hasValueSatisfying(text -> assertThat(text.strip())
                .isEqualTo("\"28.8\";\"1E+300000000\";\"1E-300000000\";\"40\""));
    }

    @Test
    void aFileThatOnlyLooksLikeAWorkbookIsRefused() {
        assertThat(PeopleList.text("PK\u0003\u0004 no workbook".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void aWhatIfWithoutANameIsCalledAsThePageSpeaks() {
        MeasureForm form = read(Map.of(
                "rows.whatIfs", "2",
                "whatIfs.1.people.number", "1",
                "whatIfs.1.people.hoursPerWeek", "36",
                "whatIfs.1.people.startingPosition", "WAJONG",
                "whatIfs.1.people.contract", "REGULAR"));

        assertThat(form.given().orElseThrow().whatIfs())
                .extracting(WhatIf::name)
                .containsExactly("What if 2");
    }

    @Test
    void everyMistakeSaysItsPlace() {
        MeasureForm form =
                read(Map.of("list", LIST.replace("32,5", "many").replace("aantal", "antal"), "people.0.number", "1"));

        assertThat(form.given()).isEmpty();
        assertThat(form.mistakes())
                .extracting(MeasureForm::field)
                .contains("list", "people.0.hoursPerWeek", "people.0.startingPosition", "people.0.contract");
    }
}
