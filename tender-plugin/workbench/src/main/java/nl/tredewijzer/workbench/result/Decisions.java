package nl.tredewijzer.workbench.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
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

    /** What is asked of anybody. */
    List<Matter> matters() {
        return Stream.of(Matter.values())
                .filter(matter -> !groups(matter).isEmpty())
                .toList();
    }

    /** What is asked in a matter, and of whom. */
    List<Group> groups(Matter matter) {
        Map<Matter.Asked, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            for (Matter.Asked asked : matter.askedOf(row.answer(), List.of())) {
                groups.computeIfAbsent(asked, some -> new ArrayList<>()).add(row);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The lots about which something of the kind is asked by itself. */
    List<String> lots(Matter matter) {
        return lotsOf(rows.stream().map(Row::answer).filter(answer -> !matter.askedOf(answer, List.of())
                .isEmpty()));
    }

    /** Those about whom equivalent proof can be decided, for one lot at least. */
    List<Row> withoutCertificate() {
        return rows.stream()
                .filter(row -> isWithout(row.answer().outcome())
                        || row.answer().lots().stream().anyMatch(lot -> isWithout(lot.outcome())))
                .toList();
    }

    /** The lots for which equivalent proof can be decided by itself; none where no lot is reckoned by itself. */
    List<String> lotsWithoutCertificate() {
        return lotsOf(withoutCertificate().stream().map(Row::answer));
    }

    /** As equal to what proof can be accepted. */
    List<Grade> grades() {
        return Grade.all();
    }

    private static List<String> lotsOf(Stream<BidderEvaluation> answers) {
        return answers.flatMap(answer -> answer.lots().stream())
                .map(LotCredit::lot)
                .distinct()
                .toList();
    }

    private static boolean isWithout(Outcome outcome) {
        return outcome.kind() == OutcomeKind.NO_VALID_CERTIFICATE;
    }
}
