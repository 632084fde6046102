package nl.tredewijzer.registry.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.ledger.LedgerChange;
import nl.tredewijzer.registry.ledger.LedgerChanges;

/**
 * Delivers to webhooks, each in the order of the ledger and each message at least once: how far it was told is written
 * down after the receiver has taken a message, so what happens in between may be sent again. One node at a time
 * delivers to a webhook; its right ends by itself, should the node.
 */
final class Deliveries {

    /** So many changes at a time, then it is another webhook's turn. */
    static final int PAGE = 100;

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());

    /** What it works with. */
    record Tools(
            Transactions transactions,
            WebhookStore store,
            LedgerChanges changes,
            Dispatch dispatch,
            BackOff backOff,
            Clock clock,
            Consumer<Attempt> counted) {}

    private final Tools tools;
    private final String node;
    private final Duration lease;

    /**
     * @param node who delivers, different from every other node
     * @param lease after which another node goes on, longer than an attempt takes
     */
    Deliveries(Tools tools, String node, Duration lease) {
        this.tools = tools;
        this.node = node;
        this.lease = lease;
    }

    /** Webhooks that something may have to be delivered to, up to an event. */
    List<String> due(long until, int limit) {
        return shortly(() -> tools.store().due(now(), until, limit));
    }

    /**
     * Delivers what follows to one webhook, if no other node does.
     *
     * @param until the last event that is told
     * @return after which time to look again; empty when there is nothing to come back for
     */
    Optional<Duration> deliver(String id, long until) {
        Optional<Claim> claim = shortly(() -> tools.store().claim(id, node, now(), leaseEnd()));
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> again = page(claim.get(), until);
        note(id, WebhookRow::release);
        return again;
    }

    private Optional<Duration> page(Claim claim, long until) {
        Webhook webhook = claim.webhook();
        List<LedgerChange> page = tools.changes()
                .between(webhook.sequence(), until, webhook.selection().numbers(), PAGE);
        for (LedgerChange change : page) {
            if (webhook.selection().wants(change)) {
                Attempt attempt =
                        tools.dispatch().send(webhook.url(), Message.of(webhook.id(), change), claim.secrets());
                tools.counted().accept(attempt);
                if (attempt.outcome() != Outcome.DELIVERED) {
                    return failed(webhook, attempt);
                }
                if (!delivered(webhook, change, attempt)) {
                    return Optional.empty();
                }
            }
        }
        boolean more = page.size() == PAGE;
        long passed = more ? page.get(PAGE - 1).sequence() : until;
        note(webhook.id(), row -> row.passTo(passed));
        return more ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private boolean delivered(Webhook webhook, LedgerChange change, Attempt attempt) {
        return note(webhook.id(), row -> {
                    row.delivered(change.sequence(), attempt.at());
                    row.keepUntil(leaseEnd());
                })
                .isPresent();
    }

    private Optional<Duration> failed(Webhook webhook, Attempt attempt) {
        Optional<Webhook> after = note(webhook.id(), row -> row.failed(attempt, tools.backOff(), now()));
        after.filter(ended -> ended.state() != WebhookState.ACTIVE)
                .ifPresent(ended -> LOG.warning(() -> "Webhook " + ended.id() + " of " + ended.owner() + " at "
                        + ended.url().getHost() + " is given up, failed attempts: " + ended.failures()
                        + ", the last one: " + attempt));
        return after.flatMap(Webhook::nextAttempt).map(at -> Duration.between(now(), at));
    }

    private Optional<Webhook> note(String id, Consumer<WebhookRow> change) {
        return shortly(() -> tools.store().note(id, node, change));
    }

    private <T> T shortly(Supplier<T> work) {
        return tools.transactions().shortly(work);
    }

    private Instant now() {
        return tools.clock().instant();
    }

    private Instant leaseEnd() {
        return now().plus(lease);
    }
}
