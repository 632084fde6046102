package nl.tredewijzer.workbench.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.StaticFile;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.registry.NameQuestion;
import nl.tredewijzer.tender.reserved.ReservedReading;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/**
 * What came of an evaluation.
 *
 * @param id by which the result is found
 * @param answer the evaluation
 * @param receipts the files with what the register signs about the bidders
 * @param sorted by what the table is sorted
 * @param descending the other way round
 * @param number which page of the table, from 1
 * @param earlier by which the evaluation is found that was decided on, where this one was made from it and it is there
 * @param followUp a form that was sent from it, and what is said to that
 */
record ResultPage(
        PageLanguage language,
        String context,
        String id,
        EvaluationAnswer answer,
        List<String> receipts,
        SortedBy sorted,
        boolean descending,
        int number,
        Optional<String> earlier,
        FollowUp followUp)
        implements View {

    /** The parameter that names the evaluation that was decided on. */
    static final String AFTER = "after";

    /** How many names are asked about before the others are folded away, for one needs to see the table, too. */
    private static final int ASKED = 10;

    @Override
    public String at(String address) {
        return context + language.at(address);
    }

    Evaluation evaluation() {
        return answer.record().evaluation();
    }

    /** The forms of the report that say something. */
    List<ReportFormat> formats() {
        return answer.report().formats();
    }

    /** What a file with a receipt is called: where there are several, which one it is. */
    String receiptName(int index) {
        String receipt = say(WorkbenchText.RECEIPT);
        return receipts.size() == 1 ? receipt : say(WorkbenchText.RECEIPT_PART, receipt, index + 1, receipts.size());
    }

    /** The address of this result, and of what belongs to it. */
    String here(String more) {
        return at(WorkbenchPages.EVALUATIONS + id) + more;
    }

    String script() {
        return context + StaticFile.WORKBENCH.address();
    }

    /** The table as it is shown. */
    ResultTable table() {
        return new ResultTable(bidders(), sorted, descending, number);
    }

    private List<Row> bidders() {
        return evaluation().answers().stream().map(this::row).toList();
    }

    private Row row(BidderEvaluation one) {
        Bidder given = answer.question().bidders().get(one.position() - 1);
        return new Row(evaluation(), given, one, language);
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

    /** How many bidders somebody has to do something about. */
    long asking() {
        IntStream evaluated = evaluation().answers().stream()
                .filter(BidderEvaluation::needsAttention)
                .mapToInt(BidderEvaluation::position);
        return IntStream.concat(evaluated, questions().stream().mapToInt(NameQuestion::position))
                .distinct()
                .count();
    }

    List<NameQuestion> questions() {
        return answer.named().questions();
    }

    /** Whether there is anybody to choose. */
    boolean isChoice() {
        return questions().stream().anyMatch(question -> !question.candidates().isEmpty());
    }

    /** The first of them. */
    List<NameQuestion> firstQuestions() {
        return questions().subList(0, Math.min(ASKED, questions().size()));
    }

    /** Those after the first. */
    List<NameQuestion> moreQuestions() {
        return questions().subList(firstQuestions().size(), questions().size());
    }

    /** What somebody has to look into in the list itself: where the notice says otherwise, and who was not looked up. */
    List<Bilingual> checks() {
        List<Bilingual> checks = new ArrayList<>(answer.question().input().checks());
        checks.addAll(answer.differences());
        answer.named().unreachable().ifPresent(no -> checks.add(InputNotes.notLookedUp(no)));
        return checks;
    }

    /** What was not read in the list, and may have been a bidder. */
    List<Bilingual> notRead() {
        return answer.question().input().notRead();
    }

    /** Whose numbers were filled in because a name was certain, or somebody chose. */
    List<Bilingual> filledIn() {
        return answer.named().filledIn();
    }

    /** What was filled in before, of a field. */
    String sent(String field) {
        return followUp.form().text(field);
    }

    /** What was filled in before, of a field of the form of this kind. */
    String sentIn(String kind, String field) {
        return followUp.form().text("do").equals(kind) ? sent(field) : "";
    }

    List<Bilingual> warnings() {
        return List.copyOf(evaluation().warnings());
    }

    /** What PSO 30+ says of each bidder, where the contract is reserved (art. 2.82). */
    List<ReservedReading> reserved() {
        return answer.report().reserved();
    }

    /** Who bids, of a reading for a reserved contract. */
    String name(ReservedReading reading) {
        Bidder bidder = reading.bidder();
        return bidder.name().orElseGet(bidder::key);
    }

    /** Whether so many readings stand there unfolded. */
    boolean isFew(int readings) {
        return readings <= ASKED;
    }

    /** What somebody can decide. */
    Decisions decisions() {
        return new Decisions(answer.isUnreached() ? List.of() : bidders());
    }

    /** What the decisions changed that this evaluation was made with, where it was made from an earlier one. */
    List<Followed.Line> changed() {
        return answer.report()
                .difference()
                .map(difference -> Followed.Line.all(difference, WorkbenchPages.spoken(language)))
                .orElse(List.of());
    }

    /** The address of the evaluation that was decided on, as long as it is there. */
    Optional<String> earlierAddress() {
        return earlier.map(other -> at(WorkbenchPages.EVALUATIONS + other));
    }
}
