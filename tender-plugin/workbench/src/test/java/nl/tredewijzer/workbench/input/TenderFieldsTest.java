package nl.tredewijzer.workbench.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.workbench.web.SentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenderFieldsTest {

    private static final Tender PUBLISHED = Tender.titled("Groenonderhoud")
            .buyer("Gemeente Heerde")
            .deadline(LocalDate.parse("2026-10-01"))
            .contractValue(Money.of("250000"))
            .build();

    @Test
    void theNoticeFillsInWhatNobodyTypedYet() {
        TenderFields fields = fields(Map.of(), Optional.of(PUBLISHED));

        assertThat(fields.value("value")).isEqualTo("250.000");
        assertThat(fields.tender()).isEqualTo(PUBLISHED);
    }

    @Test
    void aFieldThatWasEmptiedIsEmptyWhateverTheNoticeSays() {
        TenderFields fields = fields(
                Map.of("title", "Groenonderhoud", "buyer", "", "value", "", "referenceDate", "2026-10-01"),
                Optional.of(PUBLISHED));

        assertThat(fields.tender().buyer()).isEmpty();
        assertThat(fields.tender().contractValue()).isEmpty();
    }

    @Test
    void anotherTitleMakesNoContractOfASubsidy() {
        Tender subsidy = PUBLISHED
                .but()
                .region("Oost-Nederland")
                .wageSum(Money.of("90000"))
                .subsidy()
                .build();

        Tender renamed = fields(Map.of("title", "Groen"), Optional.of(subsidy)).tender();

        assertThat(renamed.title()).isEqualTo("Groen");
        assertThat(renamed.subsidy()).isTrue();
        assertThat(renamed.region()).contains("Oost-Nederland");
        assertThat(renamed.wageSum()).contains(Money.of("90000"));
    }

    @Test
    void aReferenceDateIsNoDeadline() {
        TenderFields fields = fields(Map.of("referenceDate", "2026-11-01"), Optional.empty());

        assertThat(fields.tender().deadline()).isEmpty();
        assertThat(fields.referenceDate()).contains(LocalDate.parse("2026-11-01"));
    }

    @Test
    void theReferenceDateIsNeverAssumed() {
        TenderFields fields = fields(Map.of(), Optional.empty());
        fields.tender();

        assertThat(fields.mistakes()).containsOnlyKeys("referenceDate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"€ 250.000|250000.00", "250.000,50|250000.50", "250,000.50|250000.50", "1.234.567|1234567.00"})
    void anAmountIsReadAsDutchAndEnglishPeopleWriteIt(String typed, String amount) {
        TenderFields fields = fields(Map.of("value", typed), Optional.empty());

        assertThat(fields.tender().contractValue()).contains(Money.of(amount));
    }

    @Test
    void everyMistakeIsNamedAtItsField() {
        TenderFields fields = fields(
                Map.of(
                        "referenceDate", "31-12-2026",
                        "value", "veel",
                        "percentage", "140",
                        "from", "2027-01-01",
                        "until", "2026-01-01"),
                Optional.empty());
        fields.tender();

        assertThat(fields.mistakes()).containsOnlyKeys("referenceDate", "value", "percentage", "until");
        assertThat(fields.mistakes().get("value")).contains("veel");
    }

    @Test
    void anotherProposalTakesThePlaceOfOneThatNobodyChanged() {
        TenderFields fields = fields(
                Map.of(
                        "title", "Groenonderhoud perceel 1",
                        "proposed-title", "Groenonderhoud perceel 1",
                        "buyer", "Gemeente Epe",
                        "proposed-buyer", "Gemeente Heerde"),
                Optional.of(PUBLISHED));

        assertThat(fields.value("title")).isEqualTo("Groenonderhoud");
        assertThat(fields.value("buyer")).isEqualTo("Gemeente Epe");
        assertThat(fields.moved()).containsExactly("title");
    }

    private static TenderFields fields(Map<String, String> typed, Optional<Tender> published) {
        SentForm form = SentForm.of(typed);
        TenderFields fields = TenderFields.of(form, published, PageLanguage.DUTCH);
        fields.proposeReferenceDate(form, Optional.empty());
        return fields;
    }
}
