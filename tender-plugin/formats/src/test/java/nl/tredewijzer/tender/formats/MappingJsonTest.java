package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|$",
                "{\"columns\": {}}|$.columns",
                "{\"columns\": [1]}|$.columns[0]",
                "{\"columns\": [{\"header\": \"a\"}]}|$.columns[0].meaning",
                "{\"columns\": [{\"meaning\": \"NAME\"}]}|$.columns[0]",
                "{\"columns\": [{\"header\": \"a\", \"position\": 1, \"meaning\": \"NAME\"}]}|$.columns[0]",
                "{\"columns\": [{\"header\": \"a\", \"meaning\": \"naam\"}]}|$.columns[0].meaning",
                "{\"columns\": [{\"position\": 0, \"meaning\": \"NAME\"}]}|$.columns[0].position",
                "{\"columns\": [{\"position\": \"XFE\", \"meaning\": \"NAME\"}]}|$.columns[0].position",
                "{\"columns\": [{\"position\": 1.5, \"meaning\": \"NAME\"}]}|$.columns[0].position",
                "{\"columns\": [{\"position\": 1, \"meaning\": \"NAME\"}, {\"position\": 2, \"meaning\": \"NAME\"}]}|$.columns",
                "{\"sheet\": \" \"}|$.sheet",
                "{\"lot\": 3}|$.lot",
                "{\"kolommen\": []}|$.kolommen"
            })
    void whatIsWrongIsToldWithItsPlace(String json, String path) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.defects())
                        .extracting(Defect::path)
                        .containsExactly(path));
    }

    @Test
    void aColumnIsNamedByItsNumberOrItsLetter() {
        assertThat(read("""
                        {"columns": [{"position": 4, "meaning": "AMOUNT"}, {"position": "b", "meaning": "NAME"},
                                     {"position": "AA", "meaning": "LOT"}]}""").columns().columns())
                .containsExactly(
                        ColumnMapping.Column.at(4, ColumnMeaning.AMOUNT),
                        ColumnMapping.Column.at(2, ColumnMeaning.NAME),
                        ColumnMapping.Column.at(27, ColumnMeaning.LOT));
    }

    @Test
    void allDefectsAreToldAtOnce() {
        assertThatThrownBy(() -> read("{\"sheet\": 1, \"columns\": [{\"header\": \"\"}], \"x\": 1}"))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.defects())
                        .hasSize(4));
    }

    @Test
    void anythingButJsonIsRefused() {
        assertThatThrownBy(() -> read("naam = 1")).isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> read("{\"sheet\": \"a\", \"sheet\": \"b\"}"))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("twice");
    }

    private static Mapping read(String json) {
        return MappingJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
