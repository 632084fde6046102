package nl.tredewijzer.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.database.Transactions.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ledger promises, on every database that it runs on. */
abstract class LedgerContract {

    static final String BODY = "Voorbeeld Certificering";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

    private StandaloneDatabase database;
    private LedgerReader reader;

    abstract StandaloneDatabase open();

    @BeforeEach
    void openDatabase() {
        database = open();
        reader = new DatabaseLedgerReader(database.entities());
    }

    @AfterEach
    void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void anEmptyLedgerHasAnIdentityAndNoEvents() {
        assertThat(reader.head().ledgerId()).hasSize(36);
        assertThat(reader.head().sequence()).isZero();
        assertThat(reader.head().recordedAt()).isEmpty();
        assertThat(reader.eventsAfter(0, 10)).isEmpty();
        assertThat(reader.numbersAfter(null, 10)).isEmpty();
    }

    @Test
    void eventsAreReadAsTheyWereAppended() {
        Issued issued = new Issued(certificate("C-1", 1, 2));
        Withdrawn withdrawn = new Withdrawn(issued.id(), LocalDate.of(2026, 6, 1), "Op eigen verzoek");
        append(NOON, issued, withdrawn);

        List<RecordedEvent> events = reader.eventsAfter(0, 10);
        assertThat(events).extracting(RecordedEvent::event).containsExactly(issued, withdrawn);
        assertThat(events).extracting(RecordedEvent::sequence).containsExactly(1L, 2L);
        assertThat(events).extracting(RecordedEvent::issuer).containsOnly(BODY);
        assertThat(events)
                .extracting(RecordedEvent::recordedAt)
                .containsOnly(Instant.parse("2026-11-23T12:00:00.123Z"));
        assertThat(reader.head().sequence()).isEqualTo(2);
        assertThat(reader.eventsAfter(1, 10))
                .extracting(RecordedEvent::sequence)
                .containsExactly(2L);
    }

    @Test
    void recordTimeNeverDecreasesWhenTheClockGoesBack() {
        append(NOON, new Issued(certificate("C-1", 1)));
        append(NOON.minusSeconds(3600), new Issued(certificate("C-2", 2)));
        assertThat(reader.eventsAfter(0, 10))
                .extracting(RecordedEvent::recordedAt)
                .containsOnly(Instant.parse("2026-11-23T12:00:00.123Z"));
    }

    @Test
    void theLastEventOfEveryMomentIsKnown() {
        append(NOON, new Issued(certificate("C-1", 1)), new Issued(certificate("C-2", 2)));
        append(NOON, new Issued(certificate("C-3", 3)));
        append(NOON.plusSeconds(60), new Issued(certificate("C-4", 4)));
        RegisterState noon = RegisterState.at(3, Instant.parse("2026-11-23T12:00:00.123Z"));
        RegisterState later = RegisterState.at(4, Instant.parse("2026-11-23T12:01:00.123Z"));
        assertThat(reader.statesAfter(0, 4)).containsExactly(noon, later);
        assertThat(reader.statesAfter(2, 4)).containsExactly(noon, later);
        assertThat(reader.statesAfter(3, 4)).containsExactly(later);
        assertThat(reader.statesAfter(0, 2))
                .containsExactly(RegisterState.at(2, noon.recordedAt().orElseThrow()));
        assertThat(reader.statesAfter(4, 4)).isEmpty();
    }

    @Test
    void aBatchThatIsUndoneLeavesNothing() {
        append(NOON, new Issued(certificate("C-1", 1)));
        database.apart(Duration.ofMinutes(1), () -> {
            appendHere(NOON, List.of(new Issued(certificate("C-2", 2))));
            return Ending.undone(null);
        });
        append(NOON, new Issued(certificate("C-3", 3)));
        assertThat(reader.eventsAfter(0, 10))
                .extracting(recorded -> recorded.event().id().number())
                .containsExactly("C-1", "C-3");
        assertThat(reader.head().sequence()).isEqualTo(2);
    }

    @Test
    void anOrganisationIsToldOfAllItsCertificatesAndOfThoseThatReplaceThem() {
        Issued first = new Issued(certificate("C-1", 1, 2));
        Issued replacing = new Issued(replacing("C-2", "C-1", 3));
        Issued other = new Issued(certificate("C-3", 4));
        append(NOON, first, replacing, other);

        assertThat(numbersOf(2)).containsExactly("C-1", "C-2");
        assertThat(numbersOf(3)).containsExactly("C-2");
        assertThat(numbersOf(4)).containsExactly("C-3");
        assertThat(numbersOf(9)).isEmpty();
        assertThat(reader.numbersTouched(1, 2)).containsExactly(kvk(1), kvk(2), kvk(3));
    }

    @Test
    void anOrganisationThatACorrectionAddsOrTakesAwayIsTouchedByIt() {
        append(NOON, new Issued(certificate("C-1", 1, 2)), new Issued(replacing("C-2", "C-1", 5)));
        append(NOON, new Corrected(certificate("C-1", 1, 3), "Verkeerde entiteit"));
        assertThat(reader.numbersTouched(2, 3)).containsExactly(kvk(1), kvk(2), kvk(3));
        assertThat(numbersOf(2)).containsExactly("C-1", "C-2", "C-1");
        assertThat(numbersOf(3)).containsExactly("C-1", "C-2", "C-1");
    }

    @Test
    void whoWasOnceCoveredIsTouchedByWhatHappensLater() {
        append(NOON, new Issued(certificate("C-1", 1, 2)), new Issued(replacing("C-2", "C-1", 5)));
        append(NOON, new Corrected(certificate("C-1", 1, 3), "Verkeerde entiteit"));
        append(NOON, new Corrected(certificate("C-2", 5), "Vervangt niets"));
        append(NOON, withdrawn("C-1"));
        append(NOON, withdrawn("C-2"));

        assertThat(reader.numbersTouched(4, 5)).containsExactly(kvk(1), kvk(2), kvk(3));
        assertThat(reader.numbersTouched(5, 6)).containsExactly(kvk(1), kvk(2), kvk(3), kvk(5));
    }

    @Test
    void allNumbersAreListedPageByPageEachOnce() {
        append(NOON, new Issued(certificate("C-1", 1, 2, 3)), new Issued(certificate("C-2", 2, 3, 4)));
        append(NOON, new Corrected(certificate("C-1", 1, 2), "Minder entiteiten"));
        List<KvkNumber> all = new ArrayList<>();
        for (List<KvkNumber> page = reader.numbersAfter(null, 2);
                !page.isEmpty();
                page = reader.numbersAfter(page.get(page.size() - 1), 2)) {
            assertThat(page.size()).isLessThanOrEqualTo(2);
            all.addAll(page);
        }
        assertThat(all).containsExactly(kvk(1), kvk(2), kvk(3), kvk(4));
    }

    @Test
    void twoWritersRaceAndNothingIsLost() {
        int batches = 12;
        int size = 25;
        CompletableFuture<?> one = CompletableFuture.runAsync(() -> race("A", batches, size));
        CompletableFuture<?> two = CompletableFuture.runAsync(() -> race("B", batches, size));
        CompletableFuture.allOf(one, two).join();

        List<RecordedEvent> events = reader.eventsAfter(0, 10_000);
        int total = 2 * batches * size;
        assertThat(events)
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, total).boxed().toList());
        assertThat(events).extracting(RecordedEvent::recordedAt).isSorted();
        assertThat(events).extracting(recorded -> recorded.event().id()).doesNotHaveDuplicates();
        for (int from = 0; from < total; from += size) {
            assertThat(events.subList(from, from + size))
                    .extracting(recorded -> recorded.event().id().number().substring(0, 1))
                    .as("a batch is never interleaved with another")
                    .containsOnly(events.get(from).event().id().number().substring(0, 1));
        }
    }

    private void race(String name, int batches, int size) {
        for (int batch = 0; batch < batches; batch++) {
            int first = batch * size;
            append(
                    Instant.now(),
                    IntStream.range(first, first + size)
                            .mapToObj(i -> new Issued(certificate(name + i, 1000 + i)))
                            .toArray(CertificateEvent[]::new));
        }
    }

    private List<String> numbersOf(int number) {
        return reader.eventsTouching(Set.of(kvk(number))).getOrDefault(kvk(number), List.of()).stream()
                .map(recorded -> recorded.event().id().number())
                .toList();
    }

    private void append(Instant now, CertificateEvent... events) {
        database.shortly(() -> {
            appendHere(now, List.of(events));
            return null;
        });
    }

    private void appendHere(Instant now, Collection<CertificateEvent> events) {
        Appending batch = new DatabaseLedger(database.entities(), Clock.fixed(now, ZoneOffset.UTC)).begin(BODY);
        batch.lookAt(events.stream().map(CertificateEvent::id).toList(), List.of());
        events.forEach(batch::append);
        batch.end();
    }

    private static Withdrawn withdrawn(String number) {
        return new Withdrawn(new CertificateId(BODY, number), LocalDate.of(2026, 6, 1), "Op eigen verzoek");
    }

    private static Certificate certificate(String number, int... kvkNumbers) {
        return certificate(number, Optional.empty(), kvkNumbers);
    }

    private static Certificate replacing(String number, String replaced, int... kvkNumbers) {
        return certificate(number, Optional.of(replaced), kvkNumbers);
    }

    private static Certificate certificate(String number, Optional<String> replaces, int... kvkNumbers) {
        List<CoveredEntity> entities = new ArrayList<>();
        for (int kvkNumber : kvkNumbers) {
            entities.add(CoveredEntity.named(
                    entities.isEmpty() ? CoverageRole.MAIN_APPLICANT : CoverageRole.UNDERLYING_ENTITY,
                    kvk(kvkNumber),
                    "Voorbeeld " + kvkNumber));
        }
        return new Certificate(
                new CertificateId(BODY, number),
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                replaces,
                entities);
    }

    private static KvkNumber kvk(int number) {
        return KvkNumber.of(String.format("%08d", number));
    }
}
