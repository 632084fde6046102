package nl.tredewijzer.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.index.StandaloneIndex;
import nl.tredewijzer.registry.lookup.AskedDay;
import nl.tredewijzer.registry.search.near.Places;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is found near a place or province. */
class NearTest {

    private static final List<Listed> REGISTER = List.of(
            Listed.named(1, "Groen Deventer").in("Deventer", "Overijssel", "Groen"),
            Listed.named(2, "Groen Apeldoorn").in("Apeldoorn", "Gelderland", "Groen"),
            Listed.named(3, "Groen Zwolle").in("Zwolle", "Overijssel", "Groen").with(PerformanceLevel.STEP_3),
            Listed.named(4, "Groen Utrecht").in("Utrecht", "Utrecht", "Groen"),
            Listed.named(5, "Schoonmaak Hengelo").in("Hengelo", "Overijssel", "Schoon"),
            Listed.named(6, "Schoonmaak in de Achterhoek").in("Hengelo", "Gelderland", "Schoon"),
            Listed.named(7, "Uit Nergensdam").in("Nergensdam", "Zeeland", "Bouw"),
            Listed.named(8, "Uit de provincie").in("Goes", "Zeeland", "Bouw"),
            Listed.named(9, "Uit Leeuwarden").in("Leeuwarden", "Friesland", "Bouw"),
            Listed.named(10, "Nergens"));

    /** Degrees to two digits, a kilometre or less beside the middle of the place. */
    private static final String TABLE = """
            # A table of this test
            Deventer;Overijssel;52.25;6.16
            Apeldoorn;Gelderland;52.21;5.97
            Zwolle;Overijssel;52.51;6.09
            Utrecht;Utrecht;52.09;5.12
            Hengelo;Overijssel;52.27;6.79
            Hengelo;Gelderland;52.05;6.31
            """;

    @TempDir
    private static Path directory;

    private static StandaloneIndex index;
    private static Places places;

    @BeforeAll
    static void list() throws IOException {
        index = Listed.index(directory.resolve("index"), REGISTER.stream());
        places = Places.read(Files.writeString(directory.resolve("places.csv"), TABLE));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void theNearestComeFirstWithTheirDistance() {
        SearchAnswer answer = search(Map.of("near", "deventer", "within", "35"));

        assertThat(answer.results())
                .extracting(SearchAnswer.Result::name, SearchAnswer.Result::distanceKm)
                .containsExactly(
                        tuple("Groen Deventer", Optional.of(0)),
                        tuple("Groen Apeldoorn", Optional.of(14)),
                        tuple("Schoonmaak in de Achterhoek", Optional.of(24)),
                        tuple("Groen Zwolle", Optional.of(29)));
        assertThat(answer.total()).isEqualTo(4);
        assertThat(answer.near().orElseThrow())
                .extracting(NearAnswer::how, NearAnswer::places, NearAnswer::withinKm)
                .containsExactly("AROUND", List.of("Deventer (Overijssel)"), Optional.of(35));
    }

    @Test
    void onlySoFarAsIsAsked() {
        assertThat(found(Map.of("near", "Deventer", "within", "10"))).containsExactly(1);
        assertThat(found(Map.of("near", "Deventer"))).containsExactly(1, 2, 6);
    }

    @Test
    void togetherWithATextAndFiltersAndTheirCounts() {
        assertThat(found(Map.of("near", "Deventer", "within", "35", "q", "groen")))
                .containsExactly(1, 2, 3);
        assertThat(found(Map.of("near", "Deventer", "within", "35", "level", "STEP_3")))
                .containsExactly(3);
        assertThat(search(Map.of("near", "Deventer", "within", "35")).facets().get("province"))
                .containsExactlyInAnyOrder(
                        new SearchAnswer.Count("Overijssel", 2), new SearchAnswer.Count("Gelderland", 2));
        assertThat(found(Map.of("near", "Deventer", "within", "35", "sort", "name")))
                .containsExactly(2, 1, 3, 6);
    }

    @Test
    void ofTwoPlacesOfOneNameThatOfTheProvinceIsMeant() {
        assertThat(found(Map.of("near", "Hengelo (Overijssel)"))).containsExactly(5);
        assertThat(found(Map.of("near", "Hengelo, Gelderland", "within", "20"))).containsExactly(6);
        assertThat(search(Map.of("near", "Hengelo")).near().orElseThrow().places())
                .containsExactlyInAnyOrder("Hengelo (Overijssel)", "Hengelo (Gelderland)");
    }

    @Test
    void aPlaceThatOnlyTheRegisterHasComesBeforeItsProvince() {
        SearchAnswer answer = search(Map.of("near", "Nergensdam"));

        assertThat(answer.results())
                .extracting(SearchAnswer.Result::name, SearchAnswer.Result::distanceKm)
                .containsExactly(
                        tuple("Uit Nergensdam", Optional.empty()), tuple("Uit de provincie", Optional.empty()));
        assertThat(answer.near().orElseThrow().how()).isEqualTo("PLACE_THEN_PROVINCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fryslân", "friesland"})
    void aProvinceByEitherOfItsNames(String written) {
        SearchAnswer answer = search(Map.of("near", written));

        assertThat(answer.results()).extracting(SearchAnswer.Result::name).containsExactly("Uit Leeuwarden");
        assertThat(answer.near().orElseThrow().how()).isEqualTo("PROVINCE");
    }

    @Test
    void aPlaceThatNobodyKnowsFindsNobodyAndSaysSo() {
        SearchAnswer answer = search(Map.of("near", "Atlantis"));

        assertThat(answer.total()).isZero();
        assertThat(answer.near().orElseThrow().how()).isEqualTo("UNKNOWN");
    }

    @Test
    void withoutATableTheRegisterAloneSaysWhoIsThere() {
        assertThat(search(Map.of("near", "Deventer"), Places.known()).near().orElseThrow())
                .extracting(NearAnswer::how, NearAnswer::places)
                .containsExactly("PLACE_THEN_PROVINCE", List.of("Deventer", "Overijssel"));
    }

    @Test
    void theSourceOfTheTableIsTold() {
        assertThat(search(Map.of("near", "Deventer"))
                        .near()
                        .orElseThrow()
                        .message()
                        .en())
                .endsWith("Where places lie: A table of this test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deventer;Overijssel;52.25", "Deventer;Overijssel;north;6.16", "Deventer;Overijssel;152;6"})
    void aLineThatIsNoPlaceIsNamed(String line) throws IOException {
        Path file = Files.writeString(directory.resolve("wrong.csv"), "# source\n" + line + "\n");

        assertThatThrownBy(() -> Places.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining(line);
    }

    private static List<Integer> found(Map<String, String> parameters) {
        return search(parameters).results().stream()
                .map(result -> Integer.parseInt(result.kvkNumber()))
                .toList();
    }

    private static SearchAnswer search(Map<String, String> parameters) {
        return search(parameters, places);
    }

    private static SearchAnswer search(Map<String, String> parameters, Places places) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        parameters.forEach(query::putSingle);
        return new Search(index.snapshot(), new AskedDay(Listed.TODAY, false), places).answer(SearchRequest.of(query));
    }
}
