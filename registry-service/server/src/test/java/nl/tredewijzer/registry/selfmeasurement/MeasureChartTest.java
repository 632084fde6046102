package nl.tredewijzer.registry.selfmeasurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.selfmeasurement.MeasureChart.Mark;
import nl.tredewijzer.registry.selfmeasurement.MeasurePage.Column;
import nl.tredewijzer.registry.selfmeasurement.input.GivenJson;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;
import org.junit.jupiter.api.Test;

/** The picture of a measurement: bars, and the norms across them. */
class MeasureChartTest {

    private static Column column(int fte, int sheltered) {
        String json = "{\"organisation\":{\"fte\":" + fte + "},\"people\":[{\"number\":" + sheltered
                + ",\"fte\":1,\"startingPosition\":\"SW_INDICATED\",\"contract\":\"REGULAR\"}]}";
        return new Column(
                "now",
                GivenJson.read(
                                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                                new Schemes(),
                                LocalDate.of(2026, 11, 26))
                        .measurement());
    }

    @Test
    void namesOfNormsThatAreCloseStandBelowEachOtherAndTheFarthestOnTop() {
        Column much = column(100, 60);
        MeasureChart chart = new MeasureChart(List.of(much));

        assertThat(chart.marks(much))
                .extracting(mark -> mark.norm().level())
                .containsExactly(PerformanceLevel.STEP_3, PerformanceLevel.STEP_2, PerformanceLevel.STEP_1);
        assertThat(chart.marks(much))
                .extracting(Mark::wordsY)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(chart.height(much)).isGreaterThan(chart.marks(much).getLast().wordsY());
    }

    @Test
    void namesThatAreFarFromEachOtherStandOnOneLine() {
        Column little = column(50, 1);
        MeasureChart chart = new MeasureChart(List.of(little));

        assertThat(chart.marks(little).getFirst().wordsY())
                .isEqualTo(chart.marks(little).get(1).wordsY());
    }
}
