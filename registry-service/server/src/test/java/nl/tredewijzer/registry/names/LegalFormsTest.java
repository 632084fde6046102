package nl.tredewijzer.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of the table is read as the form that it stands beside, and a form is not read into other words. */
class LegalFormsTest {

    private static Stream<Arguments> spellings() {
        return Table.read("legal-forms.csv").stream()
                .flatMap(row ->
                        Arrays.stream(row.get(3).split("\\|")).map(spelling -> Arguments.of(spelling, row.get(0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void everySpellingOfTheTableIsReadBehindAName(String spelling, String form) {
        NormalName name = NormalName.of("Tolhek " + spelling);

        assertThat(name.formCode()).isEqualTo(form);
        assertThat(name.words()).containsExactly("tolhek");
    }

    @Test
    void noSpellingStandsForTwoForms() {
        Map<String, String> forms = new HashMap<>();
        List<String> twice = new ArrayList<>();
        spellings().map(Arguments::get).forEach(spelling -> {
            String words = String.join(" ", Tokens.of(Folding.folded((String) spelling[0])));
            String before = forms.put(words, (String) spelling[1]);
            if (before != null && !before.equals(spelling[1])) {
                twice.add(words + ": " + before + ", " + spelling[1]);
            }
        });

        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Verenigde Bouwers, verenigde bouwers",
        "Limiet Bouw, limiet bouw",
        "Stichtse Bouw, stichtse bouw",
        "Bouwmaatschap Noord, bouwmaatschap noord",
        "De Cooperator, de cooperator",
        "Se Bouw, se bouw",
        "Kg Bouw, kg bouw"
    })
    void aWordThatLooksLikeAFormIsAWord(String written, String words) {
        NormalName name = NormalName.of(written);

        assertThat(name.legalForm()).isEmpty();
        assertThat(String.join(" ", name.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B.V. B.V.", "B.V. N.V. C.V.", "Stichting Stichting", "N.V. Stichting B.V."})
    void somethingIsLeftOfANameThatIsAllLegalForms(String written) {
        assertThat(NormalName.of(written).words()).hasSize(1);
    }
}
