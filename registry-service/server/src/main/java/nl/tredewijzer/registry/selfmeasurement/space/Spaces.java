package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.access.Settings;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.access.TokenKeys;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.http.Sha256;
import nl.tredewijzer.registry.selfmeasurement.input.Given;

/** Opens spaces to those who have a token, and keeps and deletes what is in them. */
@ApplicationScoped
class Spaces {

    /** As many may one organisation keep. */
    static final int MOST = 500;

    /** So many characters of numbers may these have together: who looks at a series has all of it in memory. */
    static final int MOST_CHARACTERS = 8_000_000;

    /** Longest token that is looked at. */
    private static final int LONGEST_TOKEN = 4000;

    /** So long the list of the registrar still shows a token that is over. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Transactions transactions;
    private final SpaceStore store;
    private final Clock clock;

    /** A token that was just issued, which is told once. */
    record Told(IssuedToken issued, String token) {}

    protected Spaces() {
        this(null, null, null);
    }

    @Inject
    Spaces(Transactions transactions, SpaceStore store, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    Told issue(KvkNumber number, Duration validity) {
        TokenIssuer issuer =
                new TokenIssuer(TokenKeys.in(Settings.dataDirectory()).getPrivate(), clock);
        return keep(number, issuer.forOrganisation(number.digits(), validity), validity);
    }

    /** Lets a token open a space from now on. */
    Told keep(KvkNumber number, String token, Duration validity) {
        Instant now = clock.instant();
        TokenRow row = new TokenRow(UUID.randomUUID().toString(), number, hash(token), now, now.plus(validity));
        transactions.shortly(() -> {
            store.forgetTokens(now.minus(REMEMBERED));
            store.add(row);
            return null;
        });
        return new Told(row.issued(), token);
    }

    List<IssuedToken> tokens(KvkNumber number) {
        return transactions.shortly(
                () -> store.tokensOf(number).stream().map(TokenRow::issued).toList());
    }

    /** Ends a token at once; false when there is no such one. */
    boolean revoke(KvkNumber number, String id) {
        return transactions.shortly(() -> {
            Optional<TokenRow> row = store.tokensOf(number).stream()
                    .filter(token -> token.issued().id().equals(id))
                    .findFirst();
            row.ifPresent(token -> token.revoke(clock.instant()));
            return row.isPresent();
        });
    }

    /** Whose space a token opens now. */
    Optional<KvkNumber> open(String token) {
        return token.isBlank() || token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : transactions
                        .shortly(() -> store.token(hash(token.strip())))
                        .filter(row -> row.opensAt(clock.instant()))
                        .map(TokenRow::number);
    }

    /** Keeps a measurement, unless there is no room for it. */
    Keeping keep(KvkNumber number, Given given) {
        Kept kept = Kept.of(given, clock.instant());
        if (!kept.fits()) {
            return Keeping.Refused.TOO_LONG;
        }
        return transactions.shortly(() -> {
            if (store.size(number) >= MOST
                    || store.characters(number) + kept.given().length() > MOST_CHARACTERS) {
                return Keeping.Refused.FULL;
            }
            store.add(new KeptRow(number, kept));
            return new Keeping.Done(kept);
        });
    }

    List<Kept> series(KvkNumber number) {
        return transactions.shortly(() -> store.series(number));
    }

    /** Deletes one for good; false when there is no such one. */
    boolean remove(KvkNumber number, String id) {
        return transactions.shortly(() -> store.remove(number, id));
    }

    /** Deletes all of them for good. */
    void removeAll(KvkNumber number) {
        transactions.shortly(() -> {
            store.removeAll(number);
            return null;
        });
    }

    private static String hash(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }
}
