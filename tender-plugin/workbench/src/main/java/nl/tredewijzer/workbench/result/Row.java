package nl.tredewijzer.workbench.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.LevelReadings;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.wording.Labels;
import nl.tredewijzer.tender.wording.Motivation;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/**
 * One bidder in the table of results, or one lot of a bidder.
 *
 * @param evaluation all answers
 * @param given the bidder as it stands in the list
 * @param answer the answer for the bidder, or for one of its lots alone
 * @param language the language it is shown in
 */
record Row(Evaluation evaluation, Bidder given, BidderEvaluation answer, PageLanguage language) {

    /** Where its texts stand on the page. */
    String id() {
        return "m" + answer.position();
    }

    /** The same for each lot that is reckoned by itself, in the order of the list. */
    List<Row> lots() {
        return answer.lots().stream()
                .map(lot -> new Row(evaluation, given, answer.on(lot), language))
                .toList();
    }

    /** The lots it bids on; of length 0 where none is said. */
    String lot() {
        return String.join(", ", answer.bidder().lots());
    }

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

    /** Whether its number was found by its name: the list has none. */
    boolean isFoundByName() {
        return given.kvkNumberAsGiven().isEmpty() && kvkNumber().isPresent();
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

    /** What it would owe. */
    String obligation() {
        return answer.owed()
                .map(this::euros)
                .orElseGet(() -> language.say(
                        answer.obligation() instanceof Obligation.NotApplicable
                                ? WorkbenchText.NO_OBLIGATION
                                : WorkbenchText.OPEN));
    }

    /** Of what that is taken, where it is known; of several lots together it is said lot by lot. */
    Optional<Bilingual> basis() {
        return answer.obligation() instanceof Obligation.Owed owed
                        && answer.lots().isEmpty()
                ? Optional.of(new Phrase(
                        "{percentage} van {base}, {basis}; percentage uit {origin}",
                        "{percentage} of {base}, {basis}; percentage from {origin}",
                        Map.of(
                                "percentage", owed.percentage(),
                                "base", owed.base(),
                                "basis", owed.basis(),
                                "origin", owed.origin())))
                : Optional.empty();
    }

    /** Of what the credit is made, each part with what it counts. */
    List<Bilingual> made() {
        return answer.lines().stream()
                .map(line -> (Bilingual) new Phrase(
                        "{what}: {counted}",
                        "{what}: {counted}",
                        Map.of("what", line.what(), "counted", line.counted())))
                .toList();
    }

    /** What the certificate is used for beside the obligation, and both readings of a level that changes. */
    List<Bilingual> beside() {
        Stream<Bilingual> uses = answer.criteria().stream()
                .map(finding -> new Phrase(
                        "{criterion}: {use}",
                        "{criterion}: {use}",
                        Map.of("criterion", finding.rule().criterion(), "use", finding.use())));
        Stream<Bilingual> readings = answer.readings().map(LevelReadings::said).orElse(List.of()).stream();
        return Stream.concat(uses, readings).toList();
    }

    /** What would be due if nothing more were realised, where the policy says it. */
    Optional<String> penalty() {
        return answer.penaltyAtRisk().map(this::euros);
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
