package nl.tredewijzer.registry.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.Standing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results, totals and counts of random filters are those of a plain reckoning over all histories. */
class FacetsTest {

    private static final Map<Facet, List<String>> VALUES = Map.of(
            Facet.LEVEL, List.of("ASPIRANT", "BASE_STEP", "STEP_1", "STEP_2", "STEP_3"),
            Facet.THIRTY_PLUS, List.of("true", "false"),
            Facet.STATUS, List.of("VALID", "SUSPENDED", "EXPIRED", "WITHDRAWN", "SUPERSEDED", "NOT_YET_VALID"),
            Facet.CERTIFICATION_BODY, List.of("Keur 0", "Keur 1", "Keur 9"),
            Facet.PROVINCE, List.of("Provincie 0", "Provincie 1"),
            Facet.PLACE, List.of("Utrecht", "Delft", "Assen"),
            Facet.SECTOR, List.of("Groen", "Bouw", "Zorg"));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsAreThoseOfAPlainReckoning(long seed) throws IOException {
        LedgerInMemory ledger = new LedgerInMemory("ledger-1");
        RandomRegister register = new RandomRegister(seed);
        Random random = new Random(seed);
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            for (int round = 0; round < 40; round++) {
                ledger.append(register.batch());
                followed.catchUp();
                LocalDate day = Sample.START.plusDays(random.nextInt(900) - 100L);
                check(followed.index(), query(random, day));
            }
        }
    }

    private static OrganisationQuery query(Random random, LocalDate day) {
        Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(4) == 0) {
                selected.put(
                        facet,
                        VALUES.get(facet).stream()
                                .filter(value -> random.nextBoolean())
                                .collect(Collectors.toSet()));
            }
        }
        OrganisationQuery.Sort[] sorts = OrganisationQuery.Sort.values();
        return new OrganisationQuery("", selected, day, sorts[random.nextInt(sorts.length)], 1, 100);
    }

    private static void check(RegisterIndex index, OrganisationQuery query) {
        List<OrganisationHistory> all = IntStream.rangeClosed(1, RandomRegister.ORGANISATIONS)
                .mapToObj(n -> index.organisation(Sample.kvk(n)))
                .flatMap(Optional::stream)
                .toList();
        OrganisationPage page = index.read(snapshot -> snapshot.search(query));

        assertThat(page.results())
                .extracting(found -> found.history().kvkNumber())
                .as("%s", query)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(history -> values(history, query, Optional.empty())
                                .findAny()
                                .isPresent())
                        .map(OrganisationHistory::kvkNumber)
                        .toList());
        assertThat(page.total()).isEqualTo(page.results().size());
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = new TreeMap<>();
            page.facets().get(facet).forEach(count -> counts.put(count.value(), count.count()));
            assertThat(counts).as("%s of %s", facet, query).isEqualTo(reckoned(all, query, facet));
        }
    }

    private static Map<String, Integer> reckoned(List<OrganisationHistory> all, OrganisationQuery query, Facet facet) {
        Map<String, Integer> counts = new HashMap<>();
        for (OrganisationHistory history : all) {
            values(history, query, Optional.of(facet))
                    .map(certificate -> certificate.get(facet))
                    .distinct()
                    .forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts;
    }

    /** The properties of each certificate of an organisation on the day that passes all filters but one. */
    private static Stream<Map<Facet, String>> values(
            OrganisationHistory history, OrganisationQuery query, Optional<Facet> without) {
        return history.standingOn(query.validOn()).certificates().stream()
                .map(held -> properties(history, held))
                .filter(properties -> query.selected().entrySet().stream()
                        .filter(filter -> !Optional.of(filter.getKey()).equals(without))
                        .allMatch(filter -> filter.getValue().contains(properties.get(filter.getKey()))));
    }

    private static Map<Facet, String> properties(OrganisationHistory history, Standing.Held held) {
        OrganisationProfile profile = OrganisationProfile.of(history).orElseThrow();
        return Map.of(
                Facet.LEVEL, held.history().certificate().level().name(),
                Facet.THIRTY_PLUS, Boolean.toString(held.history().certificate().thirtyPlus()),
                Facet.STATUS, held.status().name(),
                Facet.CERTIFICATION_BODY, held.history().id().certificationBody(),
                Facet.PROVINCE, profile.province().orElseThrow(),
                Facet.PLACE, profile.place().orElseThrow(),
                Facet.SECTOR, profile.sector().orElseThrow());
    }
}
