package nl.tredewijzer.tender.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.DrawnInput;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.LotCredit;

/** What holds for every motivation. */
class MotivationProperties {

    @Property(tries = 300)
    void whatABidderIsToldNamesNoOtherBidder(@ForAll long seed) {
        Evaluation evaluation = DrawnInput.of(seed).evaluate();

        for (BidderEvaluation answer : evaluation.answers()) {
            Bilingual told = Motivation.forBidder(evaluation, answer);
            for (BidderEvaluation other : evaluation.answers()) {
                if (other != answer) {
                    Bidder bidder = other.bidder();
                    assertThat(List.of(told.dutch(), told.english()))
                            .noneMatch(text -> text.contains(bidder.name().orElseThrow()))
                            .noneMatch(text -> text.contains(bidder.kvkNumberAsGiven()))
                            .noneMatch(text -> other.evidence().stream()
                                    .anyMatch(held -> text.matches(
                                            ".*\\b" + held.certificate().id().number() + "\\b.*")));
                }
            }
        }
    }

    @Property(tries = 300)
    void noMotivationClaimsThatARequirementIsMet(@ForAll long seed) {
        Evaluation evaluation = DrawnInput.of(seed).evaluate();

        for (BidderEvaluation answer : evaluation.answers()) {
            for (Bilingual text :
                    List.of(Motivation.of(evaluation, answer), Motivation.forBidder(evaluation, answer))) {
                assertThat(text.dutch()).doesNotContain("voldoet aan").isNotBlank();
                assertThat(text.english())
                        .doesNotContain("meets the requirement")
                        .isNotBlank();
            }
        }
    }

    @Property(tries = 300)
    void everySentenceIsWholeAndEveryLotIsToldItsOwnAmounts(@ForAll long seed) {
        Evaluation evaluation = DrawnInput.of(seed).evaluate();

        for (BidderEvaluation answer : evaluation.answers()) {
            isWhole(Motivation.of(evaluation, answer));
            isWhole(Motivation.forBidder(evaluation, answer));
            for (LotCredit lot : answer.lots()) {
                Bilingual told = Motivation.forBidder(evaluation, answer.on(lot));
                isWhole(told);
                if (lot.credit() instanceof Credit.Settled settled) {
                    assertThat(told.english())
                            .contains(Language.ENGLISH.of(settled.obligation()) + ", "
                                    + Language.ENGLISH.of(settled.credited()) + " is credited");
                }
            }
        }
    }

    private static void isWhole(Bilingual text) {
        for (String sentence : List.of(text.dutch(), text.english())) {
            assertThat(sentence).endsWith(".").doesNotContain("; ,", ": .", " .", "{");
        }
    }
}
