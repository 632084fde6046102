package nl.tredewijzer.workbench.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.wording.Labels;
import nl.tredewijzer.tender.wording.Motivation;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/** One bidder in the table of results. */
record Row(Evaluation evaluation, BidderEvaluation answer, PageLanguage language) {

    /** The name as listed, or else the number, or else its place. */
    String name() {
        Bidder bidder = answer.bidder();
        if (bidder.name().isPresent()) {
            return bidder.name().get();
        }
        String given = bidder.kvkNumberAsGiven();
        return given.isEmpty() ? language.say(WorkbenchText.BIDDER) + " " + answer.position() : "KvK " + given;
    }

    Optional<String> kvkNumber() {
        return answer.bidder().kvkNumber().map(Object::toString);
    }

    /** What is known of the number, for the eye: it says nothing that the word in it does not say. */
    String tone() {
        return tone(answer.outcome().kind());
    }

    static String tone(OutcomeKind kind) {
        return switch (kind) {
            case CREDITED, SATISFIED, EXEMPT -> "good";
            case NO_VALID_CERTIFICATE, NOT_CREDITED, NO_OBLIGATION -> "open";
            case NEEDS_DECISION, UNREADABLE_NUMBER -> "doubt";
            case REGISTER_UNREACHABLE -> "bad";
        };
    }

    String outcome() {
        return language.say(answer.outcome().kind());
    }

    Optional<Evidence> evidence() {
        return answer.leading();
    }

    /** As what the certificate covers the bidder: itself, or one of those that it names. */
    String coveredAs() {
        return evidence()
                .map(evidence -> evidence.covered().role() == CoverageRole.MAIN_APPLICANT
                        ? language.say(evidence.covered().role())
                        : language.say(evidence.covered().role()) + ", "
                                + evidence.certificate().mainApplicant().name())
                .orElse("–");
    }

    /** From when and until when, each to stand unbroken. */
    List<String> valid() {
        Language spoken = WorkbenchPages.spoken(language);
        return evidence()
                .map(evidence -> evidence.certificate().validity())
                .map(validity -> List.of(
                        Labels.figures(validity.from(), spoken) + " –", Labels.figures(validity.until(), spoken)))
                .orElse(List.of("–"));
    }

    String credited() {
        boolean nothingFound = answer.outcome().kind() == OutcomeKind.NO_VALID_CERTIFICATE;
        if (answer.credit() instanceof Credit.Settled settled
                && !(nothingFound && settled.credited().isZero())) {
            return euros(settled.credited());
        }
        return nothingFound ? language.say(WorkbenchText.NOTHING) : unsettled();
    }

    String remaining() {
        return answer.credit() instanceof Credit.Settled settled ? euros(settled.remaining()) : unsettled();
    }

    private String unsettled() {
        return language.say(
                answer.credit() instanceof Credit.NotApplicable ? WorkbenchText.NOT_APPLICABLE : WorkbenchText.OPEN);
    }

    private String euros(Money money) {
        return language.say(Labels.of(money));
    }

    /** What remains, in each building block of the policy; nothing where nothing remains or no source gives blocks. */
    List<String> inBlocks() {
        if (!(answer.credit() instanceof Credit.Settled settled)
                || settled.remaining().isZero()) {
            return List.of();
        }
        return evaluation.policy().fulfilment().blocks().map(BuildingBlocks::blocks).orElse(List.of()).stream()
                .map(block -> inBlock(block, settled.remaining()))
                .toList();
    }

    private String inBlock(BuildingBlocks.Block block, Money remaining) {
        String quantity = block.in(remaining).toPlainString();
        return language.say(
                WorkbenchText.IN_BLOCKS,
                language == PageLanguage.DUTCH ? quantity.replace('.', ',') : quantity,
                block.name(),
                language.say(block.per()));
    }

    String motivation() {
        return language.say(Motivation.of(evaluation, answer));
    }

    String letter() {
        return language.say(Motivation.forBidder(evaluation, answer));
    }

    String say(Bilingual told) {
        return language.say(told);
    }

    /** Amounts that cannot be compared stand below all that can. */
    BigDecimal amount(SortedBy.Figure figure) {
        if (answer.credit() instanceof Credit.Settled settled) {
            return (figure == SortedBy.Figure.CREDITED ? settled.credited() : settled.remaining()).amount();
        }
        return BigDecimal.ONE.negate();
    }
}
