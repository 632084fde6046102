package nl.tredewijzer.registry.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A webhook as it is stored. */
@Entity
@Table(name = "webhook")
class WebhookRow {

    @Id
    private String id;

    private String owner;
    private String url;

    @Column(name = "event_types")
    private String types;

    @Column(name = "kvk_numbers")
    private String numbers;

    @Column(name = "created_at")
    private long createdAt;

    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private long formerUntil;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    @Column(name = "last_sequence")
    private long sequence;

    private int failures;

    @Column(name = "next_attempt_at")
    private long nextAttemptAt;

    @Column(name = "leased_by")
    private String leasedBy;

    @Column(name = "leased_until")
    private long leasedUntil;

    @Column(name = "delivered_sequence")
    private Long deliveredSequence;

    @Column(name = "delivered_at")
    private Long deliveredAt;

    @Column(name = "failed_at")
    private Long failedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "failed_outcome")
    private Outcome failedOutcome;

    @Column(name = "failed_status")
    private Integer failedStatus;

    protected WebhookRow() {}

    WebhookRow(String id, Wish wish, Secret secret, Instant now) {
        this.id = id;
        this.owner = wish.owner();
        this.url = wish.url().toString();
        this.types = wish.selection().typesText();
        this.numbers = wish.selection().numbersText();
        this.createdAt = now.toEpochMilli();
        this.secret = secret.reveal();
        this.state = WebhookState.ACTIVE;
        this.sequence = wish.after();
    }

    Webhook webhook() {
        return new Webhook(
                id,
                owner,
                URI.create(url),
                Selection.of(types, numbers),
                Instant.ofEpochMilli(createdAt),
                state,
                sequence,
                failures,
                Optional.of(Instant.ofEpochMilli(nextAttemptAt))
                        .filter(at -> failures > 0 && state == WebhookState.ACTIVE),
                Optional.ofNullable(deliveredAt)
                        .map(at -> new Webhook.Delivery(deliveredSequence, Instant.ofEpochMilli(at))),
                Optional.ofNullable(failedAt).map(at -> failure(Instant.ofEpochMilli(at))));
    }

    private Attempt failure(Instant at) {
        OptionalInt status = failedStatus == null ? OptionalInt.empty() : OptionalInt.of(failedStatus);
        return new Attempt(at, failedOutcome, status, Duration.ZERO);
    }

    /** The webhook with what it is signed with at this moment. */
    Claim claim(Instant now) {
        Secret current = Secret.of(secret);
        boolean formerIsGood = formerSecret != null && now.toEpochMilli() < formerUntil;
        return new Claim(webhook(), formerIsGood ? List.of(current, Secret.of(formerSecret)) : List.of(current));
    }

    boolean isHeldBy(String node) {
        return state == WebhookState.ACTIVE && node.equals(leasedBy);
    }

    void keepUntil(Instant leaseEnd) {
        leasedUntil = leaseEnd.toEpochMilli();
    }

    void release() {
        leasedBy = null;
        leasedUntil = 0;
    }

    void passTo(long last) {
        sequence = Math.max(sequence, last);
    }

    void delivered(long last, Instant at) {
        passTo(last);
        failures = 0;
        nextAttemptAt = 0;
        deliveredSequence = last;
        deliveredAt = at.toEpochMilli();
    }

    /** Plans the next attempt, or ends it when there is none. */
    void failed(Attempt attempt, BackOff backOff, Instant now) {
        failures++;
        failedAt = attempt.at().toEpochMilli();
        failedOutcome = attempt.outcome();
        failedStatus = attempt.status().isPresent() ? attempt.status().getAsInt() : null;
        if (attempt.outcome() == Outcome.GONE) {
            end(WebhookState.GONE);
        } else {
            backOff.after(failures, attempt.pause())
                    .ifPresentOrElse(
                            pause -> nextAttemptAt = now.plus(pause).toEpochMilli(), () -> end(WebhookState.DEAD));
        }
    }

    private void end(WebhookState last) {
        state = last;
        release();
    }

    void revive() {
        state = WebhookState.ACTIVE;
        failures = 0;
        nextAttemptAt = 0;
    }

    void sign(Secret with, Instant formerEnd) {
        formerSecret = secret;
        formerUntil = formerEnd.toEpochMilli();
        secret = with.reveal();
    }
}
