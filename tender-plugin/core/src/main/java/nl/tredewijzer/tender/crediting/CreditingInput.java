package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.RegistryAnswers;

/**
 * Everything that an evaluation rests on. Evaluating it gives the same answers whenever and wherever; with one part
 * replaced it tells what that part did.
 *
 * @param tender the tender or subsidy
 * @param bidders who bids, in the order in which the answers are wanted
 * @param policy the policy of the authority
 * @param answers what the register said of every KvK number in the bidders and the dossier
 * @param referenceDate the day on which certificates are tested
 * @param dossier what is known beside the register
 * @param notes how the policy was chosen, to be said with the result
 */
public record CreditingInput(
        Tender tender,
        List<Bidder> bidders,
        Policy policy,
        RegistryAnswers answers,
        ReferenceDate referenceDate,
        Dossier dossier,
        List<Remark> notes) {

    public CreditingInput {
        Objects.requireNonNull(tender, "tender");
        bidders = List.copyOf(bidders);
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(referenceDate, "referenceDate");
        Objects.requireNonNull(dossier, "dossier");
        notes = List.copyOf(notes);
    }

    /** With nothing but the register to go by. */
    public static CreditingInput of(
            Tender tender, List<Bidder> bidders, Policy policy, RegistryAnswers answers, ReferenceDate referenceDate) {
        return new CreditingInput(tender, bidders, policy, answers, referenceDate, Dossier.EMPTY, List.of());
    }

    /** The same with this dossier. */
    public CreditingInput with(Dossier known) {
        return new CreditingInput(tender, bidders, policy, answers, referenceDate, known, notes);
    }

    /** The same with these notes. */
    public CreditingInput noting(List<Remark> remarks) {
        return new CreditingInput(tender, bidders, policy, answers, referenceDate, dossier, remarks);
    }

    /**
     * What it comes to.
     *
     * @throws IllegalArgumentException if the register was not asked about an organisation in it
     */
    public Evaluation evaluate() {
        return Crediting.evaluate(this);
    }

    /** The KvK numbers about which the register is asked, each once, in the order of the list. */
    public List<KvkNumber> numbers() {
        return numbersIn(bidders, dossier);
    }

    /** The KvK numbers of these bidders and of the organisations in the dossier, each once. */
    public static List<KvkNumber> numbersIn(List<Bidder> bidders, Dossier dossier) {
        return Stream.concat(bidders.stream().flatMap(bidder -> bidder.kvkNumber().stream()), dossier.organisations())
                .distinct()
                .toList();
    }

    /** The same with another tender. */
    public CreditingInput about(Tender other) {
        return new CreditingInput(other, bidders, policy, answers, referenceDate, dossier, notes);
    }

    /** The same with other bidders. */
    public CreditingInput withBidders(List<Bidder> others) {
        return new CreditingInput(tender, others, policy, answers, referenceDate, dossier, notes);
    }

    /**
     * The same under another policy, on the day on which that one tests unless somebody chose the day. How the first one
     * was chosen is not said of it.
     */
    public CreditingInput under(Policy other) {
        ReferenceDate day = referenceDate.origin() == ReferenceDate.Origin.GIVEN
                ? referenceDate
                : ReferenceDate.of(tender, other).orElse(referenceDate);
        return new CreditingInput(tender, bidders, other, answers, day, dossier, List.of());
    }

    /** The same on another reference date. */
    public CreditingInput on(ReferenceDate other) {
        return new CreditingInput(tender, bidders, policy, answers, other, dossier, notes);
    }

    /** The same on other answers of the register. */
    public CreditingInput answeredBy(RegistryAnswers other) {
        return new CreditingInput(tender, bidders, policy, other, referenceDate, dossier, notes);
    }
}
