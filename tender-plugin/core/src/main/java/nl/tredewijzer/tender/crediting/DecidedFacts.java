package nl.tredewijzer.tender.crediting;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.evidence.HumanDecision.Choice;
import nl.tredewijzer.tender.policy.Question;

/** What somebody decided that purchases and efforts yield together, where the policy does not value them. */
final class DecidedFacts {

    private static final List<Question> ANSWERED =
            List.of(Question.SUPPLIER_NOT_NAMED, Question.PURCHASE_VALUE_UNPUBLISHED, Question.BLOCK_NOT_NAMED);

    private final KnownFacts facts;

    DecidedFacts(KnownFacts facts) {
        this.facts = facts;
    }

    /** Takes away the questions that are answered, and adds what the answers yield of what is owed, if that is known. */
    void answer(
            Bidder bidder,
            Optional<String> lot,
            Optional<Obligation.Owed> owed,
            List<Settlement.Part> parts,
            List<Remark> questions) {
        if (questions.isEmpty()) {
            return;
        }
        for (Question question : ANSWERED) {
            Optional<Choice> choice = facts.choiceOf(bidder, lot, question);
            if (choice.isPresent()) {
                TreeSet<String> about = taken(question, questions);
                if (!about.isEmpty() && owed.isPresent()) {
                    part(choice.get(), String.join(", ", about), lot, owed.get())
                            .ifPresent(parts::add);
                }
            }
        }
    }

    /** The suppliers or blocks that were asked about. */
    private static TreeSet<String> taken(Question question, List<Remark> questions) {
        TreeSet<String> about = new TreeSet<>();
        String subject = question == Question.BLOCK_NOT_NAMED ? "block" : "supplier";
        for (Iterator<Remark> asked = questions.iterator(); asked.hasNext(); ) {
            Remark remark = asked.next();
            if (remark.code().name().equals(question.name())) {
                about.add(remark.values().get(subject).toString());
                asked.remove();
            }
        }
        return about;
    }

    private static Optional<Settlement.Part> part(
            Choice choice, String about, Optional<String> lot, Obligation.Owed owed) {
        return choice.effect()
                .creditOf(owed.exactBase(), owed.exact())
                .filter(exact -> exact.signum() > 0)
                .map(exact -> new Settlement.Part(
                        CreditLine.Kind.DECISION,
                        new Phrase(
                                "{effect} voor {about}, besloten door {by}",
                                "{effect} for {about}, decided by {by}",
                                Map.of(
                                        "effect", choice.effect(),
                                        "about", about,
                                        "by", choice.recorded().by())),
                        lot,
                        exact,
                        Optional.empty(),
                        List.of()));
    }
}
