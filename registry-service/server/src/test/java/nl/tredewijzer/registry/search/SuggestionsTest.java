package nl.tredewijzer.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.index.StandaloneIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested while a name is typed. */
class SuggestionsTest {

    private static final int TOP = 5;

    private static final List<Listed> SOME = List.of(
            Listed.named(1, "Bakkerij Zonneveld").in("Deventer", "Overijssel", "Voeding"),
            Listed.named(2, "Bakkerij Sanders").also(List.of("De Krul"), List.of("Broodfabriek Sanders")),
            Listed.named(3, "IJssalon Zijlstra B.V."),
            Listed.named(4, "Integraal Beheer"),
            Listed.named(5, "Gebr. Jansen"),
            Listed.named(6, "A & S Bouw"),
            Listed.named(7, "Stichting De Wilg"),
            Listed.named(8, "Coöperatie Eik U.A."),
            Listed.named(9, "Jansen II"),
            Listed.named(10, "Café Ørsted").in("Delft", "Zuid-Holland", "Horeca"));

    @TempDir
    private static Path directory;

    private static StandaloneIndex index;
    private static StandaloneIndex invented;

    @BeforeAll
    static void list() throws IOException {
        index = Listed.index(directory.resolve("some"), SOME.stream());
        invented = Listed.index(directory.resolve("invented"), InventedNames.all());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
        invented.close();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyKeystrokeOfANameKeepsItInTheTop(String typed, int number) {
        for (int length = 2; length <= typed.length(); length++) {
            assertThat(suggested(typed.substring(0, length), TOP))
                    .as(typed.substring(0, length))
                    .contains(number);
        }
    }

    static Stream<Arguments> names() {
        return Stream.concat(
                SOME.stream().map(listed -> Arguments.of(listed.name(), listed.number())),
                Stream.of(
                        Arguments.of("zonneveld bakkerij", 1),
                        Arguments.of("sanders b", 2),
                        Arguments.of("de krul", 2),
                        Arguments.of("broodfabriek san", 2),
                        Arguments.of("ijssalon zijl", 3),
                        Arguments.of("wilg", 7),
                        Arguments.of("cooperatie eik", 8),
                        Arguments.of("cafe orsted", 10),
                        Arguments.of("A&S B", 6)));
    }

    @Test
    void whoIsSuggestedStaysSoWhileMoreOfItsNameIsTyped() {
        InventedNames.all().filter(listed -> listed.number() % 37 == 0).forEach(listed -> {
            boolean suggested = false;
            for (int length = 1; length <= listed.name().length(); length++) {
                String typed = listed.name().substring(0, length);
                boolean now = suggested(invented, typed, TOP).contains(listed.number());
                assertThat(now || !suggested).as(typed).isTrue();
                suggested = now;
            }
            assertThat(suggested(invented, listed.name(), TOP).get(0)).isEqualTo(listed.number());
        });
    }

    @Test
    void whoIsOneOfAFewWithTheseWordsIsSuggested() {
        InventedNames.all().filter(listed -> listed.number() % 41 == 0).forEach(listed -> {
            String lastTwo = InventedNames.withoutTrade(listed.name());
            for (int length = 1; length <= lastTwo.length(); length++) {
                String typed = lastTwo.substring(0, length);
                long candidates = InventedNames.all()
                        .filter(other -> InventedNames.hasWordsBeginning(other.name(), typed))
                        .limit(TOP + 1)
                        .count();
                if (candidates <= TOP) {
                    assertThat(suggested(invented, typed, TOP)).as(typed).contains(listed.number());
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    bakery zonneveld,   1
                    wakker zonneveld,   0
                    zonevel,            1
                    bakkrij zonn,       1
                    zijlstar,           3
                    veld,               1
                    abkkerij z,         1
                    akkerij sand,       2
                    00000002,           2
                    """)
    void typingErrorsAndPartsOfWordsAreSuggestedLast(String typed, int number) {
        List<Integer> suggested = suggested(typed, TOP);

        if (number > 0) {
            assertThat(suggested).contains(number);
        } else {
            assertThat(suggested).isEmpty();
        }
    }

    @Test
    void nothingIsTakenForATypingErrorThatIsTheBeginningOfAName() {
        assertThat(suggested("jansen", TOP)).containsExactly(9, 5);
        assertThat(suggested("jensen", TOP)).containsExactlyInAnyOrder(9, 5);
        assertThat(suggested("zonn", TOP)).containsExactly(1);
    }

    @Test
    void placesProvincesAndSectorsAreSuggestedBeside() {
        assertThat(answer("de").labels())
                .containsExactly(
                        new SuggestionsAnswer.SuggestedLabel("place", "Delft"),
                        new SuggestionsAnswer.SuggestedLabel("place", "Deventer"));
        assertThat(answer("zuid h").labels())
                .containsExactly(new SuggestionsAnswer.SuggestedLabel("province", "Zuid-Holland"));
        assertThat(answer("voe").labels()).containsExactly(new SuggestionsAnswer.SuggestedLabel("sector", "Voeding"));
    }

    @Test
    void aSuggestionSaysByWhichName() {
        SuggestionsAnswer.Suggested sanders = answer("de kr").suggestions().get(0);

        assertThat(sanders.name()).isEqualTo("Bakkerij Sanders");
        assertThat(sanders.matchedName().kind()).isEqualTo("TRADING");
        assertThat(sanders.matchedName().parts())
                .containsExactly(
                        new MatchedName.Part("De", true),
                        new MatchedName.Part(" ", false),
                        new MatchedName.Part("Kr", true),
                        new MatchedName.Part("ul", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "((", "\uD83D\uDE00", "\uD800", "\u0000", "\u202E", "name:[* TO *]"})
    void textWithoutLettersSuggestsNothing(String typed) {
        assertThat(suggested(typed, TOP)).isEmpty();
    }

    private static SuggestionsAnswer answer(String typed) {
        RegisterSnapshot snapshot = index.snapshot();
        return SuggestionsAnswer.of(typed, snapshot.suggestions(typed, TOP), snapshot.state());
    }

    private static List<Integer> suggested(String typed, int most) {
        return suggested(index, typed, most);
    }

    private static List<Integer> suggested(StandaloneIndex index, String typed, int most) {
        return index.snapshot().suggestions(typed, most).organisations().stream()
                .map(history -> Integer.valueOf(history.kvkNumber().digits()))
                .toList();
    }
}
