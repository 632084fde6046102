package nl.tredewijzer.workbench.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.policy.Grade;

/**
 * What somebody can decide about an evaluation.
 *
 * @param rows all bidders; none where the register was not reached, for a decision is about what is known
 */
record Decisions(List<Row> rows) {

    /**
     * Those of whom the same is asked.
     *
     * @param asked what
     * @param rows of whom, at least one
     */
    record Group(Matter.Asked asked, List<Row> rows) {

        /** By what a form names this question about all of them. */
        String all() {
            return asked.code();
        }

        /** By what a form names this question about one of them. */
        String about(Row row) {
            return asked.code() + DecisionForm.ABOUT + row.answer().bidder().key();
        }
    }

    Decisions {
        rows = List.copyOf(rows);
    }

    /**
     * A matter in which something is asked.
     *
     * @param groups what, and of whom; at least one
     * @param lots the lots about which it is asked by itself
     */
    record Open(Matter matter, List<Group> groups, List<String> lots) {}

    /** What is asked of anybody. */
    List<Open> open() {
        return Stream.of(Matter.values())
                .map(this::open)
                .filter(open -> !open.groups().isEmpty())
                .toList();
    }

    private Open open(Matter matter) {
        Map<Matter.Asked, List<Row>> groups = new LinkedHashMap<>();
        List<Row> asking = new ArrayList<>();
        for (Row row : rows) {
            List<Matter.Asked> asked = matter.askedOf(row.answer(), List.of());
            asked.forEach(one ->
                    groups.computeIfAbsent(one, some -> new ArrayList<>()).add(row));
            if (!asked.isEmpty()) {
                asking.add(row);
            }
        }
        return new Open(
                matter,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                lotsOf(asking));
    }

    /** Those about whom equivalent proof can be decided, for one lot at least. */
    List<Row> withoutCertificate() {
        return rows.stream()
                .filter(row -> isWithout(row.answer().outcome())
                        || row.answer().lots().stream().anyMatch(lot -> isWithout(lot.outcome())))
                .toList();
    }

    /** As equal to what proof can be accepted. */
    List<Grade> grades() {
        return Grade.all();
    }

    /** The lots of these bidders that are reckoned by themselves; none where no lot is. */
    static List<String> lotsOf(List<Row> some) {
        return some.stream()
                .flatMap(row -> row.answer().lots().stream())
                .map(LotCredit::lot)
                .distinct()
                .toList();
    }

    private static boolean isWithout(Outcome outcome) {
        return outcome.kind() == OutcomeKind.NO_VALID_CERTIFICATE;
    }
}
