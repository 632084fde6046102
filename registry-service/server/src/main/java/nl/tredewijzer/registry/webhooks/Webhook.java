package nl.tredewijzer.registry.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A webhook and how it fares. Its secrets are not here: see {@link Claim}.
 *
 * @param id a random UUID
 * @param owner whose token made it
 * @param url where messages go
 * @param selection what it is told of
 * @param createdAt when it was made
 * @param state whether it is sent messages
 * @param sequence the last event that it was told of, or that is none of its
 * @param failures attempts that failed since the last one that did not
 * @param nextAttempt when the message that failed is sent again; empty when none failed, or there is no further attempt
 * @param lastDelivery what was taken last, if anything was
 * @param lastFailure what failed last, if anything did
 */
record Webhook(
        String id,
        String owner,
        URI url,
        Selection selection,
        Instant createdAt,
        WebhookState state,
        long sequence,
        int failures,
        Optional<Instant> nextAttempt,
        Optional<Delivery> lastDelivery,
        Optional<Attempt> lastFailure) {

    /** A message about an event that was taken. */
    record Delivery(long sequence, Instant at) {}
}
