package nl.tredewijzer.workbench.result;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.StaticFile;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.registry.NameQuestion;
import nl.tredewijzer.workbench.web.SentForm;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/**
 * What came of an evaluation.
 *
 * @param id by which the result is found
 * @param answer the evaluation
 * @param sorted by what the table is sorted
 * @param descending the other way round
 * @param number which page of the table, from 1
 * @param whatIf what would change, in lines, if something was asked
 * @param mistakes what is wrong with what was filled in
 * @param form what was filled in, to be shown again
 */
record ResultPage(
        PageLanguage language,
        String context,
        String id,
        EvaluationAnswer answer,
        List<ReportFormat> formats,
        SortedBy sorted,
        boolean descending,
        int number,
        List<Followed.Line> whatIf,
        List<String> mistakes,
        SentForm form)
        implements View {

    /** How many bidders stand on one page. */
    static final int ROWS = 100;

    /** How many names are asked about before the others are folded away, for one needs to see the table, too. */
    private static final int ASKED = 10;

    @Override
    public String at(String address) {
        return context + language.at(address);
    }

    Evaluation evaluation() {
        return answer.record().evaluation();
    }

    /** The address of this result, and of what belongs to it. */
    String here(String more) {
        return at(WorkbenchPages.EVALUATIONS + id) + more;
    }

    String script() {
        return context + StaticFile.WORKBENCH.address();
    }

    List<Row> rows() {
        Comparator<Row> order = descending ? sorted.order().reversed() : sorted.order();
        return evaluation().answers().stream()
                .map(one -> new Row(evaluation(), one, language))
                .sorted(order)
                .skip((long) (shownPage() - 1) * ROWS)
                .limit(ROWS)
                .toList();
    }

    int pages() {
        return Math.max(1, (evaluation().answers().size() + ROWS - 1) / ROWS);
    }

    int shownPage() {
        return Math.max(1, Math.min(number, pages()));
    }

    /** The address of another page in the same order. */
    String page(int other) {
        return here("?sort=" + sorted.parameter() + (descending ? "&down=1" : "") + "&page=" + other + "#results");
    }

    /** The address of the same in another order; the same order again turns it round. */
    String sortedBy(SortedBy other) {
        boolean turn = other == sorted && !descending;
        return here("?sort=" + other.parameter() + (turn ? "&down=1" : "") + "#results");
    }

    /** How the column is sorted, as assistive technology is told (WAI-ARIA, {@code aria-sort}). */
    Optional<String> sort(SortedBy column) {
        return column == sorted ? Optional.of(descending ? "descending" : "ascending") : Optional.empty();
    }

    List<SortedBy> columns() {
        return List.of(
                SortedBy.NAME,
                SortedBy.OUTCOME,
                SortedBy.CERTIFICATE,
                SortedBy.COVERED,
                SortedBy.VALID,
                SortedBy.CREDITED,
                SortedBy.REMAINING);
    }

    /**
     * How many bidders came to the same.
     *
     * @param tone the class of the mark in which it is shown
     */
    record Count(OutcomeKind kind, String tone, long bidders) {}

    List<Count> counts() {
        Map<OutcomeKind, Long> counted = new EnumMap<>(OutcomeKind.class);
        evaluation().answers().forEach(one -> counted.merge(one.outcome().kind(), 1L, Long::sum));
        return counted.entrySet().stream()
                .map(some -> new Count(some.getKey(), Row.tone(some.getKey()), some.getValue()))
                .toList();
    }

    long asking() {
        return evaluation().answers().stream()
                        .filter(BidderEvaluation::needsAttention)
                        .count()
                + questions().size();
    }

    List<NameQuestion> questions() {
        return answer.named().questions();
    }

    /** The first of them. */
    List<NameQuestion> firstQuestions() {
        return questions().subList(0, Math.min(ASKED, questions().size()));
    }

    /** Those after the first. */
    List<NameQuestion> moreQuestions() {
        return questions().subList(firstQuestions().size(), questions().size());
    }

    List<Bilingual> warnings() {
        return List.copyOf(evaluation().warnings());
    }

    /** Those about whom equivalent proof can be decided. */
    List<Row> withoutCertificate() {
        return evaluation().answers().stream()
                .filter(one -> one.outcome().kind() == OutcomeKind.NO_VALID_CERTIFICATE)
                .map(one -> new Row(evaluation(), one, language))
                .toList();
    }

    List<Grade> grades() {
        return Grade.all();
    }
}
