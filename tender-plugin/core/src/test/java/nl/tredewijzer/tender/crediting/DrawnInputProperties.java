package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.DrawnInput;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.document.EvaluationJson;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.document.TenderJson;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** What holds for several bidders, lots, consortia and purchases together, under every policy of the catalogue. */
class DrawnInputProperties {

    @Property(tries = 500)
    void theSameInputGivesTheSameBytes(@ForAll long seed) {
        byte[] first = EvaluationJson.bytes(DrawnInput.of(seed).evaluate());

        assertThat(EvaluationJson.bytes(DrawnInput.of(seed).evaluate())).isEqualTo(first);
        assertThat(EvaluationJson.bytes(throughDocuments(DrawnInput.of(seed)).evaluate()))
                .as("written down and read back")
                .isEqualTo(first);
        CreditingInput again = DrawnInput.of(seed);
        assertThat(EvaluationJson.bytes(
                        again.answeredBy(turnedRound(again.answers())).evaluate()))
                .as("answered in another order")
                .isEqualTo(first);
    }

    @Property(tries = 500)
    void theOrderOfBiddersMattersForNothingButTheirPlaces(@ForAll long seed, @ForAll Random order) {
        CreditingInput input = DrawnInput.of(seed);
        List<Bidder> shuffled = new ArrayList<>(input.bidders());
        Collections.shuffle(shuffled, order);

        assertThat(withoutPlaces(input.withBidders(shuffled).evaluate())).isEqualTo(withoutPlaces(input.evaluate()));
    }

    @Property(tries = 300)
    void theOrderOfPurchasesMattersForNoSum(@ForAll long seed, @ForAll Random order) {
        CreditingInput input = DrawnInput.of(seed);
        Dossier known = input.dossier();
        List<Purchase> shuffled = new ArrayList<>(known.purchases());
        Collections.shuffle(shuffled, order);
        Dossier other =
                new Dossier(known.decisions(), known.registrations(), shuffled, known.efforts(), known.claims());

        assertThat(input.with(other).evaluate().answers())
                .extracting(BidderEvaluation::credit)
                .isEqualTo(input.evaluate().answers().stream()
                        .map(BidderEvaluation::credit)
                        .toList());
    }

    @Property(tries = 500)
    void whatIsSettledIsTheSumOfItsPartsAndOfItsLots(@ForAll long seed) {
        for (BidderEvaluation answer : DrawnInput.of(seed).evaluate().answers()) {
            if (answer.credit() instanceof Credit.Settled whole) {
                assertThat(whole.credited()).isBetween(Money.ZERO, whole.obligation());
                assertThat(sum(answer.lines().stream().map(CreditLine::counted).toList()))
                        .isEqualTo(whole.credited());
                List<Credit.Settled> lots = answer.lots().stream()
                        .map(LotCredit::credit)
                        .filter(Credit.Settled.class::isInstance)
                        .map(Credit.Settled.class::cast)
                        .toList();
                if (!lots.isEmpty()) {
                    assertThat(lots.stream().reduce(Credit.Settled::plus)).contains(whole);
                }
            }
        }
    }

    @Property(tries = 300)
    void whatHasToBeDecidedIsNeverSettledNorPutAtRisk(@ForAll long seed) {
        for (BidderEvaluation answer : DrawnInput.of(seed).evaluate().answers()) {
            if (answer.outcome().isOpen()) {
                assertThat(answer.credit()).isNotInstanceOf(Credit.Settled.class);
                assertThat(answer.penaltyAtRisk()).isEmpty();
                assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.NEEDS_DECISION);
            }
            assertThat(answer.reasons()).isNotEmpty();
        }
    }

    private static CreditingInput throughDocuments(CreditingInput input) {
        return input.about(TenderJson.read(TenderJson.write(input.tender())))
                .under(PolicyJson.read(PolicyJson.write(input.policy())))
                .with(DossierJson.read(DossierJson.write(input.dossier())));
    }

    private static RegistryAnswers turnedRound(RegistryAnswers answers) {
        if (!(answers instanceof Answered answered)) {
            return answers;
        }
        List<KvkNumber> backwards = new ArrayList<>(answered.histories().keySet());
        Collections.reverse(backwards);
        Map<KvkNumber, OrganisationHistory> histories = new LinkedHashMap<>();
        backwards.forEach(number -> histories.put(number, answered.of(number)));
        return new Answered(answered.state(), histories, answered.provenance());
    }

    /** The document with its bidders in the order of what is said of them. */
    private static String withoutPlaces(Evaluation evaluation) {
        JsonObject document = EvaluationJson.write(evaluation);
        List<String> bidders = document.getJsonArray("bidders").getValuesAs(JsonObject.class).stream()
                .map(bidder -> CanonicalJson.text(
                        JsonParts.object(bidder).remove("position").build()))
                .sorted()
                .toList();
        return CanonicalJson.text(JsonParts.object(document).remove("bidders").build()) + bidders;
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }
}
