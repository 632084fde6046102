package nl.tredewijzer.tender.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Phrase;

/**
 * Bidders of whom some were listed by name alone, after the register was asked whom the names mean. Only what is
 * certain is filled in; anything else is a question to a human. A bidder with something in the place of its number, be
 * it none that can be read, is not looked for by name: what was meant there comes first.
 *
 * @param bidders in the order of the list, with the numbers that are certain
 * @param filledIn for each number that was filled in, whose it is
 * @param questions the bidders of whom it is not certain which organisation they are
 * @param unreachable why nobody was looked for, if the register could not be reached
 */
public record NamedBidders(
        List<Bidder> bidders,
        List<Bilingual> filledIn,
        List<NameQuestion> questions,
        Optional<NameAnswers.Unreachable> unreachable) {

    public NamedBidders {
        bidders = List.copyOf(bidders);
        filledIn = List.copyOf(filledIn);
        questions = List.copyOf(questions);
    }

    /** Asks whom the names without a number mean; a list without such names asks nothing. */
    public static NamedBidders of(List<Bidder> listed, NameLookup lookup) {
        return of(listed, lookup, Progress.UNSEEN);
    }

    /** The same, telling how far it is. */
    public static NamedBidders of(List<Bidder> listed, NameLookup lookup, Progress progress) {
        List<Integer> nameless = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            if (hasNameOnly(listed.get(i))) {
                nameless.add(i);
                names.add(listed.get(i).name().orElseThrow());
            }
        }
        if (names.isEmpty()) {
            return new NamedBidders(listed, List.of(), List.of(), Optional.empty());
        }
        NameAnswers answers = lookup.ask(names, progress);
        if (answers instanceof NameAnswers.Answered answered) {
            return filledIn(listed, nameless, answered);
        }
        return new NamedBidders(listed, List.of(), List.of(), Optional.of((NameAnswers.Unreachable) answers));
    }

    private static NamedBidders filledIn(List<Bidder> listed, List<Integer> nameless, NameAnswers.Answered answered) {
        List<Bidder> bidders = new ArrayList<>(listed);
        List<Bilingual> filledIn = new ArrayList<>();
        List<NameQuestion> questions = new ArrayList<>();
        for (int i = 0; i < nameless.size(); i++) {
            int at = nameless.get(i);
            NameAnswer answer = answered.answers().get(i);
            if (answer instanceof NameAnswer.Certain certain) {
                bidders.set(at, withNumber(listed.get(at), certain.organisation()));
                filledIn.add(said(at + 1, listed.get(at), certain.organisation()));
            } else if (answer instanceof NameAnswer.Uncertain uncertain) {
                questions.add(new NameQuestion(at + 1, listed.get(at), uncertain.candidates()));
            }
        }
        return new NamedBidders(bidders, filledIn, questions, Optional.empty());
    }

    private static boolean hasNameOnly(Bidder bidder) {
        return bidder.name().isPresent() && bidder.kvkNumberAsGiven().isEmpty();
    }

    private static Bidder withNumber(Bidder bidder, NameCandidate organisation) {
        return bidder.numbered(organisation.kvkNumber().digits());
    }

    private static Bilingual said(int position, Bidder bidder, NameCandidate organisation) {
        return new Phrase(
                "Inschrijver {position}, \"{name}\", is volgens het register zeker {organisation}: KvK-nummer {number}"
                        + " ingevuld.",
                "Bidder {position}, \"{name}\", certainly is {organisation} according to the register: KvK number {number}"
                        + " filled in.",
                Map.of(
                        "position",
                        (long) position,
                        "name",
                        bidder.name().orElseThrow(),
                        "organisation",
                        organisation.name(),
                        "number",
                        organisation.kvkNumber().digits()));
    }
}
