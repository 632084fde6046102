package nl.tredewijzer.registry.intake.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.intake.Sender;
import nl.tredewijzer.registry.intake.file.Encoding;
import nl.tredewijzer.registry.intake.file.FileFormat;

/** A batch as it is stored. */
@Entity
@Table(name = "intake_batch")
class BatchRow {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private String issuer;

    @Column(name = "certification_body")
    private String certificationBody;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private long submittedAt;

    @Column(name = "finished_at")
    private Long finishedAt;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "accept_valid_rows")
    private boolean acceptValidRows;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    @Enumerated(EnumType.STRING)
    private Encoding encoding;

    private String sha256;

    @Column(name = "size_in_bytes")
    private long size;

    private int attempts;

    @Column(name = "row_total")
    private long rows;

    private long staged;
    private long checked;
    private long issued;
    private long corrected;
    private long suspended;
    private long reinstated;
    private long withdrawn;
    private long unchanged;

    @Column(name = "refused_rows")
    private long refusedRows;

    @Column(name = "finding_total")
    private long findings;

    @Column(name = "register_sequence")
    private Long registerSequence;

    @Column(name = "register_time")
    private Long registerTime;

    private String failure;

    protected BatchRow() {}

    BatchRow(BatchId batch, Submission submission) {
        id = batch.number();
        state = BatchState.RECEIVED;
        issuer = submission.sender().issuer();
        certificationBody = submission.sender().body().orElse(null);
        submittedBy = submission.sender().subject();
        submittedAt = submission.at().toEpochMilli();
        dryRun = submission.dryRun();
        acceptValidRows = submission.acceptValidRows();
        format = submission.format();
        encoding = submission.encoding();
        sha256 = submission.sha256();
        size = submission.size();
        rows = submission.rows();
    }

    Batch batch() {
        return new Batch(
                new BatchId(id),
                submission(),
                state,
                staged,
                tally(),
                findings,
                register(),
                Optional.ofNullable(failure),
                attempts);
    }

    private Submission submission() {
        return new Submission(
                new Sender(issuer, Optional.ofNullable(certificationBody), submittedBy),
                Instant.ofEpochMilli(submittedAt),
                dryRun,
                acceptValidRows,
                format,
                encoding,
                sha256,
                size,
                rows);
    }

    private Tally tally() {
        Map<EventType, Long> events = new EnumMap<>(EventType.class);
        events.put(EventType.ISSUED, issued);
        events.put(EventType.CORRECTED, corrected);
        events.put(EventType.SUSPENDED, suspended);
        events.put(EventType.REINSTATED, reinstated);
        events.put(EventType.WITHDRAWN, withdrawn);
        return new Tally(checked, events, unchanged, refusedRows);
    }

    private Optional<RegisterState> register() {
        return Optional.ofNullable(registerSequence)
                .map(sequence -> new RegisterState(
                        sequence, Optional.ofNullable(registerTime).map(Instant::ofEpochMilli)));
    }

    /** Begins it, or begins it once more. */
    void begin() {
        attempts++;
        state = BatchState.RECEIVED;
        staged = 0;
        findings = 0;
        progress(Tally.NONE, 0);
    }

    void staged(long rowsSoFar) {
        staged = rowsSoFar;
    }

    void progress(Tally tally, long findingsSoFar) {
        checked = tally.checked();
        issued = tally.of(EventType.ISSUED);
        corrected = tally.of(EventType.CORRECTED);
        suspended = tally.of(EventType.SUSPENDED);
        reinstated = tally.of(EventType.REINSTATED);
        withdrawn = tally.of(EventType.WITHDRAWN);
        unchanged = tally.unchanged();
        refusedRows = tally.refusedRows();
        findings = findingsSoFar;
    }

    void enter(BatchState next) {
        state = next;
    }

    void end(BatchState last, Instant at) {
        state = last;
        finishedAt = at.toEpochMilli();
    }

    void appended(RegisterState register) {
        registerSequence = register.sequence();
        registerTime = register.recordedAt().map(Instant::toEpochMilli).orElse(null);
    }

    /** Says how many findings are left once others were taken away. */
    void keeps(long findingsLeft) {
        findings = findingsLeft;
    }

    void failed(String why) {
        failure = why.length() <= 1000 ? why : why.substring(0, 1000);
    }
}
