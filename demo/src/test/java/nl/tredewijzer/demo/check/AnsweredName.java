package nl.tredewijzer.demo.check;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A name that was asked for, and what was answered.
 *
 * @param kind how the name came about, such as {@code syn:delete}
 * @param right the number of the organisation that it means; empty text when it is not in the register
 * @param candidates the numbers that were answered, the best first
 * @param certain the number that was said to be certain
 */
record AnsweredName(String kind, String right, List<String> candidates, Optional<String> certain) {

    static AnsweredName of(NamedCsvRecord query, List<JsonObject> candidates) {
        return new AnsweredName(
                query.getField("kind"),
                query.getField("kvk"),
                candidates.stream().map(candidate -> candidate.getString("id")).toList(),
                candidates.stream()
                        .filter(candidate -> candidate.getBoolean("match"))
                        .map(candidate -> candidate.getString("id"))
                        .findFirst());
    }

    boolean isWronglyCertain() {
        return certain.filter(number -> !number.equals(right)).isPresent();
    }

    boolean isAccepted() {
        return certain.filter(right::equals).isPresent();
    }

    /** Whether the right one is among the first candidates. */
    boolean isAmong(int first) {
        return candidates.stream().limit(first).anyMatch(right::equals);
    }

    boolean isAbsent() {
        return kind.equals("absent");
    }

    boolean isTypingError() {
        return kind.startsWith("syn:");
    }

    /** Whether the organisation itself was written like this once. */
    boolean isReal() {
        return kind.startsWith("real:");
    }

    boolean isFormatOnly() {
        return kind.equals("real:format-only");
    }

    /** Whether nothing in it resembles the present name. */
    boolean isRename() {
        return kind.equals("real:disjoint-rename");
    }

    boolean isVariant() {
        return isReal() && !isFormatOnly() && !isRename();
    }
}
