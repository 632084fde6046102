package nl.tredewijzer.registry.selfmeasurement.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.selfmeasurement.calculation.Measurement;
import nl.tredewijzer.registry.selfmeasurement.input.Given;
import nl.tredewijzer.registry.selfmeasurement.input.GivenJson;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a space promises, whichever database keeps it. */
abstract class SpacesContract {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Schemes SCHEMES = new Schemes();
    private static final KvkNumber OWN = KvkNumber.of("00001234");
    private static final KvkNumber OTHER = KvkNumber.of("00005678");

    @TempDir
    private Path directory;

    private StandaloneDatabase database;
    private Spaces spaces;

    abstract StandaloneDatabase open(Path directory);

    @BeforeEach
    void open() {
        database = open(directory);
        spaces = at(NOW);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Spaces at(Instant now) {
        return new Spaces(database, new SpaceStore(database.entities()), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aTokenOpensTheSpaceOfItsOrganisationUntilItExpires() {
        spaces.keep(OWN, "secret", Duration.ofDays(1));

        assertThat(spaces.open("secret")).hasValue(OWN);
        assertThat(spaces.open("secreT")).isEmpty();
        assertThat(at(NOW.plus(Duration.ofDays(1))).open("secret")).isEmpty();
    }

    @Test
    void aTokenThatIsRevokedOpensNothingAnyMore() {
        String id = spaces.keep(OWN, "secret", Duration.ofDays(1)).issued().id();

        assertThat(spaces.revoke(OTHER, id)).isFalse();
        assertThat(spaces.open("secret")).hasValue(OWN);
        assertThat(spaces.revoke(OWN, id)).isTrue();
        assertThat(spaces.open("secret")).isEmpty();
        assertThat(spaces.tokens(OWN))
                .extracting(token -> token.revokedAt().isPresent())
                .containsExactly(true);
    }

    @Test
    void theDatabaseKnowsATokenByItsHashAlone() throws SQLException {
        spaces.keep(OWN, "secret", Duration.ofDays(1));

        assertThat(cells("select * from organisation_token")).isNotEmpty().noneMatch(cell -> cell.contains("secret"));
    }

    @Test
    void measurementsAreASeriesInTheOrderOfTheirDaysAndCanBeSentAgain() {
        spaces.keep(OWN, given("2026-06-01", 2));
        spaces.keep(OWN, given("2026-01-01", 1));
        spaces.keep(OTHER, given("2026-03-01", 5));

        List<Kept> series = spaces.series(OWN);
        assertThat(series).extracting(Kept::people).containsExactly(1, 2);
        assertThat(series.get(1).level()).hasValue(PerformanceLevel.STEP_2);
        assertThat(GivenJson.read(bytes(series.get(1).given()), new Schemes(), LocalDate.EPOCH)
                        .measurement()
                        .contribution())
                .isEqualTo(given("2026-06-01", 2).measurement().contribution());
    }

    @Test
    void whatIsDeletedIsGoneFromTheDatabaseAndNobodyElseDeletesIt() throws SQLException {
        String id = kept("2026-06-01", 2).id();
        spaces.keep(OWN, given("2026-07-01", 2));

        assertThat(spaces.remove(OTHER, id)).isFalse();
        assertThat(spaces.remove(OWN, id)).isTrue();
        assertThat(spaces.series(OWN)).hasSize(1);
        spaces.removeAll(OWN);
        assertThat(cells("select * from self_measurement")).isEmpty();
    }

    @Test
    void itWarnsWhoFallsBelowItsLevelAndWhoseCertificateEndsInThreeMonths() {
        spaces.keep(OWN, given("2026-06-01", 2));
        List<Kept> series = spaces.series(OWN);
        LocalDate end = LocalDate.of(2027, 5, 31);

        assertThat(new Warnings(SCHEMES, end.minusMonths(4))
                        .of(Optional.of(held(PerformanceLevel.STEP_2, end)), series))
                .isEmpty();
        assertThat(new Warnings(SCHEMES, end.minusMonths(3))
                        .of(Optional.of(held(PerformanceLevel.STEP_3, end)), series))
                .extracting(Warnings.Warning::code)
                .containsExactly("BELOW_LEVEL", "CERTIFICATE_ENDS");
        Warnings.Warning ends = new Warnings(SCHEMES, end)
                .of(Optional.of(held(PerformanceLevel.STEP_1, end)), series)
                .getFirst();
        assertThat(ends.dutch()).contains("31 mei 2027");
        assertThat(ends.english()).contains("31 May 2027");
        assertThat(new Warnings(SCHEMES, end).of(Optional.empty(), series)).isEmpty();
    }

    @Test
    void aCertificateOnWhichTheNextOneFollowsDoesNotEnd() {
        LocalDate end = LocalDate.of(2027, 5, 31);
        OrganisationHistory renewed = holding(
                certificate("C-1", PerformanceLevel.STEP_2, end),
                certificate("C-2", PerformanceLevel.STEP_2, end.plusYears(2)));
        OrganisationHistory interrupted = holding(
                certificate("C-1", PerformanceLevel.STEP_2, end),
                certificate("C-2", PerformanceLevel.STEP_2, end.plusYears(2).plusDays(1)));

        assertThat(new Warnings(SCHEMES, end).of(Optional.of(renewed), List.of()))
                .isEmpty();
        assertThat(new Warnings(SCHEMES, end.plusYears(2)).of(Optional.of(renewed), List.of()))
                .extracting(Warnings.Warning::code)
                .containsExactly("CERTIFICATE_ENDS");
        assertThat(new Warnings(SCHEMES, end).of(Optional.of(interrupted), List.of()))
                .extracting(Warnings.Warning::code)
                .containsExactly("CERTIFICATE_ENDS");
    }

    @Test
    void aMeasurementOfASizeWithoutANormIsNotBelowALevel() {
        spaces.keep(OWN, GivenJson.read(bytes("{\"organisation\":{\"fte\":1}}"), SCHEMES, LocalDate.of(2026, 6, 1)));

        assertThat(new Warnings(SCHEMES, LocalDate.of(2026, 6, 2))
                        .of(Optional.of(held(PerformanceLevel.STEP_2, LocalDate.of(2027, 5, 31))), spaces.series(OWN)))
                .isEmpty();
    }

    @Test
    void aListOfThousandsOfPeopleIsKeptAndMeasuresTheSameAgain() {
        Given given = people(IntStream.range(0, 9_999).mapToObj(one -> BigDecimal.valueOf(80 + one % 32, 1)));

        Kept kept = ((Keeping.Done) spaces.keep(OWN, given)).kept();

        assertThat(kept.numbers().getJsonArray("people")).as("who are alike").hasSize(32);
        Measurement again =
                GivenJson.read(bytes(kept.given()), SCHEMES, LocalDate.EPOCH).measurement();
        assertThat(again.people()).isEqualTo(9_999);
        assertThat(again.contribution()).isEqualTo(given.measurement().contribution());
    }

    @Test
    void aMeasurementOfMoreDifferentPeopleThanAreKeptIsRefused() {
        Given given =
                people(IntStream.range(0, 9_999).mapToObj(one -> BigDecimal.valueOf(20_000_000_000_000L + one, 12)));

        assertThat(spaces.keep(OWN, given)).isEqualTo(Keeping.Refused.TOO_LONG);
        assertThat(spaces.series(OWN)).isEmpty();
    }

    @Test
    void aSpaceHoldsNoMoreThanFitsIntoMemoryWhenItIsLookedAt() {
        Given given =
                people(IntStream.range(0, 7_500).mapToObj(one -> BigDecimal.valueOf(20_000_000_000_000L + one, 12)));
        while (spaces.keep(OWN, given) instanceof Keeping.Done) {
            assertThat(spaces.series(OWN)).hasSizeLessThan(10);
        }

        assertThat(spaces.keep(OWN, given)).isEqualTo(Keeping.Refused.FULL);
        spaces.remove(OWN, spaces.series(OWN).getFirst().id());
        assertThat(spaces.keep(OWN, given)).isInstanceOf(Keeping.Done.class);
        assertThat(spaces.keep(OTHER, given)).isInstanceOf(Keeping.Done.class);
    }

    /** People by the hours of each, a row for everyone. */
    private static Given people(Stream<BigDecimal> hours) {
        String rows = hours.map(
                        each -> "{\"number\":1,\"hoursPerWeek\":" + each
                                + ",\"startingPosition\":\"PARTICIPATION_ACT\",\"contract\":\"REGULAR\",\"entered\":\"2026-01-01\"}")
                .collect(Collectors.joining(","));
        return GivenJson.read(
                bytes("{\"organisation\":{\"fte\":10000},\"people\":[" + rows + "]}"),
                SCHEMES,
                LocalDate.of(2026, 6, 1));
    }

    private Kept kept(String on, int people) {
        return ((Keeping.Done) spaces.keep(OWN, given(on, people))).kept();
    }

    private static OrganisationHistory held(PerformanceLevel level, LocalDate until) {
        return holding(certificate("C-1", level, until));
    }

    private static OrganisationHistory holding(Certificate... certificates) {
        List<RecordedEvent> events = new ArrayList<>();
        for (Certificate certificate : certificates) {
            events.add(new RecordedEvent(events.size() + 1L, NOW, "Keurhuis Voorbeeld", new Issued(certificate)));
        }
        return OrganisationHistory.of(OWN, events, events.size());
    }

    private static Certificate certificate(String number, PerformanceLevel level, LocalDate until) {
        return new Certificate(
                new CertificateId("Keurhuis Voorbeeld", number),
                new SchemeVersion("2.1"),
                level,
                false,
                new Validity(until.minusYears(2).plusDays(1), until),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, OWN, "Voorbeeld")));
    }

    private static Given given(String on, int people) {
        return GivenJson.read(
                bytes("{\"handbook\":\"2.1\",\"on\":\"" + on + "\",\"organisation\":{\"hoursPerWeek\":1800,"
                        + "\"fullTimeWeek\":36},\"people\":[{\"number\":" + people
                        + ",\"hoursPerWeek\":36,\"startingPosition\":\"WAJONG\",\"contract\":\"REGULAR\"}]}"),
                new Schemes(),
                LocalDate.EPOCH);
    }

    private static ByteArrayInputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(String query) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> cells = new ArrayList<>();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
            }
            return cells;
        }
    }
}
