package nl.tredewijzer.tender.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.run.EvaluationRecord;
import org.junit.jupiter.api.Test;

/** The calendar as RFC 5545 has it. */
class ExpiryCalendarTest {

    private final Report report = SampleReport.report();

    @Test
    void aCertificateThatCoversTwoBiddersIsOneEntryOnItsLastDay() {
        List<String> lines = unfolded(report);

        assertThat(lines).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(lines).contains("DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101", "CLASS:CONFIDENTIAL");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("DESCRIPTION:Onderhoud"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("Onderhoud\\; groen\\, en", "Dochter B.V.", "Moeder B.V.", report.sha256()));
    }

    @Test
    void someoneIsWarnedInTime() {
        assertThat(unfolded(report)).contains("TRIGGER:-P90D", "TRIGGER:-P30D").contains("ACTION:DISPLAY");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoneEndsWithinACharacter() {
        for (String line : text(report).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD", "\n", "\r");
        }
        assertThat(text(report)).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEntryKeepsItsNameInEveryReportOfTheTender() {
        assertThat(uid(report.in(Language.ENGLISH))).isEqualTo(uid(Report.of(SampleReport.kept("noordoost-brabant"))));
    }

    @Test
    void withoutCreditedCertificatesThereIsNothingToImportAndTheCalendarIsStillWhole() {
        Report silent = Report.of(SampleReport.kept("amsterdam"));

        assertThat(silent.formats().contains(ReportFormat.ICS))
                .isEqualTo(text(silent).contains("BEGIN:VEVENT"));
        assertThat(unfolded(silent)).contains("BEGIN:VTIMEZONE");
    }

    @Test
    void aCertificateThatIsCreditedForOneLotStandsInItThoughTheWholeIsStillOpen() {
        EvaluationRecord kept = SampleReport.kept("oost-nederland");
        BidderEvaluation whole = kept.evaluation().answers().get(0);
        assertThat(whole.lots()).hasSize(2);

        assertThat(ExpiryDates.of(answering(kept, openAsAWhole(whole)))).hasSize(1);
        assertThat(ExpiryDates.of(answering(kept, withoutLots(openAsAWhole(whole)))))
                .isEmpty();
    }

    private static BidderEvaluation openAsAWhole(BidderEvaluation answer) {
        return with(answer, new Outcome.RegisterUnreachable(Unreachability.CONNECTION_FAILED), answer.lots());
    }

    private static BidderEvaluation withoutLots(BidderEvaluation answer) {
        return with(answer, answer.outcome(), List.of());
    }

    private static BidderEvaluation with(BidderEvaluation answer, Outcome outcome, List<LotCredit> lots) {
        return new BidderEvaluation(
                answer.position(),
                answer.bidder(),
                answer.evidence(),
                outcome,
                answer.obligation(),
                answer.credit(),
                answer.reasons(),
                answer.warnings(),
                answer.lines(),
                lots,
                answer.penaltyAtRisk(),
                answer.readings(),
                answer.criteria(),
                answer.questions(),
                answer.decision());
    }

    private static EvaluationRecord answering(EvaluationRecord kept, BidderEvaluation answer) {
        Evaluation evaluation = kept.evaluation();
        Evaluation changed = new Evaluation(
                evaluation.tender(),
                evaluation.policy(),
                evaluation.referenceDate(),
                evaluation.register(),
                evaluation.dossier(),
                List.of(answer),
                evaluation.warnings());
        return new EvaluationRecord(kept.inputs(), changed, kept.run());
    }

    private static String uid(Report of) {
        return unfolded(of).stream()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unfolded(Report of) {
        return text(of).replace("\r\n ", "").lines().toList();
    }

    private static String text(Report of) {
        return new String(of.bytes(ReportFormat.ICS), StandardCharsets.UTF_8);
    }
}
