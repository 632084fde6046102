package nl.tredewijzer.registry.index;

import static nl.tredewijzer.registry.index.Sample.TODAY;
import static nl.tredewijzer.registry.index.Sample.certificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.index.OrganisationQuery.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, and in which order. */
class OrganisationSearchTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 1);

    @TempDir
    private Path directory;

    private final LedgerInMemory ledger = new LedgerInMemory("ledger-1");
    private FollowedIndex followed;

    @BeforeEach
    void open() throws IOException {
        followed = FollowedIndex.following(directory, ledger);
    }

    @AfterEach
    void close() throws IOException {
        followed.close();
    }

    @Test
    void anExpiredTrede3BesideAValidTrede1IsNoValidTrede3() throws IOException {
        ledger.append(
                certificate("C-1")
                        .level(PerformanceLevel.STEP_3)
                        .from(LONG_AGO)
                        .covers(1)
                        .issued(),
                certificate("C-2").level(PerformanceLevel.STEP_1).covers(1).issued(),
                certificate("C-3").level(PerformanceLevel.STEP_3).covers(2).issued());
        followed.catchUp();

        assertThat(numbers("", Facet.LEVEL, "STEP_3", Facet.STATUS, "VALID")).containsExactly("00000002");
        assertThat(numbers("", Facet.LEVEL, "STEP_3", Facet.STATUS, "EXPIRED")).containsExactly("00000001");
        assertThat(numbers("", Facet.LEVEL, "STEP_1", Facet.STATUS, "VALID")).containsExactly("00000001");
    }

    @Test
    void theCertificateThatMatchesIsTheOneShown() throws IOException {
        ledger.append(
                certificate("C-1")
                        .level(PerformanceLevel.STEP_3)
                        .from(LONG_AGO)
                        .covers(1)
                        .issued(),
                certificate("C-2").level(PerformanceLevel.STEP_1).covers(1).issued());
        followed.catchUp();

        OrganisationPage.Found found = search("", Map.of(Facet.LEVEL, Set.of("STEP_3")), Sort.NAME)
                .results()
                .get(0);

        assertThat(found.shown().history().id().number()).isEqualTo("C-1");
        assertThat(found.shown().status()).isEqualTo(CertificateStatus.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Café de Zon,            cafe zon
                    Café de Zon,            ZON
                    Café de Zon,            caf
                    Timmerfabriek Jansen,   timerfabriek
                    Timmerfabriek Jansen,   jansen timmerfabriek
                    Groenbeheer B.V.,       groenbeheer bv
                    Groenbeheer B.V.,       Groenbeheer B.V.
                    Booking.com,            booking
                    @EasePay B.V.,          @EasePay B.V.
                    D'Amélie & Zn.,         d'amelie
                    """)
    void aNameIsFoundAsPeopleTypeIt(String name, String typed) throws IOException {
        ledger.append(
                certificate("C-1").covers(1, name).issued(),
                certificate("C-2").covers(2, "Heel iets anders").issued());
        followed.catchUp();

        assertThat(numbers(typed)).containsExactly("00000001");
    }

    @Test
    void tradingNamesAndFormerNamesAreFoundAfterTheNameItself() throws IOException {
        ledger.append(
                certificate("C-1")
                        .coversAs(1, "Holding Alfa", List.of(), List.of("Zonneveld"))
                        .issued(),
                certificate("C-2")
                        .coversAs(2, "Holding Beta", List.of("Zonneveld"), List.of())
                        .issued(),
                certificate("C-3").covers(3, "Zonneveld").issued());
        followed.catchUp();

        assertThat(numbers("zonneveld")).containsExactly("00000003", "00000002", "00000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000 0001", "KVK 00000001", "00000001.0", "vk/2026-0001", "VK 2026 0001", "utrecht", "hoveniers"
            })
    void anOrganisationIsFoundByNumbersPlaceAndSector(String typed) throws IOException {
        ledger.append(
                certificate("VK/2026/0001")
                        .covers(1, "Alfa", "Utrecht", "Utrecht", "Hoveniers")
                        .issued(),
                certificate("VK/2026/0002")
                        .covers(2, "Beta", "Delft", "Zuid-Holland", "Catering")
                        .issued());
        followed.catchUp();

        assertThat(search(typed, Map.of(), Sort.RELEVANCE)
                        .results()
                        .get(0)
                        .history()
                        .kvkNumber()
                        .digits())
                .isEqualTo("00000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:* OR name:[* TO *]",
                "\"(((((((((",
                "a* b* c* d* e* f* g* h* i* j* k* l* m* n* o* p*",
                "~~~~^^^^----++++&&||!!{}[]\\",
                "\u0000\uFFFF\uD800",
                "۱۲۳ العربية 漢字",
                "%' ; drop table ledger_event; --",
            })
    void hostileTextIsOnlyText(String typed) throws IOException {
        ledger.append(certificate("C-1").covers(1, "Alfa").issued());
        followed.catchUp();

        assertThat(numbers(typed)).isEmpty();
        assertThat(numbers("x".repeat(OrganisationQuery.LONGEST_TEXT))).isEmpty();
        assertThat(numbers("ab ".repeat(OrganisationQuery.LONGEST_TEXT / 3))).isEmpty();
    }

    @Test
    void resultsAreOrderedByNameLevelOrEnd() throws IOException {
        ledger.append(
                certificate("C-1")
                        .level(PerformanceLevel.STEP_2)
                        .covers(1, "Émile")
                        .issued(),
                certificate("C-2")
                        .level(PerformanceLevel.STEP_3)
                        .from(TODAY.minusMonths(20))
                        .covers(2, "zeta")
                        .issued(),
                certificate("C-3")
                        .level(PerformanceLevel.STEP_3)
                        .from(LONG_AGO)
                        .covers(3, "Alfa")
                        .issued(),
                certificate("C-4").thirtyPlus().from(TODAY).covers(4, "'Delta'").issued());
        followed.catchUp();

        assertThat(sorted(Sort.NAME)).containsExactly("00000003", "00000004", "00000001", "00000002");
        assertThat(sorted(Sort.LEVEL)).containsExactly("00000004", "00000002", "00000001", "00000003");
        assertThat(sorted(Sort.VALID_UNTIL)).containsExactly("00000003", "00000002", "00000001", "00000004");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() throws IOException {
        IntStream.rangeClosed(1, 45)
                .forEach(n ->
                        ledger.append(certificate("C-" + n).covers(n, "Gelijk").issued()));
        followed.catchUp();

        List<String> paged = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> new OrganisationQuery("", Map.of(), TODAY, Sort.NAME, page, 20))
                .flatMap(query -> numbers(query).stream())
                .toList();

        assertThat(paged).hasSize(45).doesNotHaveDuplicates().isSorted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganisationQuery("", Map.of(), TODAY, Sort.NAME, 101, 100));
    }

    private List<String> sorted(Sort sort) {
        return numbers(new OrganisationQuery("", Map.of(), TODAY, sort, 1, 20));
    }

    private List<String> numbers(String text) {
        return numbers(new OrganisationQuery(text, Map.of(), TODAY, Sort.RELEVANCE, 1, 20));
    }

    private List<String> numbers(String text, Facet one, String value, Facet other, String otherValue) {
        return numbers(new OrganisationQuery(
                text, Map.of(one, Set.of(value), other, Set.of(otherValue)), TODAY, Sort.NAME, 1, 20));
    }

    private List<String> numbers(OrganisationQuery query) {
        return followed.index().read(snapshot -> snapshot.search(query)).results().stream()
                .map(found -> found.history().kvkNumber().digits())
                .toList();
    }

    private OrganisationPage search(String text, Map<Facet, Set<String>> selected, Sort sort) {
        return followed.index()
                .read(snapshot -> snapshot.search(new OrganisationQuery(text, selected, TODAY, sort, 1, 20)));
    }
}
