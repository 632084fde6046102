package nl.tredewijzer.tender.registry.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.model.snapshot.SnapshotRefused;
import nl.tredewijzer.model.snapshot.SnapshotTag;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.registry.http.Download;
import nl.tredewijzer.tender.registry.http.SnapshotDownload;

/**
 * Answers from a signed snapshot of the register: nobody is told who was asked about. Starts from the local file, then
 * the bootstrap file, then the register; looks in the background for a newer one. A snapshot answers only once its
 * signature and its content were verified, and replaces another one only when its log goes on from that one's.
 */
public final class SnapshotCertificateRegistry implements CertificateRegistry {

    private final SnapshotSettings settings;
    private final Clock clock;
    private final SnapshotNotices notices;
    private final Optional<SnapshotFile> local;
    private final Optional<SnapshotDownload> download;
    private final Optional<ScheduledExecutorService> refreshing;
    private volatile Optional<HeldSnapshot> held;
    private volatile Unreachable missing =
            new Unreachable(Unreachability.NO_SNAPSHOT, Unreachability.NO_SNAPSHOT.english());

    private SnapshotCertificateRegistry(SnapshotSettings settings, Clock clock, SnapshotNotices notices) {
        this.settings = settings;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.notices = Objects.requireNonNull(notices, "notices");
        this.local = settings.local().map(SnapshotFile::new);
        this.download = settings.register().map(SnapshotDownload::from);
        this.held = Stream.concat(local.stream(), settings.bootstrap().map(SnapshotFile::new).stream())
                .flatMap(file -> file.read(settings.trusted(), notices).stream())
                .map(HeldSnapshot::found)
                .findFirst();
        this.refreshing = download.map(source -> Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "snapshot");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /**
     * Opens a registry. Waits for the register only when there is no right file to start from; a register that does not
     * answer is asked again later.
     *
     * @param clock tells when the register confirmed a snapshot, which is noted beside answers
     * @param notices is told of files and downloads that are not right
     */
    public static SnapshotCertificateRegistry open(SnapshotSettings settings, Clock clock, SnapshotNotices notices) {
        SnapshotCertificateRegistry registry = new SnapshotCertificateRegistry(settings, clock, notices);
        boolean waits = registry.held.isEmpty();
        if (waits && registry.download.isPresent()) {
            registry.renew();
        }
        long every = settings.refreshEvery().toMillis();
        registry.refreshing.ifPresent(thread ->
                thread.scheduleWithFixedDelay(registry::renewAgain, waits ? every : 0, every, TimeUnit.MILLISECONDS));
        return registry;
    }

    @Override
    public RegistryAnswers ask(Collection<KvkNumber> numbers, Progress progress) {
        Optional<HeldSnapshot> answering = held;
        if (answering.isEmpty()) {
            return missing;
        }
        Snapshot snapshot = answering.get().snapshot();
        Map<KvkNumber, OrganisationHistory> histories =
                numbers.stream().distinct().collect(Collectors.toMap(Function.identity(), snapshot::organisation));
        progress.at(histories.size(), histories.size());
        return new RegistryAnswers.Answered(
                snapshot.state(), histories, answering.get().provenance());
    }

    /** How the log stood whose snapshot answers; empty when there is none. */
    public Optional<Checkpoint> checkpoint() {
        return held.map(HeldSnapshot::snapshot).map(Snapshot::checkpoint);
    }

    /**
     * Asks the register for a newer snapshot now.
     *
     * @return {@link Renewal#FAILED} also when these settings name no register
     */
    public synchronized Renewal renew() {
        Optional<String> tag = checkpoint().map(SnapshotTag::of);
        Download answer = download.<Download>map(source -> source.newerThan(tag))
                .orElseGet(() -> new Download.NotReached(missing));
        if (answer instanceof Download.Sent sent) {
            return take(sent.file());
        }
        if (answer instanceof Download.NotReached notReached) {
            Unreachable why = notReached.why();
            return failed(
                    why,
                    new Notice(
                            "De momentopname is niet vernieuwd: " + why.reason().dutch() + " (" + why.detail() + ").",
                            "The snapshot was not renewed: " + why.reason().english() + " (" + why.detail() + ")."));
        }
        held = held.map(confirmed -> HeldSnapshot.confirmed(confirmed.snapshot(), clock.instant()));
        return Renewal.UNCHANGED;
    }

    /** Whatever goes wrong once, the next time is tried too, and answers are known to be stale meanwhile. */
    private void renewAgain() {
        try {
            renew();
        } catch (RuntimeException | OutOfMemoryError e) {
            synchronized (this) {
                held = held.map(HeldSnapshot::notRenewed);
            }
        }
    }

    private Renewal take(byte[] file) {
        try {
            Snapshot sent = Snapshot.read(new ByteArrayInputStream(file), settings.trusted());
            if (checkpoint().filter(before -> !sent.continues(before)).isPresent()) {
                return notRight(new Notice(
                        "De momentopname van het register gaat niet verder waar de vorige ophield: zij is ouder, of er"
                                + " is achteraf iets veranderd.",
                        "The snapshot of the register does not go on where the last one ended: it is older, or"
                                + " something was changed afterwards."));
            }
            held = Optional.of(HeldSnapshot.confirmed(sent, clock.instant()));
            keep(file);
            return Renewal.NEWER;
        } catch (SnapshotRefused e) {
            return notRight(new Notice(
                    "De momentopname van het register is niet in orde: " + e.dutch(),
                    "The snapshot of the register is not right: " + e.english()));
        } catch (IOException e) {
            return notRight(new Notice(
                    "De momentopname van het register is niet te lezen: " + e.getMessage(),
                    "The snapshot of the register does not read: " + e.getMessage()));
        }
    }

    private void keep(byte[] verified) {
        try {
            if (local.isPresent()) {
                local.get().replace(verified);
            }
        } catch (IOException e) {
            notices.tell(new Notice(
                    "De momentopname is niet bewaard: " + e.getMessage(),
                    "The snapshot was not kept: " + e.getMessage()));
        }
    }

    private Renewal notRight(Notice what) {
        return failed(new Unreachable(Unreachability.NO_SNAPSHOT, what.english()), what);
    }

    private Renewal failed(Unreachable why, Notice what) {
        missing = why;
        held = held.map(HeldSnapshot::notRenewed);
        notices.tell(what);
        return Renewal.FAILED;
    }

    /** Stops looking for newer snapshots. */
    @Override
    public void close() {
        refreshing.ifPresent(ScheduledExecutorService::shutdownNow);
        download.ifPresent(SnapshotDownload::close);
    }
}
