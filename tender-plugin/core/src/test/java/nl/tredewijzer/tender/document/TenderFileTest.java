package nl.tredewijzer.tender.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenderFileTest {

    private static final Tender FULL = Tender.titled("Groenonderhoud 2027")
            .buyer("Gemeente Voorbeeld")
            .reference("2026-0012")
            .kind(ContractKind.SERVICES)
            .contractValue(Money.of("1200000"))
            .lots(List.of(
                    new Lot("LOT-0001", Optional.of("Noord"), Optional.of(Money.of("700000"))),
                    new Lot("LOT-0002", Optional.empty(), Optional.empty())))
            .publication(LocalDate.of(2026, 9, 1))
            .deadline(LocalDate.of(2026, 11, 1))
            .award(LocalDate.of(2026, 12, 1))
            .term(Term.of("2027-01-01", "2028-12-31"))
            .socialReturn(Percentage.of("5"))
            .build();

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(TenderJson.read(TenderJson.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void onlyTheTitleHasToBeThere() {
        assertThat(read("{\"title\":\"Kort\"}")).isEqualTo(Tender.titled("Kort").build());
    }

    @Test
    void lotsThatTogetherAreWorthMoreThanAnAmountCanBeAreRefusedAndNotLeftToTheCrediting() {
        String lots = "{\"title\":\"T\",\"lots\":[{\"id\":\"1\",\"value\":\"99999999999\"},"
                + "{\"id\":\"2\",\"value\":\"99999999999\"}]}";

        assertThat(catchThrowableOfType(DocumentRefused.class, () -> read(lots)).defects())
                .hasSize(1);
    }

    @Test
    void amountsMayBeNumbers() {
        assertThat(read("{\"title\":\"T\",\"contractValue\":1250000.5,\"socialReturnPercentage\":2.5}"))
                .isEqualTo(Tender.titled("T")
                        .contractValue(Money.of("1250000.50"))
                        .socialReturn(Percentage.of("2.5"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                            | $.title                  | is missing",
                "{\"title\":\" \"}                             | $.title                  | is blank",
                "{\"title\":\"T\",\"value\":1}                 | $.value                  | is unknown",
                "{\"title\":\"T\",\"contractValue\":\"1.000,00\"} | $.contractValue       | no amount",
                "{\"title\":\"T\",\"contractValue\":0}         | $.contractValue          | no amount",
                "{\"title\":\"T\",\"contractValue\":1.005}     | $.contractValue          | no amount",
                "{\"title\":\"T\",\"contractValue\":\"250.000\"} | $.contractValue        | no amount",
                "{\"title\":\"T\",\"contractValue\":250.000}   | $.contractValue          | no amount",
                "{\"title\":\"T\",\"contractValue\":1e30}      | $.contractValue          | no amount",
                "{\"title\":\"T\",\"contractValue\":null}      | $.contractValue          | no amount",
                "{\"title\":\"T\",\"deadline\":\"1-11-2026\"}  | $.deadline               | no date",
                "{\"title\":\"T\",\"deadline\":\"2026-02-30\"} | $.deadline               | no date",
                "{\"title\":\"T\",\"kind\":\"works\"}          | $.kind                   | is not one of",
                "{\"title\":\"T\",\"term\":{\"from\":\"2027-01-01\"}} | $.term.until      | is missing",
                "{\"title\":\"T\",\"term\":{\"from\":\"2027-01-02\",\"until\":\"2027-01-01\"}} | $.term.until | before",
                "{\"title\":\"T\",\"lots\":[{\"title\":\"x\"}]} | $.lots[0].id            | is missing",
                "{\"title\":\"T\",\"lots\":[1]}                | $.lots[0]                | no object",
                "{\"title\":\"T\",\"lots\":[{\"id\":\"1\"},{\"id\":\"1\"}]} | $            | each lot once",
                "{\"title\":\"T\",\"socialReturnPercentage\":101} | $.socialReturnPercentage | no percentage"
            })
    void eachDefectIsToldWithItsPlace(String document, String path, String words) {
        DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> read(document));

        assertThat(refused.defects()).anySatisfy(defect -> {
            assertThat(defect.path()).isEqualTo(path);
            assertThat(defect.english()).contains(words);
        });
    }

    private static Tender read(String document) {
        return TenderJson.read(StrictJson.read(document, Limits.USUAL));
    }
}
