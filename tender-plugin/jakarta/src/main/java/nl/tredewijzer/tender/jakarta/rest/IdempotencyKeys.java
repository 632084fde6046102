package nl.tredewijzer.tender.jakarta.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.jakarta.rest.Outcome.Direct;
import nl.tredewijzer.tender.jakarta.rest.Outcome.Later;

/**
 * Answers a question that is asked again under the same {@code Idempotency-Key} as the first time. They are in memory,
 * bounded, and forgotten after a while. An evaluation changes nothing, so one that was forgotten is made again, at worst
 * on a later state of the register.
 */
final class IdempotencyKeys {

    private static final int MOST = 1000;
    /** The header's draft wants a string in quotation marks; many clients leave them out. */
    private static final Pattern KEY =
            Pattern.compile("\"([\\x20\\x21\\x23-\\x7e]{1,200})\"|([\\x21\\x23-\\x7e]{1,200})");

    private final Duration kept;
    private final int mostBidders;
    private final Predicate<String> stands;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new LinkedHashMap<>();

    /** One key; without an outcome its question is being answered. */
    private record Remembered(String sha256, Instant until, Outcome outcome) {

        int bidders() {
            return outcome instanceof Direct direct
                    ? direct.answer().question().bidders().size()
                    : 0;
        }
    }

    /**
     * @param kept how long an answer is kept
     * @param mostBidders how many bidders all answers may have together
     * @param stands whether a job of this id is still there, and neither failed nor without the register
     */
    IdempotencyKeys(Duration kept, int mostBidders, Predicate<String> stands, Clock clock) {
        this.kept = kept;
        this.mostBidders = mostBidders;
        this.stands = stands;
        this.clock = clock;
    }

    /**
     * The key in a header.
     *
     * @throws ProblemException 400 if it is none
     */
    static String read(String header) {
        Matcher matcher = KEY.matcher(header.strip());
        if (!matcher.matches()) {
            throw Problems.keyUnreadable().exception();
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /**
     * The outcome of the first time, or the outcome of now.
     *
     * @param sha256 over what was posted
     * @throws ProblemException 422 if the key came with something else before, 409 if it is being answered
     */
    Outcome answer(String key, String sha256, Supplier<Outcome> answering) {
        Outcome earlier = claim(key, sha256);
        if (earlier != null) {
            return earlier;
        }
        Outcome outcome = null;
        try {
            outcome = answering.get();
            return outcome;
        } finally {
            keep(key, sha256, outcome);
        }
    }

    /** Forgets what is over its time. */
    synchronized void forgetExpired() {
        Instant now = clock.instant();
        remembered.values().removeIf(one -> one.outcome() != null && !now.isBefore(one.until()));
    }

    private synchronized Outcome claim(String key, String sha256) {
        forgetExpired();
        Remembered before = remembered.get(key);
        if (before != null && before.outcome() instanceof Later later && !stands.test(later.job())) {
            before = null;
        }
        if (before == null) {
            remembered.remove(key);
            remembered.put(key, new Remembered(sha256, Instant.MAX, null));
            return null;
        }
        if (!before.sha256().equals(sha256)) {
            throw Problems.keyUsedOtherwise().exception();
        }
        if (before.outcome() == null) {
            throw Problems.keyInUse().exception();
        }
        return before.outcome();
    }

    /** What failed, or did not reach the register, may go better the next time. */
    private synchronized void keep(String key, String sha256, Outcome outcome) {
        if (outcome == null
                || outcome instanceof Direct direct && direct.answer().isUnreached()) {
            remembered.remove(key);
            return;
        }
        remembered.put(key, new Remembered(sha256, clock.instant().plus(kept), outcome));
        Iterator<Remembered> oldest = remembered.values().iterator();
        while (isOverfull() && oldest.hasNext()) {
            if (oldest.next().outcome() != null) {
                oldest.remove();
            }
        }
    }

    private boolean isOverfull() {
        return remembered.size() > MOST
                || remembered.values().stream().mapToLong(Remembered::bidders).sum() > mostBidders;
    }
}
