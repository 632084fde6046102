package nl.tredewijzer.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text with more in it than a name is read. */
class UnderstandingTest {

    private static final Map<String, List<Label>> LABELS = Map.of(
            "deventer", List.of(new Label(Facet.PLACE, "Deventer")),
            "den haag", List.of(new Label(Facet.PLACE, "Den Haag")),
            "schoonmaak", List.of(new Label(Facet.SECTOR, "Schoonmaak")),
            "utrecht", List.of(new Label(Facet.PLACE, "Utrecht"), new Label(Facet.PROVINCE, "Utrecht")));

    @Test
    void aNameWithAPlaceAndALevelFallsApartIntoThree() {
        Understanding understood = read("groen Deventer trede 3");

        assertThat(understood.reading().words()).isEqualTo("groen");
        assertThat(understood.reading().labelled()).singleElement().satisfies(part -> assertThat(part.labels())
                .containsExactly(new Label(Facet.PLACE, "Deventer")));
        assertThat(understood.reading().filters()).isEqualTo(Map.of(Facet.LEVEL, Set.of("STEP_3")));
        assertThat(understood.parts())
                .extracting(Understanding.Part::written)
                .containsExactly("groen", "Deventer", "trede 3");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    trede 3,              level,      STEP_3
                    Trede-3,              level,      STEP_3
                    TREDE3,               level,      STEP_3
                    step 2,               level,      STEP_2
                    PSO trede 1,          level,      STEP_1
                    trede 2 of hoger,     level,      STEP_2 STEP_3
                    basistrede,           level,      BASE_STEP
                    base step,            level,      BASE_STEP
                    Aspirant-status,      level,      ASPIRANT
                    30+,                  thirtyPlus, true
                    pso 30+,              thirtyPlus, true
                    PSO-30+,              thirtyPlus, true
                    geldig,               status,     VALID
                    (expired),            status,     EXPIRED
                    geschorst,            status,     SUSPENDED
                    withdrawn,            status,     WITHDRAWN
                    nog niet geldig,      status,     NOT_YET_VALID
                    """)
    void wordsThatAreAFilterAreReadAsOne(String words, String filter, String values) {
        Map<Facet, Set<String>> filters = read("groen " + words).reading().filters();

        assertThat(filters.keySet()).extracting(Facet::field).containsExactly(filter);
        assertThat(filters.values().iterator().next()).containsExactlyInAnyOrder(values.split(" "));
    }

    @Test
    void theLongestPhraseIsMeant() {
        assertThat(read("niet geldig").reading().filters().get(Facet.STATUS))
                .contains("EXPIRED", "WITHDRAWN")
                .doesNotContain("VALID");
    }

    @Test
    void twoFiltersOfOneKindAreEitherOfThem() {
        assertThat(read("trede 2 trede 3").reading().filters().get(Facet.LEVEL))
                .containsExactlyInAnyOrder("STEP_2", "STEP_3");
    }

    @Test
    void whatIsAPlaceAndAProvinceIsBoth() {
        Understanding understood = read("catering in Utrecht");

        assertThat(understood.reading().words()).isEqualTo("catering");
        assertThat(Understood.of(understood, Set.of()))
                .extracting(Understood::as)
                .containsExactly("words", "place", "province");
    }

    @Test
    void aPlaceOfTwoWordsIsOnePart() {
        assertThat(read("kantine Den Haag").parts())
                .extracting(Understanding.Part::written)
                .containsExactly("kantine", "Den Haag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Jansen & Zn.", "trede", "3", "pso", "de valide kracht", "\uD800 \u0000 ((("})
    void wordsAndNothingElseAreLeftAsTheyAre(String text) {
        Understanding understood = read(text);

        assertThat(understood.parts()).isEmpty();
        assertThat(understood.reading().words()).isEqualTo(text);
    }

    @Test
    void everyPartIsToldInBothLanguages() {
        Understood level = Understood.of(read("trede 2 of hoger"), Set.of()).get(0);

        assertThat(level.applied()).isTrue();
        assertThat(level.message().nl()).isEqualTo("\"trede 2 of hoger\" is gelezen als niveau: Trede 2 of Trede 3");
        assertThat(level.message().en()).isEqualTo("\"trede 2 of hoger\" was read as level: Step 2 or Step 3");
    }

    @Test
    void aFilterThatTheAddressSetsItselfIsNotAppliedTwice() {
        Understood level = Understood.of(read("trede 2"), Set.of(Facet.LEVEL)).get(0);

        assertThat(level.applied()).isFalse();
        assertThat(level.message().en()).contains("the chosen filter");
    }

    @Test
    void aTextWithoutOnePartIsOneOfItsOwn() {
        assertThat(read("groen Deventer trede 3").withoutOnePart())
                .isEqualTo(List.of("Deventer trede 3", "groen trede 3", "groen Deventer"));
        assertThat(read("groen").withoutOnePart()).isEmpty();
    }

    @Test
    void wordsWithoutOneOfThemLoseTheLastOneFirst() {
        assertThat(read("de groene eik").withoutOneWord()).containsExactly("de groene", "de eik", "groene eik");
        assertThat(read("groen").withoutOneWord()).isEmpty();
        assertThat(read("groen trede 3").withoutOneWord()).isEmpty();
        assertThat(read("groen ".repeat(80)).withoutOneWord()).isEmpty();
    }

    private static Understanding read(String text) {
        return Understanding.of(text, written -> LABELS.getOrDefault(written.toLowerCase(Locale.ROOT), List.of()));
    }
}
