package nl.tredewijzer.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "de, FILLER",
        "van, FILLER",
        "holding, STRUCTURE",
        "beheer, STRUCTURE",
        "nederland, REGION",
        "noord, REGION",
        "bv, FORM",
        "stichting, FORM",
        "2, NUMBER",
        "2020, NUMBER",
        "utrecht, PLACE",
        "tolhek, WORD"
    })
    void knowsWhatAWordSaysAboutWhoIsMeant(String word, Vocabulary.Sort sort) {
        assertThat(Vocabulary.sortOf(word)).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({
        "ned, nederland",
        "nl, nederland",
        "int, international",
        "gebr, gebroeders",
        "grp, groep",
        "st, stichting",
        "my, maatschappy",
        "eu, europe"
    })
    void knowsWhatIsShortForWhat(String brief, String full) {
        assertThat(Vocabulary.abbreviates(brief, full)).isTrue();
        assertThat(Vocabulary.abbreviates(full, brief)).isTrue();
        assertThat(Vocabulary.abbreviates(brief, "tolhek")).isFalse();
    }

    @Test
    void knowsWhatIsTheSameInTwoLanguages() {
        assertThat(Vocabulary.translates("groep", "group")).isTrue();
        assertThat(Vocabulary.translates("groep", "nederland")).isFalse();
        assertThat(Vocabulary.translates("tolhek", "tolhek")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal-forms.csv", "words.csv", "abbreviations.csv", "translations.csv", "places.csv"})
    void everyTableNamesItsSourceAndHoldsNoEmptyCell(String table) throws Exception {
        try (var stored = Table.class.getResourceAsStream(table)) {
            List<String> lines = new String(stored.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.stream().takeWhile(line -> line.startsWith("#")))
                    .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("source"));
        }
        assertThat(Table.read(table)).isNotEmpty().allSatisfy(row -> assertThat(row)
                .noneMatch(String::isEmpty));
    }
}
