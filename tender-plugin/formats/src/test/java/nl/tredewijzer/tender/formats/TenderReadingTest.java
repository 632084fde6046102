package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.workbook.WorkbookFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenderReadingTest {

    @ParameterizedTest
    @CsvSource({
        "bidders/export.csv, TABLE, NAMED",
        "bidders/pasted.tsv, TABLE, GUESSED",
        "bidders/mail.txt, TEXT, GUESSED",
        "bidders/windows-1252.csv, TABLE, NAMED",
        "bidders/utf-16.txt, TABLE, NAMED",
        "notice/contract-notice.xml, NOTICE, STATED",
        "notice/contract-award-notice.xml, NOTICE, STATED",
        "notice/utf-16.xml, NOTICE, STATED",
        "espd/version-4.xml, ESPD, STATED",
        "ocds/bids.json, OCDS, STATED",
        "ocds/old.json, OCDS, STATED"
    })
    void aFileIsKnownByWhatStandsInIt(String file, InputFormat format, Confidence confidence) {
        TenderReading reading = TenderReading.read(FormatFixture.bytes(file));

        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.confidence()).isEqualTo(confidence);
    }

    @Test
    void jsonInTheUtf16OfWindowsIsReadAsAnyOther() {
        String release = "{\"ocid\": \"ocds-1\", \"tender\": {\"title\": \"Vegen\"}}";

        TenderReading reading = TenderReading.read(("\uFEFF" + release).getBytes(StandardCharsets.UTF_16LE));

        assertThat(reading.format()).isEqualTo(InputFormat.OCDS);
        assertThat(reading.tender().orElseThrow().title()).isEqualTo("Vegen");
    }

    @Test
    void aTenderOfThePluginsOwnIsRead() {
        String tender = "\uFEFF {\"title\": \"Vegen\", \"contractValue\": \"1000\"}";

        TenderReading reading = TenderReading.read(tender.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.format()).isEqualTo(InputFormat.TENDER);
        assertThat(reading.tender().orElseThrow().contractValue()).contains(Money.of("1000"));
    }

    @Test
    void allThatIsWrongWithATenderIsToldAtOnce() {
        assertThatThrownBy(() -> TenderReading.readText("{\"titel\": \"x\", \"deadline\": \"morgen\"}", Mapping.NONE))
                .isInstanceOfSatisfying(InputRefused.class, refused -> assertThat(refused.details())
                        .hasSize(3));
    }

    @Test
    void linesBetweenBracketsAreALetterAndNotJson() {
        TenderReading reading = TenderReading.readText("[1] KvK 00001001 De Eik B.V. € 1.000,-\n", Mapping.NONE);

        assertThat(reading.format()).isEqualTo(InputFormat.TEXT);
        assertThat(reading.bidders()).hasSize(1);
    }

    @Test
    void everyLineThatWasNotReadHasItsPlaceAndReason() {
        TenderReading reading = TenderReading.read(FormatFixture.bytes("bidders/mail.txt"));

        assertThat(reading.unread()).isNotEmpty().allSatisfy(unread -> {
            assertThat(unread.place()).isInstanceOf(Place.Line.class);
            assertThat(unread.dutch())
                    .startsWith("Regel ")
                    .contains(unread.cause().dutch());
        });
    }

    @Test
    void whatWasSaidAboutAColumnGoesBeforeItsName() {
        String list = "Naam;Leverancier;KvK\nKarin de Vries;De Eik B.V.;00001001\n";
        Mapping mapping = Mapping.of(new ColumnMapping(
                Optional.empty(), List.of(ColumnMapping.Column.named("LEVERANCIER", ColumnMeaning.NAME))));

        TenderReading reading = TenderReading.readText(list, mapping);

        assertThat(reading.bidders().get(0).bidder().name()).contains("De Eik B.V.");
        assertThat(reading.understood().get(0).dutch()).contains("kolom 1 \"Naam\" = niet gebruikt");
    }

    @Test
    void aColumnThatWasSaidAndIsNotThereIsTold() {
        Mapping mapping = Mapping.of(new ColumnMapping(
                Optional.empty(), List.of(ColumnMapping.Column.named("Inschrijfsom", ColumnMeaning.AMOUNT))));

        TenderReading reading = TenderReading.readText("Naam;KvK\nDe Eik;00001001\n", mapping);

        assertThat(reading.understood())
                .extracting(Bilingual::dutch)
                .contains("De opgegeven kolommen staan niet in deze tabel: Inschrijfsom.");
    }

    @Test
    void aMappingIsWrittenAndReadAgain() {
        TenderReading reading = TenderReading.read(WorkbookFixture.export());
        Mapping mapping = new Mapping(reading.columns().orElseThrow(), Optional.of("ocds-1"), Optional.of("LOT-0001"));

        assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
        assertThat(MappingJson.write(Mapping.NONE).toString()).isEqualTo("{}");
    }
}
