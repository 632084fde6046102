package nl.tredewijzer.registry.webhooks;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.ledger.Appending;
import nl.tredewijzer.registry.ledger.DatabaseLedger;
import nl.tredewijzer.registry.ledger.LedgerChanges;

/** Webhooks and a ledger on a real database, without an application server. */
final class StandaloneWebhooks implements Closeable {

    static final String BODY = "Keurhuis Voorbeeld";
    static final Duration LEASE = Duration.ofMinutes(1);
    static final int ATTEMPTS = 3;

    final MovableClock clock = new MovableClock();
    final WebhookStore store;

    private final StandaloneDatabase database;
    private final Receivers receivers;
    private final Dispatch dispatch;
    private final Map<String, Secret> secrets = new ConcurrentHashMap<>();
    private long head;

    StandaloneWebhooks(StandaloneDatabase database, Receivers receivers) {
        this.database = database;
        this.store = new WebhookStore(database.entities());
        this.receivers = receivers;
        this.dispatch = new Dispatch(receivers, clock, Duration.ofSeconds(30));
    }

    /** What delivers on a node of this name. */
    Deliveries node(String name) {
        return node(name, dispatch);
    }

    /** A node that waits no longer than this for an answer. */
    Deliveries impatientNode(Duration timeout) {
        return node("impatient", new Dispatch(receivers, clock, timeout));
    }

    private Deliveries node(String name, Dispatch sending) {
        return new Deliveries(
                new Deliveries.Tools(
                        database,
                        store,
                        new LedgerChanges(database.entities()),
                        sending,
                        new BackOff(BackOff.USUAL_BASE, ATTEMPTS, () -> 0),
                        clock,
                        attempt -> {}),
                name,
                LEASE);
    }

    /** Subscribes to everything from the beginning. */
    String subscribe(URI url) {
        return subscribe(url, Set.of(), Set.of());
    }

    String subscribe(URI url, Set<EventType> types, Set<String> numbers) {
        Secret secret = Secret.random();
        Selection selection = new Selection(
                types, numbers.stream().map(KvkNumber::of).collect(Collectors.toCollection(TreeSet::new)));
        String id = database.shortly(() -> store.add(new Wish("platform", url, selection, 0), secret, clock.instant()))
                .id();
        secrets.put(id, secret);
        return id;
    }

    Secret secret(String id) {
        return secrets.get(id);
    }

    Webhook webhook(String id) {
        return database.shortly(() -> store.find(id)).orElseThrow();
    }

    void change(String id, Consumer<WebhookRow> change) {
        database.shortly(() -> store.change(id, change));
    }

    void takeAway(String id) {
        database.shortly(() -> {
            store.remove(id);
            return null;
        });
    }

    /** Takes the right to deliver as a node does that then falls silent. */
    void claimAndFallSilent(String id, String node) {
        database.shortly(() ->
                        store.claim(id, node, clock.instant(), clock.instant().plus(LEASE)))
                .orElseThrow();
    }

    /** The last event of the ledger. */
    long head() {
        return head;
    }

    /** Records certificates, each for one organisation. */
    void issue(String... numbers) {
        List<CertificateEvent> events = new ArrayList<>();
        for (String number : numbers) {
            events.add(new Issued(certificate(number)));
        }
        append(events);
    }

    /** Records that the certificate of an organisation was suspended. */
    void suspend(String number) {
        append(List.of(new Suspended(id(number), LocalDate.of(2026, 6, 1), "Onderzoek")));
    }

    private void append(List<CertificateEvent> events) {
        head = database.shortly(() -> {
                    Appending appending = new DatabaseLedger(database.entities(), clock).begin(BODY);
                    appending.lookAt(events.stream().map(CertificateEvent::id).toList(), List.of());
                    events.forEach(appending::append);
                    return appending.end();
                })
                .sequence();
    }

    private static CertificateId id(String number) {
        return new CertificateId(BODY, "C-" + number);
    }

    private static Certificate certificate(String number) {
        return new Certificate(
                id(number),
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, KvkNumber.of(number), "Voorbeeld " + number)));
    }

    @Override
    public void close() throws IOException {
        dispatch.close();
        database.close();
    }
}
