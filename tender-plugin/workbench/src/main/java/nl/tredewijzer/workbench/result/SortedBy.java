package nl.tredewijzer.workbench.result;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.pages.text.WorkbenchText;

/** By what the table of results can be sorted. */
enum SortedBy {
    PLACE("place", WorkbenchText.BIDDER),
    NAME("name", WorkbenchText.BIDDER),
    OUTCOME("outcome", WorkbenchText.OUTCOME),
    CERTIFICATE("certificate", WorkbenchText.CERTIFICATE),
    COVERED("covered", WorkbenchText.COVERED_AS),
    VALID("valid", WorkbenchText.VALID),
    CREDITED("credited", WorkbenchText.CREDIT),
    REMAINING("remaining", WorkbenchText.REMAINING);

    /** Which amount. */
    enum Figure {
        CREDITED,
        REMAINING
    }

    private final String name;
    private final WorkbenchText head;

    SortedBy(String name, WorkbenchText head) {
        this.name = name;
        this.head = head;
    }

    /** The order that an address names; the list's own without. */
    static SortedBy named(Optional<String> name) {
        return Stream.of(values())
                .filter(sorted -> name.filter(sorted.name::equals).isPresent())
                .findFirst()
                .orElse(PLACE);
    }

    /** How the address names it. */
    String parameter() {
        return name;
    }

    /** The head of its column. */
    WorkbenchText head() {
        return head;
    }

    /** The key of a row, by which a script sorts as the server does: as Dutch words. */
    String key(Row row) {
        return switch (this) {
            case PLACE -> padded(row.answer().position());
            case NAME -> row.name().toLowerCase(Locale.ROOT);
            case OUTCOME -> row.outcome();
            case CERTIFICATE ->
                row.evidence().map(evidence -> evidence.grade().toString()).orElse("");
            case COVERED -> row.coveredAs();
            case VALID ->
                row.evidence()
                        .map(evidence ->
                                evidence.certificate().validity().until().toString())
                        .orElse("");
            case CREDITED ->
                padded(row.amount(Figure.CREDITED).movePointRight(2).longValue() + 100);
            case REMAINING ->
                padded(row.amount(Figure.REMAINING).movePointRight(2).longValue() + 100);
        };
    }

    private static String padded(long number) {
        return String.format(Locale.ROOT, "%016d", number);
    }

    /** The order itself. */
    Comparator<Row> order() {
        Collator words = Collator.getInstance(Locale.forLanguageTag("nl"));
        return Comparator.<Row, String>comparing(this::key, words::compare)
                .thenComparing(row -> row.answer().position());
    }
}
