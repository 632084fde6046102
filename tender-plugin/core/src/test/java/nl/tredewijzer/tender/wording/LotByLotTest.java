package nl.tredewijzer.tender.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import org.junit.jupiter.api.Test;

/** Every lot is a contract by itself, and what is said of one does not have to be true of the other. */
class LotByLotTest {

    private static final Bidder EIK = Bidder.of("De Eik", "00000101").on(List.of("1", "2"));
    private static final HumanDecision PROOF_FOR_THE_SECOND = new HumanDecision.EquivalentProof(
            "00000101",
            List.of("2"),
            "auditrapport",
            Optional.of(new Grade(PerformanceLevel.STEP_3, false)),
            new Recorded("J. Jansen", Instant.parse("2026-10-10T10:00:00Z"), "dezelfde eisen"));

    @Test
    void proofThatWasAcceptedForOneLotIsToldOfThatLotOnly() {
        Evaluation evaluation = evaluated(
                lots("300000", "700000"), SampleRegister.empty(), Dossier.EMPTY.with(List.of(PROOF_FOR_THE_SECOND)));
        BidderEvaluation answer = evaluation.answers().get(0);

        Bilingual letter = Motivation.forBidder(evaluation, answer);
        assertThat(letter.dutch())
                .startsWith("Perceel 1: Op 1 november 2026")
                .contains("€ 15.000,00 blijft over. Perceel 2: Uw gelijkwaardige bewijs (auditrapport) is aanvaard:"
                        + " dezelfde eisen. Volgens het beleid")
                .contains("kan dit bewijs worden ingezet voor een korting van 50%")
                .endsWith("Van uw verplichting van € 35.000,00 is € 17.500,00 toegerekend; € 17.500,00 blijft over.");
        Bilingual motivation = Motivation.of(evaluation, answer);
        assertThat(motivation.english())
                .startsWith("Lot 1: For De Eik (KvK 00000101) no certificate was found")
                .contains("€15,000.00 (5% of €300,000.00, estimated value of the lots) remains entirely, unless")
                .contains("Lot 2: For De Eik (KvK 00000101): Equivalent proof (auditrapport) accepted");
        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.CREDITED);
    }

    @Test
    void oneLotAloneIsAnsweredWithItsOwnDecisionFiguresAndSentences() {
        Evaluation evaluation = evaluated(
                lots("300000", "700000"), SampleRegister.empty(), Dossier.EMPTY.with(List.of(PROOF_FOR_THE_SECOND)));
        BidderEvaluation answer = evaluation.answers().get(0);
        BidderEvaluation first = answer.on(answer.lots().get(0));
        BidderEvaluation second = answer.on(answer.lots().get(1));

        assertThat(first.verdict()).isEqualTo(BidderEvaluation.Verdict.NOT_CREDITED);
        assertThat(second.verdict()).isEqualTo(BidderEvaluation.Verdict.PARTLY_CREDITED);
        assertThat(first.decision()).isEmpty();
        assertThat(second.decision()).hasValue(PROOF_FOR_THE_SECOND);
        assertThat(second.owed()).hasValue(Money.of("35000"));
        assertThat(Motivation.forBidder(evaluation, first).dutch()).doesNotContain("bewijs (auditrapport)", "Perceel");
    }

    @Test
    void lotsThatComeToTheSameAreWordedTogetherToTheCentOfTheirSum() {
        Evaluation evaluation = evaluated(lots("100.10", "100.10"), held(PerformanceLevel.STEP_1), Dossier.EMPTY);

        assertThat(Motivation.forBidder(evaluation, evaluation.answers().get(0)).dutch())
                .contains("korting van 10% op de social-returnverplichting van € 10,02 (5% van € 200,20")
                .contains("Van uw verplichting van € 10,02 is")
                .doesNotContain("10,01", "Perceel");
    }

    @Test
    void whatIsUndecidedOfALotDoesNotHideThatTheLevelIsNotNamed() {
        Tender undecided = Tender.titled("Groenonderhoud")
                .deadline(LocalDate.of(2026, 11, 1))
                .lots(List.of(Lot.of("1", Money.of("200000")), Lot.of("2", Money.of("300000"))))
                .build();

        Evaluation evaluation = evaluated(undecided, held(PerformanceLevel.BASE_STEP), Dossier.EMPTY);
        BidderEvaluation answer = evaluation.answers().get(0);

        assertThat(Motivation.of(evaluation, answer).dutch())
                .containsPattern("Perceel 1: .*noemt Basistrede niet, zodat de opdrachtgever beslist")
                .doesNotContain("; ,");
        assertThat(Motivation.forBidder(evaluation, answer).english())
                .containsPattern("Lot 1: .*to decide: .* does not name Base step\\.")
                .doesNotContain("decide: .");
    }

    private static Tender lots(String one, String two) {
        return Tender.titled("Groenonderhoud")
                .deadline(LocalDate.of(2026, 11, 1))
                .lots(List.of(Lot.of("1", Money.of(one)), Lot.of("2", Money.of(two))))
                .socialReturn(Percentage.of("5"))
                .build();
    }

    private static SampleRegister held(PerformanceLevel level) {
        return SampleRegister.empty().issued("00000101", "A-1", level, "2026-01-01", "2027-12-31");
    }

    private static Evaluation evaluated(Tender tender, SampleRegister register, Dossier dossier) {
        return SampleInputs.of(register.build(), List.of(EIK))
                .about(tender)
                .with(dossier)
                .evaluate();
    }
}
