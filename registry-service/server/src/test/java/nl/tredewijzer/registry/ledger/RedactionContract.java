package nl.tredewijzer.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Redaction;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a redaction takes out of the ledger and what it leaves, on every database that it runs on. */
abstract class RedactionContract {

    private static final String BODY = "Voorbeeld Certificering";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

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
    void aRedactedEventKeepsItsPlaceAndItsHashesAndIsReadAsItsReplacement() {
        Issued secret = issued("C-1", "Jan Jansen", 1, 2);
        append(secret, issued("C-2", "Piet Pietersen", 3));
        Stored before = stored(1);
        Issued cleared = issued("C-1", "…", 1, 2);

        redact(1, cleared, "Bevel van de rechter");

        RecordedEvent read = reader.eventsAfter(0, 1).get(0);
        assertThat(read.event()).isEqualTo(cleared);
        assertThat(read.redaction()).contains(new Redaction(3, "Bevel van de rechter"));
        assertThat(read.recordedAt()).isEqualTo(NOON);
        assertThat(reader.eventsAfter(2, 1).get(0).event()).isEqualTo(new Redacted(1, cleared, "Bevel van de rechter"));
        assertThat(stored(1))
                .isEqualTo(new Stored(false, false, before.payloadHash(), before.envelope(), before.leaf()));
        assertThat(before.hasPayload()).isTrue();
        assertThat(reader.numbersTouched(2, 3)).containsExactly(kvk(1), kvk(2));
        assertThat(reader.eventsTouching(Set.of(kvk(2))).get(kvk(2)))
                .extracting(RecordedEvent::sequence)
                .containsExactly(1L, 3L);
        assertThat(everything()).doesNotContain("Jan Jansen").contains("Piet Pietersen");
    }

    @Test
    void whatARedactionLeftCanBeRedactedAgain() {
        append(issued("C-1", "Jan Jansen", 1, 2));
        redact(1, issued("C-1", "Halverwege", 1, 2), "Eerste bevel");
        redact(1, issued("C-1", "Bijna", 1, 2), "Tweede bevel");
        Issued last = issued("C-1", "…", 1, 2);
        redact(1, last, "Derde bevel");

        assertThat(reader.eventsAfter(0, 10))
                .extracting(RecordedEvent::event)
                .containsExactly(
                        last,
                        new Redacted(1, last, "Derde bevel"),
                        new Redacted(1, last, "Derde bevel"),
                        new Redacted(1, last, "Derde bevel"));
        assertThat(reader.eventsAfter(0, 10))
                .extracting(recorded -> recorded.redaction().map(Redaction::sequence))
                .containsExactly(Optional.of(4L), Optional.of(4L), Optional.of(4L), Optional.empty());
        assertThat(everything()).doesNotContain("Jan Jansen", "Halverwege", "Bijna", "Eerste", "Tweede");
    }

    @Test
    void aRedactionConcernsEverybodyWhoseHistoryHoldsTheEvent() {
        append(issued("C-1", "Jan Jansen", 1, 2), new Issued(replacing("Jan Jansen", 5, 6)));
        append(new Corrected(certificate("C-1", Optional.empty(), "Jan Jansen", 1, 3), "Verkeerde entiteit"));
        append(new Corrected(replacing("Jan Jansen", 5), "Minder entiteiten"));
        append(new Corrected(certificate("C-1", Optional.empty(), "Jan Jansen", 1), "Weer een verkeerde"));
        redact(2, new Issued(replacing("…", 5, 6)), "Bevel van de rechter");

        assertThat(reader.numbersTouched(5, 6)).containsExactly(kvk(1), kvk(2), kvk(3), kvk(5), kvk(6));
    }

    @Test
    void anEventThatIsNotThereIsNotFound() {
        append(issued("C-1", "Jan Jansen", 1));
        Optional<RecordedEvent> found = database.shortly(() -> begin(BODY).event(2));
        assertThat(found).isEmpty();
    }

    private void redact(long sequence, CertificateEvent replacement, String reason) {
        database.shortly(() -> {
            Appending appending = begin("registrar");
            appending.redact(appending.event(sequence).orElseThrow(), replacement, reason);
            return appending.end();
        });
    }

    private record Stored(boolean hasSalt, boolean hasPayload, String payloadHash, String envelope, String leaf) {}

    private Stored stored(long sequence) {
        return rows("select salt, payload, payload_hash, envelope, leaf_hash from ledger_event where sequence = "
                        + sequence)
                .map(row -> new Stored(row[0] != null, row[1] != null, text(row[2]), text(row[3]), text(row[4])))
                .findFirst()
                .orElseThrow();
    }

    /** All text that the ledger's table holds. */
    private String everything() {
        return rows("select payload, envelope, payload_hash from ledger_event")
                .flatMap(Stream::of)
                .map(RedactionContract::text)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql) {
        return ((List<Object[]>) database.entities().createNativeQuery(sql).getResultList()).stream();
    }

    private static String text(Object bytes) {
        return bytes == null ? "" : new String((byte[]) bytes, StandardCharsets.ISO_8859_1);
    }

    private static Certificate replacing(String name, int... kvkNumbers) {
        return certificate("C-2", Optional.of("C-1"), name, kvkNumbers);
    }

    private void append(CertificateEvent... events) {
        database.shortly(() -> {
            Appending batch = begin(BODY);
            batch.lookAt(Stream.of(events).map(CertificateEvent::id).toList(), List.of());
            Stream.of(events).forEach(batch::append);
            return batch.end();
        });
    }

    private Appending begin(String issuer) {
        return new DatabaseLedger(database.entities(), Clock.fixed(NOON, ZoneOffset.UTC)).begin(issuer);
    }

    private static Issued issued(String number, String name, int... kvkNumbers) {
        return new Issued(certificate(number, Optional.empty(), name, kvkNumbers));
    }

    private static Certificate certificate(String number, Optional<String> replaces, String name, int... kvkNumbers) {
        List<CoveredEntity> entities = new ArrayList<>();
        for (int kvkNumber : kvkNumbers) {
            entities.add(CoveredEntity.named(
                    entities.isEmpty() ? CoverageRole.MAIN_APPLICANT : CoverageRole.UNDERLYING_ENTITY,
                    kvk(kvkNumber),
                    name));
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
