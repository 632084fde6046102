package nl.tredewijzer.registry.changes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/**
 * What somebody asks the feed.
 *
 * @param after the last event already seen, 0 for none
 * @param limit most changes to tell
 * @param numbers only what touches one of these; everything when there are none
 */
record ChangesQuestion(long after, int limit, SortedSet<KvkNumber> numbers) {

    private static final int USUAL_LIMIT = 100;
    private static final int MOST_CHANGES = 1000;
    private static final int MOST_NUMBERS = 500;
    private static final int LONGEST_WAIT = 30;
    private static final int LONGEST_NUMBER = 40;

    ChangesQuestion {
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }

    /**
     * A question, and how long its asker is willing to wait for an answer that is not empty.
     *
     * @param patience none when it is zero
     */
    record Patient(ChangesQuestion question, Duration patience) {}

    /**
     * Reads it from an address.
     *
     * @throws ProblemException 400 with all errors
     */
    static Patient of(MultivaluedMap<String, String> given) {
        Parameters parameters = new Parameters(given, List.of("after", "limit", "wait", "kvkNumber"));
        ChangesQuestion question = new ChangesQuestion(
                parameters.whole("after", 0, Long.MAX_VALUE).orElse(0L),
                parameters.number("limit", USUAL_LIMIT, 1, MOST_CHANGES),
                numbers(parameters));
        Duration wait = Duration.ofSeconds(parameters.number("wait", 0, 0, LONGEST_WAIT));
        parameters.check();
        return new Patient(question, wait);
    }

    private static SortedSet<KvkNumber> numbers(Parameters parameters) {
        SortedSet<KvkNumber> numbers = new TreeSet<>();
        Set<String> given = parameters.texts("kvkNumber", LONGEST_NUMBER);
        for (String value : given) {
            switch (KvkReading.read(value)) {
                case KvkReading.Read read -> numbers.add(read.number());
                case KvkReading.Refused refused ->
                    parameters.refuse(
                            "kvkNumber",
                            value,
                            new Message(refused.cause().dutch(), refused.cause().english()));
            }
        }
        if (given.size() > MOST_NUMBERS) {
            parameters.refuse(
                    "kvkNumber",
                    Integer.toString(given.size()),
                    new Message("Hoogstens " + MOST_NUMBERS + " nummers", "At most " + MOST_NUMBERS + " numbers"));
        }
        return numbers;
    }

    /** The same question of somebody who has seen more. */
    ChangesQuestion from(long seen) {
        return new ChangesQuestion(Math.max(after, seen), limit, numbers);
    }
}
