package nl.tredewijzer.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.index.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"level", "exactLevel", "q", "status", "sort", "page", "near", "utm_source"})
    void aParameterWithoutAValueAsksNothing(String name) {
        assertThat(address(name, "").isEmpty()).isTrue();
        assertThat(address(name, " ").isEmpty()).isTrue();
    }

    @Test
    void aLowestLevelIsSpelledOutSoThatItIsSeenAmongTheFilters() {
        SearchAddress address = address("level", "STEP_2");

        assertThat(address.behind("/")).isEqualTo("/?exactLevel=STEP_2&exactLevel=STEP_3");
        assertThat(address.request().selected()).containsEntry(Facet.LEVEL, Set.of("STEP_2", "STEP_3"));
    }

    @Test
    void ofChosenLevelsTheLowestOneLeavesThoseThatAreHighEnough() {
        assertThat(address("level", "STEP_2", "exactLevel", "STEP_1", "exactLevel", "STEP_3")
                        .behind("/"))
                .isEqualTo("/?exactLevel=STEP_3");
    }

    @Test
    void whatCannotBeReadIsNamedAsAMistake() {
        refuses(address("level", "STEP_9"), "level");
        refuses(address("level", "STEP_1", "level", "STEP_2"), "level");
        refuses(address("level", "STEP_3", "exactLevel", "STEP_1"), "exactLevel");
        refuses(address("level", "STEP_3", "exactLevel", "STEP_9"), "exactLevel");
        refuses(address("status", "GONE"), "status");
        refuses(address("sort", "luck"), "sort");
    }

    private static void refuses(SearchAddress address, String parameter) {
        assertThatThrownBy(address::request).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().members().get("errors").toString())
                .contains("\"name\":\"" + parameter + "\""));
    }

    @Test
    void aroundAPlaceOnlyWhoHasAValidCertificateIsLookedForUnlessAnyStatusWillDo() {
        assertThat(status(address("near", "Deventer"))).containsExactly("VALID");
        assertThat(status(address("near", "Deventer", "status", "ANY"))).isEmpty();
        assertThat(status(address("near", "Deventer", "status", "EXPIRED"))).containsExactly("EXPIRED");
        assertThat(status(address("q", "bakkerij"))).isEmpty();
    }

    @Test
    void aTextThatNamesAStatusIsTakenAtItsWordAroundAPlaceToo() {
        assertThat(status(address("near", "Deventer", "q", "verlopen bakkerij")))
                .isEmpty();
        assertThat(status(address("near", "Deventer", "q", "verlopen bakkerij", "literal", "true")))
                .containsExactly("VALID");
    }

    @Test
    void takingBackTheStatusAroundAPlaceShowsEverybodyThere() {
        SearchAddress around = address("near", "Deventer", "page", "2").assumed();

        assertThat(around.request().page()).isEqualTo(2);
        assertThat(around.without("status", "VALID").behind("/")).isEqualTo("/?near=Deventer&status=ANY");
        assertThat(around.without("status", "VALID").withoutNear().behind("/")).isEqualTo("/");
    }

    @Test
    void aStatusThatIsChosenGoesBeforeAnyOtherAndNowhereEveryStatusIsMeantAnyway() {
        assertThat(address("near", "Deventer", "status", "ANY", "status", "EXPIRED")
                        .behind("/"))
                .isEqualTo("/?near=Deventer&status=EXPIRED");
        assertThat(address("q", "bakkerij", "status", "ANY").behind("/")).isEqualTo("/?q=bakkerij");
    }

    @Test
    void whoLooksAroundAPlaceGetsTheNearestFirstAlthoughTheFormSendsItsOrder() {
        SearchAddress text = address("q", "bakkerij");
        String sent = OrderChoice.of(text, false, PageLanguage.DUTCH).stream()
                .filter(OrderChoice::chosen)
                .findFirst()
                .orElseThrow()
                .value();

        SearchAddress around = address("q", "bakkerij", "near", "Deventer", "sort", sent);

        assertThat(OrderChoice.of(around, true, PageLanguage.DUTCH))
                .extracting(OrderChoice::label, OrderChoice::chosen)
                .startsWith(tuple("Dichtstbij", true));
        assertThat(around.request().order()).isEmpty();
    }

    @Test
    void anOrderThatIsAskedIsShownAsChosenAlsoWhereItIsNotUsual() {
        assertThat(OrderChoice.of(
                        address("q", "bakkerij", "near", "Deventer", "sort", "relevance"), true, PageLanguage.ENGLISH))
                .filteredOn(OrderChoice::chosen)
                .extracting(OrderChoice::value)
                .containsExactly("relevance");
    }

    @Test
    void ofALongFacetTheRestIsShownWhenItIsAsked() {
        List<SearchAnswer.Count> places = IntStream.range(0, 40)
                .mapToObj(i -> new SearchAnswer.Count("Plaats " + i, 1))
                .toList();

        FacetChoice first = FacetChoice.of(Facet.PLACE, places, address("place", "Plaats 30"), PageLanguage.DUTCH);
        FacetChoice whole = FacetChoice.of(Facet.PLACE, places, address("whole", "place"), PageLanguage.DUTCH);

        assertThat(first.shown()).hasSize(FacetChoice.MOST + 1);
        assertThat(first.more()).isEqualTo(40 - FacetChoice.MOST - 1);
        assertThat(whole.shown()).hasSize(40);
        assertThat(whole.more()).isZero();
        assertThat(address("whole", "place").isEmpty()).isTrue();
        assertThat(address("q", "bakkerij", "whole", "place").request().text()).isEqualTo("bakkerij");
    }

    @Test
    void aFilterThatHasNoBoxByItselfGetsOneWhenItIsChosen() {
        FacetChoice facet = FacetChoice.of(
                Facet.THIRTY_PLUS,
                List.of(new SearchAnswer.Count("false", 3)),
                address("thirtyPlus", "false"),
                PageLanguage.DUTCH);

        assertThat(facet.shown()).extracting(FacetChoice.Option::value).containsExactly("false");
    }

    private static Set<String> status(SearchAddress address) {
        return address.request().selected().get(Facet.STATUS);
    }

    private static SearchAddress address(String... namesAndValues) {
        Map<String, String[]> given = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.merge(namesAndValues[i], new String[] {namesAndValues[i + 1]}, SearchAddressTest::joined);
        }
        return SearchAddress.of(given);
    }

    private static String[] joined(String[] some, String[] more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
}
