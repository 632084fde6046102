package nl.tredewijzer.registry.webhooks;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.ledger.LedgerChange;

/**
 * What a subscriber wants to hear of.
 *
 * @param types these kinds of events; all when there are none
 * @param numbers what touches these organisations; everything when there are none
 */
record Selection(Set<EventType> types, SortedSet<KvkNumber> numbers) {

    private static final String GROUP = "certificate.";
    private static final String SEPARATOR = " ";

    Selection {
        types = Collections.unmodifiableSet(types.isEmpty() ? EnumSet.noneOf(EventType.class) : EnumSet.copyOf(types));
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }

    /** What subscribers call events of a kind: {@code certificate.suspended}. */
    static String nameOf(EventType type) {
        return GROUP + type.name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is called so. */
    static Optional<EventType> typeNamed(String name) {
        return Arrays.stream(EventType.values())
                .filter(type -> nameOf(type).equals(name))
                .findFirst();
    }

    /** What all kinds are called, for people. */
    static String names() {
        return Arrays.stream(EventType.values()).map(Selection::nameOf).collect(Collectors.joining(", "));
    }

    /** Whether a change, which touches one of the numbers, is of a kind that is wanted. */
    boolean wants(LedgerChange change) {
        return types.isEmpty() || types.contains(change.recorded().event().type());
    }

    /** The kinds as one text. */
    String typesText() {
        return types.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    /** The numbers as one text. */
    String numbersText() {
        return numbers.stream().map(KvkNumber::digits).collect(Collectors.joining(SEPARATOR));
    }

    /** What the two texts say. */
    static Selection of(String types, String numbers) {
        return new Selection(
                words(types).map(EventType::valueOf).collect(Collectors.toSet()),
                words(numbers).map(KvkNumber::of).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(SEPARATOR)).filter(word -> !word.isEmpty());
    }
}
