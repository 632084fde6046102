package nl.tredewijzer.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which lists of bidders write two names in the place of one. */
class TwoNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jansen B.V. v/h Gouden Eik",
                "Jansen B.V. (v/h Gouden Eik)",
                "Jansen B.V. v/h. Gouden Eik",
                "Jansen B.V. f.k.a. Gouden Eik",
                "Jansen B.V. d.b.a. Gouden Eik",
                "Jansen B.V. a.k.a. Gouden Eik",
                "Jansen B.V. also known as Gouden Eik",
                "Jansen B.V. ook bekend als Gouden Eik",
                "Jansen B.V. mede h.o.d.n. Gouden Eik",
                "Jansen B.V. h.o.d.n.: Gouden Eik",
                "Jansen B.V. H O D N Gouden Eik",
                "Jansen B.V.\u00A0h.o.d.n.\u00A0Gouden Eik",
                "Jansen B.V. handelend\u00A0onder de naam\u00A0Gouden Eik"
            })
    void bothNamesAreRead(String written) {
        assertThat(NormalName.readings(written).stream().limit(2).map(name -> String.join(" ", name.words())))
                .containsExactly("jansen", "gouden eik");
    }

    @Test
    void bothKeepTheirOwnLegalForm() {
        assertThat(NormalName.readings("Jansen Holding B.V. h.o.d.n. Stichting De Eik").stream()
                        .limit(2)
                        .map(NormalName::formCode))
                .containsExactly("B.V.", "Stichting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Van het Hof Bouw",
                "Hodnik Bouw",
                "Voorheenstraat Bouw",
                "AKA Bouw",
                "Stichting AKA",
                "Bakkerij V.H. Bouw"
            })
    void oneNameIsReadOnce(String written) {
        assertThat(NormalName.readings(written)).containsExactly(NormalName.of(written));
    }

    @Test
    void aTextOfManyNamesIsNotReadManyTimes() {
        List<NormalName> readings = NormalName.readings("Jansen" + " v/h Eik".repeat(60));

        assertThat(readings).hasSizeLessThanOrEqualTo(TwoNames.MOST + 1);
        assertThat(readings.get(0).words()).containsExactly("jansen");
    }

    @Test
    void aLegalFormByItselfIsNoName() {
        assertThat(NormalName.readings("Stichting a.k.a. De Gouden Eik"))
                .noneMatch(reading -> reading.words().equals(List.of("stichting")));
    }

    @Test
    void anAbbreviationInsideANameIsNoBorderBetweenTwo() {
        assertThat(NormalName.readings("Bouw vh Noorden")).hasSize(1);
    }
}
