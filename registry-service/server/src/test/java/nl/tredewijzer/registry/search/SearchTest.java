package nl.tredewijzer.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.index.StandaloneIndex;
import nl.tredewijzer.registry.lookup.AskedDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds, in which order, and what it says about how it was read. */
class SearchTest {

    private static final List<Listed> REGISTER = List.of(
            Listed.named(1, "Groenbedrijf De Eik B.V.")
                    .in("Deventer", "Overijssel", "Groenvoorziening")
                    .with(PerformanceLevel.STEP_3),
            Listed.named(2, "Groenbedrijf De Beuk B.V.")
                    .in("Deventer", "Overijssel", "Groenvoorziening")
                    .with(PerformanceLevel.STEP_1),
            Listed.named(3, "Groenbedrijf De Linde B.V.")
                    .in("Zwolle", "Overijssel", "Groenvoorziening")
                    .with(PerformanceLevel.STEP_3),
            Listed.named(4, "Deventer Groen").in("Olst", "Overijssel", "Bouw").with(PerformanceLevel.STEP_2),
            Listed.named(5, "Schoonmaakbedrijf Glans B.V.").in("Utrecht", "Utrecht", "Facilitair"),
            Listed.named(6, "Aspirant Opleidingen").in("Utrecht", "Utrecht", "Onderwijs"),
            Listed.named(7, "Kantoor Helder").with(PerformanceLevel.ASPIRANT),
            Listed.named(8, "Zonneveld Beheer").expired(),
            Listed.named(9, "Zonne Veld").also(List.of("Het Zonneweitje"), List.of("De Maan")),
            Listed.named(10, "Leerwerkplaats De Wilg").withThirtyPlus(),
            Listed.named(11, "De Maan"),
            Listed.named(12, "De Maanden"),
            Listed.named(13, "Bakkerij De Halve Maan"),
            Listed.named(14, "De Maas"));

    @TempDir
    private static Path directory;

    private static StandaloneIndex index;

    @BeforeAll
    static void list() throws IOException {
        index = Listed.index(directory, REGISTER.stream());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void aNameAPlaceAndALevelAreANameAndFilters() {
        SearchAnswer answer = search("groen Deventer trede 3");

        assertThat(found(answer)).containsExactly(1);
        assertThat(answer.understood())
                .extracting(Understood::part, Understood::as, Understood::applied)
                .containsExactly(
                        tuple("groen", "words", false),
                        tuple("Deventer", "place", false),
                        tuple("trede 3", "level", true));
    }

    @Test
    void whoIsCalledAfterAPlaceIsFoundByIt() {
        assertThat(found("deventer groen")).containsExactly(4, 2, 1);
        assertThat(found("groen deventer")).contains(4);
    }

    @Test
    void whoHasTheWordOfAFilterInItsNameIsFoundFirst() {
        SearchAnswer answer = search("aspirant");

        assertThat(found(answer)).containsExactly(6, 7);
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.facets().get("level"))
                .contains(new SearchAnswer.Count("ASPIRANT", 1), new SearchAnswer.Count("STEP_1", 9));
    }

    @Test
    void aTextThatIsAllFiltersFindsAllThatMatchThem() {
        assertThat(found("trede 3")).containsExactlyInAnyOrder(1, 3, 10);
        assertThat(found("30+")).containsExactly(10);
        assertThat(found("verlopen")).containsExactly(8);
        assertThat(found("trede 3 verlopen")).isEmpty();
        assertThat(found("trede 1 verlopen")).containsExactly(8);
    }

    @Test
    void understandingCanBeTurnedOff() {
        SearchAnswer answer = search("aspirant", "literal", "true");

        assertThat(found(answer)).containsExactly(6);
        assertThat(answer.understood()).isEmpty();
    }

    @Test
    void whatTheAddressChoosesComesBeforeTheText() {
        SearchAnswer answer = search("groen trede 3", "exactLevel", "STEP_1");

        assertThat(found(answer)).containsExactly(2);
        assertThat(answer.understood()).last().satisfies(level -> assertThat(level.applied())
                .isFalse());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    schoonmaak,             5
                    Schoonmaakbedrijf,      5
                    schoonmakbedrijf,       5
                    cshoonmaakbedrijf,      5
                    glanns schoonmaak,      5
                    oltst bouw,             4
                    glans schoonmaak,       5
                    groen bedrijf eik,      1
                    zonneveld,              9 8
                    zonne veld,             9 8
                    het zonneweitje,        9
                    zonneweit,              9
                    leerwerk,               10
                    plaats wilg,            10
                    halve maan bakkerij,    13
                    kantor helder,          7
                    """)
    void aNameIsFoundWholeOrInPartsTogetherOrApart(String typed, String numbers) {
        List<Integer> expected =
                Stream.of(numbers.split(" ")).map(Integer::valueOf).toList();

        assertThat(found(typed)).startsWith(expected.toArray(Integer[]::new));
    }

    @Test
    void partsOfACompoundAreFoundInTheMiddleToo() {
        assertThat(found("bedrijf")).containsExactlyInAnyOrder(1, 2, 3, 5);
    }

    @Test
    void theExactNameComesBeforeAFormerOneThenWhatBeginsSoThenWhatHasTheWordThenWhatLooksLikeIt() {
        assertThat(found("de maan")).containsExactly(11, 9, 12, 13, 14);
    }

    @Test
    void aResultSaysByWhichOfItsNamesItWasFound() {
        SearchAnswer.Result former = search("de maan").results().get(1);

        assertThat(former.name()).isEqualTo("Zonne Veld");
        assertThat(former.matchedName().orElseThrow().kind()).isEqualTo("FORMER");
        assertThat(former.matchedName().orElseThrow().parts())
                .containsExactly(
                        new MatchedName.Part("De", true),
                        new MatchedName.Part(" ", false),
                        new MatchedName.Part("Maan", true));
        assertThat(search("").results().get(0).matchedName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    groenbedrijf beok,           groenbedrijf Beuk
                    schonmakbedryf glnans,       Schoonmaakbedrijf Glans
                    kantoor helder arnhem,       Kantoor Helder
                    leerwerkplaats hout wilg,    Leerwerkplaats De Wilg
                    leerwerkplaats xilg,         leerwerkplaats Wilg
                    aannemer Zwolle,             Zwolle
                    groenbedrijf eik Zwolle,     groenbedrijf eik
                    groen trede 2 ingetrokken,   groen trede 2
                    Deventer bakkerij,           bakkerij
                    kwekerij wilg,               wilg
                    """)
    void aTextThatFindsLittleIsFollowedByOneThatFinds(String typed, String meant) {
        SearchAnswer answer = search(typed);

        assertThat(answer.didYouMean()).contains(meant);
        assertThat(answer.didYouMean())
                .allSatisfy(text -> assertThat(found(text)).isNotEmpty());
    }

    @Test
    void whatIsFoundWellIsFollowedByNothing() {
        assertThat(search("groenbedrijf").didYouMean()).isEmpty();
        assertThat(search("").didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"de het een", "en", "b.v.", "BV", "((", "*", "\uD83D\uDE00", "\u202E\u200F", "\uD800\uDFFF\uD800"
            })
    void textWithoutANameIsAnsweredHarmlessly(String typed) {
        SearchAnswer answer = search(typed);

        assertThat(answer.total()).isGreaterThanOrEqualTo(answer.results().size());
    }

    private static List<Integer> found(String text) {
        return found(search(text));
    }

    private static List<Integer> found(SearchAnswer answer) {
        return answer.results().stream()
                .map(result -> Integer.valueOf(result.kvkNumber()))
                .toList();
    }

    private static SearchAnswer search(String text, String... more) {
        MultivaluedHashMap<String, String> address = new MultivaluedHashMap<>();
        address.add("q", text);
        for (int i = 0; i < more.length; i += 2) {
            address.add(more[i], more[i + 1]);
        }
        return new Search(index.snapshot(), new AskedDay(Listed.TODAY, true)).answer(SearchRequest.of(address));
    }
}
