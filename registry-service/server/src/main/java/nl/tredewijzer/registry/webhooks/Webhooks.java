package nl.tredewijzer.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.database.Transactions;

/** Makes webhooks, shows them, and takes them away. */
@ApplicationScoped
class Webhooks {

    /** As many may one owner have. */
    static final int MOST_OF_AN_OWNER = 100;
    /** So long messages are signed with the former secret too. */
    static final Duration OVERLAP = Duration.ofHours(24);

    private static final int MOST_LISTED = 1000;

    /**
     * A webhook and the secret that is told once.
     *
     * @param formerEnd until when messages are signed with the former secret too; empty when there was none
     */
    record Secretly(Webhook webhook, Secret secret, Optional<Instant> formerEnd) {}

    @Inject
    private Transactions transactions;

    @Inject
    private WebhookStore store;

    @Inject
    private WebhookSettings settings;

    @Inject
    private Clock clock;

    /** Makes one; empty when its owner has as many as it may. */
    Optional<Secretly> add(Wish wish) {
        Secret secret = Secret.random();
        return transactions.shortly(() -> {
            Optional<String> owner = Optional.of(wish.owner());
            return store.of(owner, MOST_OF_AN_OWNER).size() < MOST_OF_AN_OWNER
                    ? Optional.of(new Secretly(store.add(wish, secret, clock.instant()), secret, Optional.empty()))
                    : Optional.empty();
        });
    }

    /** Those of an owner. */
    List<Webhook> of(Owner owner) {
        return transactions.shortly(() -> store.of(owner.listed(), MOST_LISTED));
    }

    /** One that an owner may see. */
    Optional<Webhook> find(String id, Owner owner) {
        return transactions.shortly(() -> store.find(id)).filter(owner::maySee);
    }

    /** Takes one away. */
    void remove(Webhook webhook) {
        transactions.shortly(() -> {
            store.remove(webhook.id());
            return null;
        });
    }

    /** Lets one that was given up go on where it was. */
    Optional<Webhook> revive(Webhook webhook) {
        return transactions.shortly(() -> store.change(webhook.id(), WebhookRow::revive));
    }

    /** Gives it another secret; for {@link #OVERLAP} messages carry both signatures. */
    Optional<Secretly> sign(Webhook webhook) {
        Secret secret = Secret.random();
        Instant formerEnd = clock.instant().plus(OVERLAP);
        return transactions
                .shortly(() -> store.change(webhook.id(), row -> row.sign(secret, formerEnd)))
                .map(changed -> new Secretly(changed, secret, Optional.of(formerEnd)));
    }

    /** Sends a message that only shows that messages arrive. */
    Optional<Attempt> test(Webhook webhook) {
        Instant now = clock.instant();
        return transactions.shortly(() -> store.secrets(webhook.id(), now)).map(claim -> settings.dispatch()
                .send(webhook.url(), Message.test(webhook.id(), now), claim.secrets()));
    }
}
