package nl.tredewijzer.registry.intake;

import static nl.tredewijzer.registry.intake.StandaloneIntake.ALL_OR_NOTHING;
import static nl.tredewijzer.registry.intake.StandaloneIntake.DRY_RUN;
import static nl.tredewijzer.registry.intake.StandaloneIntake.VALID_ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchState;
import nl.tredewijzer.registry.intake.file.FileFormat;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.intake.row.FindingCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the intake promises, on every database that it runs on. */
abstract class IntakeContract {

    private static final Sender KIWI = Sender.body("Kiwi Keur", "kiwi");
    private static final Sender REGISTRAR = Sender.registrar("keeper");
    private static final String HEADER = "event;certificateNumber;replaces;schemeVersion;level;validFrom;validUntil;"
            + "effectiveFrom;reason;certificationBody;role;kvkNumber;name\n";

    @TempDir
    private Path directory;

    private StandaloneIntake intake;

    abstract StandaloneDatabase open(Path directory);

    @BeforeEach
    void openIntake() {
        intake = new StandaloneIntake(open(directory), directory);
    }

    @AfterEach
    void closeIntake() throws IOException {
        intake.close();
    }

    @Test
    void theSameFileAgainAppendsNothing() {
        String file = HEADER
                + issued("P-1", 1, "Trede 2")
                + issued("P-2", 2, "Trede 3")
                + turn("geschorst", "P-1", "2026-06-01")
                + turn("hersteld", "P-1", "2026-07-01");
        assertThat(intake.send(KIWI, ALL_OR_NOTHING, file).tally().appended()).isEqualTo(4);
        Batch again = intake.send(KIWI, ALL_OR_NOTHING, file);
        assertThat(again.state()).isEqualTo(BatchState.APPENDED);
        assertThat(again.tally().appended()).isZero();
        assertThat(again.tally().unchanged()).isEqualTo(4);
        assertThat(again.register().orElseThrow().sequence()).isEqualTo(4);
        assertThat(types()).hasSize(4);
    }

    @Test
    void aChangedRowBecomesACorrectionAndRowsThatAreAbsentMeanNothing() {
        intake.send(KIWI, ALL_OR_NOTHING, HEADER + issued("P-1", 1, "Trede 2") + issued("P-2", 2, "Trede 3"));
        intake.send(KIWI, ALL_OR_NOTHING, HEADER + issued("P-1", 1, "Trede 3"));
        assertThat(types()).containsExactly(EventType.ISSUED, EventType.ISSUED, EventType.CORRECTED);
        assertThat(last())
                .isInstanceOfSatisfying(CertificateEvent.Corrected.class, corrected -> assertThat(corrected.reason())
                        .isNotBlank());
    }

    @Test
    void aFileThatIssuesAndCorrectsCanBeSentAgain() {
        String file = HEADER
                + issued("P-1", 1, "Trede 2")
                + issued("P-1", 1, "Trede 3").replace("verleend", "gecorrigeerd");
        intake.send(KIWI, ALL_OR_NOTHING, file);
        assertThat(types()).containsExactly(EventType.ISSUED, EventType.CORRECTED);
        assertThat(intake.send(KIWI, ALL_OR_NOTHING, file).tally().appended()).isZero();
        intake.send(KIWI, ALL_OR_NOTHING, HEADER + issued("P-1", 1, "Trede 2"));
        assertThat(types()).as("alone, the first content is news").hasSize(3).endsWith(EventType.CORRECTED);
    }

    @Test
    void withAnErrorNothingIsAppendedAndWithAcceptValidRowsOnlyWholeCertificates() {
        String file = HEADER
                + issued("P-1", 1, "Trede 2")
                + issued("P-1", 123456789, "Trede 2").replace("main", "underlying")
                + issued("P-2", 2, "Trede 3");
        Batch refused = intake.send(KIWI, ALL_OR_NOTHING, file);
        assertThat(refused.state()).isEqualTo(BatchState.REFUSED);
        assertThat(refused.tally().refusedRows()).isEqualTo(2);
        assertThat(refused.tally().appended()).isZero();
        assertThat(refused.register()).isEmpty();
        assertThat(types()).isEmpty();

        Batch valid = intake.send(KIWI, VALID_ROWS, file);
        assertThat(valid.state()).isEqualTo(BatchState.APPENDED);
        assertThat(valid.tally().refusedRows()).isEqualTo(2);
        assertThat(intake.findings(valid)).extracting(Finding::code).containsExactly(FindingCode.KVK_RSIN);
        assertThat(last().id().number()).isEqualTo("P-2");
        assertThat(types()).hasSize(1);
    }

    @Test
    void aDryRunAppendsNothing() {
        Batch batch = intake.send(KIWI, DRY_RUN, HEADER + issued("P-1", 1, "Trede 2"));
        assertThat(batch.state()).isEqualTo(BatchState.CHECKED_ONLY);
        assertThat(batch.tally().of(EventType.ISSUED)).isEqualTo(1);
        assertThat(types()).isEmpty();
        assertThat(intake.ledger().head().sequence()).isZero();
    }

    @Test
    void aBodyCannotSendCertificatesOfAnother() {
        assertThatThrownBy(() -> intake.send(
                        KIWI,
                        ALL_OR_NOTHING,
                        HEADER + issued("P-1", 1, "Trede 2").replace(";;main", ";Peer Keur;main")))
                .isInstanceOf(ForeignCertificates.class);
        assertThat(intake.intake().latest(KIWI, 10)).isEmpty();
        assertThat(directory.resolve("intake")).isEmptyDirectory();
    }

    @Test
    void theRegistrarCorrectsCertificatesOfEveryBodyWhichStayTheirs() {
        intake.send(
                KIWI, ALL_OR_NOTHING, HEADER + issued("P-1", 1, "Trede 2") + turn("ingetrokken", "P-1", "2026-06-01"));
        String own = HEADER
                + issued("P-1", 1, "Trede 3").replace(";;main", ";KIWI keur;main")
                + turn("hersteld", "P-1", "2026-06-02").replace(";;;;\n", ";Kiwi Keur;;;\n");
        Batch batch = intake.send(REGISTRAR, ALL_OR_NOTHING, own);
        assertThat(intake.findings(batch)).isEmpty();
        assertThat(types())
                .containsExactly(EventType.ISSUED, EventType.WITHDRAWN, EventType.CORRECTED, EventType.REINSTATED);
        assertThat(last().id().certificationBody())
                .as("as it was written first")
                .isEqualTo("Kiwi Keur");
        assertThat(intake.ledger().eventsAfter(3, 1))
                .extracting(RecordedEvent::issuer)
                .containsExactly("registrar");

        Batch nameless = intake.send(REGISTRAR, ALL_OR_NOTHING, HEADER + issued("P-9", 9, "Trede 2"));
        assertThat(intake.findings(nameless)).extracting(Finding::code).containsExactly(FindingCode.MISSING_VALUE);
    }

    @Test
    void whatAnEarlierFileOrAnEarlierPartOfTheFileSaysCounts() {
        String many = IntStream.rangeClosed(1, 1200)
                .mapToObj(i -> issued("P-" + i, i, "Trede 2"))
                .collect(Collectors.joining());
        String later = issued("Q-1", 1, "Trede 3")
                + turn("geschorst", "P-2", "2026-06-01")
                + issued("Q-3", 3, "Trede 3").replace("Q-3;;", "Q-3;P-3;").replace("2026-01-01", "2026-09-01");
        Batch batch = intake.send(KIWI, VALID_ROWS, HEADER + many + later);
        assertThat(intake.findings(batch)).extracting(Finding::code).containsExactly(FindingCode.OVERLAP);
        assertThat(batch.tally().appended()).isEqualTo(1202);
        assertThat(batch.staged()).isEqualTo(1203);
        assertThat(batch.tally().checked()).isEqualTo(1203);

        Batch second = intake.send(KIWI, ALL_OR_NOTHING, HEADER + issued("R-4", 4, "Trede 3"));
        assertThat(intake.findings(second)).extracting(Finding::code).containsExactly(FindingCode.OVERLAP);
    }

    @Test
    void aCertificateOfManyEntitiesGoesInAndOneOfTooManyIsRefused() {
        String large = Stream.concat(
                        Stream.of(issued("P-1", 1, "Trede 2")),
                        IntStream.rangeClosed(2, 2000)
                                .mapToObj(i -> issued("P-1", i, "Trede 2").replace("main", "underlying")))
                .collect(Collectors.joining());
        assertThat(intake.send(KIWI, ALL_OR_NOTHING, HEADER + large).state()).isEqualTo(BatchState.APPENDED);
        Batch tooLarge = intake.send(
                KIWI,
                ALL_OR_NOTHING,
                HEADER + large + issued("P-1", 3000, "Trede 2").replace("main", "underlying"));
        assertThat(intake.findings(tooLarge))
                .extracting(Finding::code)
                .containsExactly(FindingCode.CERTIFICATE_TOO_LARGE);
        assertThat(tooLarge.tally().refusedRows()).isEqualTo(2001);
    }

    @Test
    void whatWasReceivedBeforeARestartIsWorkedOnAfterIt() throws IOException {
        String file = HEADER + issued("P-1", 1, "Trede 2");
        Batch received = intake.intake()
                .submit(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        FileFormat.CSV,
                        KIWI,
                        ALL_OR_NOTHING);
        Path halfReceived = directory.resolve("intake").resolve("0123456789abcdef.upload");
        Files.writeString(halfReceived, HEADER);

        StandaloneIntake restarted = new StandaloneIntake(intake.database(), directory);
        restarted.intake().tidy();
        assertThat(halfReceived).doesNotExist();
        restarted.intake().work();
        assertThat(restarted.intake().find(received.id()).orElseThrow().state()).isEqualTo(BatchState.APPENDED);
        assertThat(types()).containsExactly(EventType.ISSUED);
        assertThat(directory.resolve("intake")).isEmptyDirectory();
    }

    @Test
    void aBatchWhoseFileCannotBeReadAnyMoreFailsAndKeepsNobodyWaiting() throws IOException {
        String file = HEADER + issued("P-1", 1, "Trede 2");
        Batch received = intake.intake()
                .submit(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        FileFormat.CSV,
                        KIWI,
                        ALL_OR_NOTHING);
        Files.writeString(directory.resolve("intake").resolve(received.id() + ".upload"), "kleur\nrood\n");
        Batch next = intake.send(KIWI, ALL_OR_NOTHING, HEADER + issued("P-2", 2, "Trede 2"));
        assertThat(next.state()).isEqualTo(BatchState.APPENDED);
        Batch failed = intake.intake().find(received.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(BatchState.FAILED);
        assertThat(failed.failure()).isPresent();
    }

    private List<EventType> types() {
        return intake.ledger().eventsAfter(0, 10_000).stream()
                .map(recorded -> recorded.event().type())
                .toList();
    }

    private CertificateEvent last() {
        List<RecordedEvent> events = intake.ledger().eventsAfter(0, 10_000);
        return events.get(events.size() - 1).event();
    }

    private static String issued(String number, int kvkNumber, String level) {
        return "verleend;%s;;2.1;%s;2026-01-01;2027-12-31;;;;main;%08d;Voorbeeld %d\n"
                .formatted(number, level, kvkNumber, kvkNumber);
    }

    private static String turn(String event, String number, String from) {
        return "%s;%s;;;;;;%s;Onderzoek;;;;\n".formatted(event, number, from);
    }
}
