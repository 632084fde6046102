package nl.tredewijzer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AcrossTest {

    @Test
    void aPlaceIsAPartOfTheWidth() {
        assertThat(Across.of(1, 8).text()).isEqualTo("12.50%");
        assertThat(Across.of(new BigDecimal("3.4"), new BigDecimal("6.8")).text())
                .isEqualTo("50.00%");
        assertThat(Across.of(1, 4).to(Across.of(3, 4)).text()).isEqualTo("50.00%");
    }

    @Test
    void aSliverCanStillBeSeen() {
        assertThat(Across.of(1, 10_000).atLeast("0.5").text()).isEqualTo("0.5%");
        assertThat(Across.of(1, 2).atLeast("0.5").text()).isEqualTo("50.00%");
    }

    @Test
    void wordsNearTheRightEdgeEndWhereTheyWouldHaveBegun() {
        assertThat(Across.of(1, 2).anchor()).isEqualTo("start");
        assertThat(Across.of(9, 10).anchor()).isEqualTo("end");
        assertThat(Across.of(9, 10).gap()).isNegative();
    }
}
