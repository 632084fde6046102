package nl.tredewijzer.tender.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Described;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.Question;

/** What differs between what two runs knew beside the register. The order in which it stands does not matter. */
final class DossierChanges {

    private DossierChanges() {}

    static List<Statement<ChangeCode>> between(Dossier before, Dossier after) {
        List<Statement<ChangeCode>> changes = new ArrayList<>();
        only(before.decisions(), after.decisions()).stream()
                .map(decision -> decision(ChangeCode.DECISION_GONE, decision))
                .forEach(changes::add);
        only(after.decisions(), before.decisions()).stream()
                .map(decision -> decision(ChangeCode.DECISION_ADDED, decision))
                .forEach(changes::add);
        only(facts(before), facts(after)).stream()
                .map(fact -> Statement.of(ChangeCode.DOSSIER_GONE, "fact", fact))
                .forEach(changes::add);
        only(facts(after), facts(before)).stream()
                .map(fact -> Statement.of(ChangeCode.DOSSIER_ADDED, "fact", fact))
                .forEach(changes::add);
        changes.sort(Comparator.comparing((Statement<ChangeCode> change) -> change.code())
                .thenComparing(change -> change.plainValues().toString()));
        return changes;
    }

    /** What stands here more often than there. */
    private static <T> List<T> only(List<T> here, List<T> there) {
        List<T> rest = new ArrayList<>(here);
        there.forEach(rest::remove);
        return rest;
    }

    private static Statement<ChangeCode> decision(ChangeCode code, HumanDecision decision) {
        return new Statement<>(
                code,
                Map.of(
                        "bidder",
                        decision.bidder(),
                        "decision",
                        told(decision),
                        "by",
                        decision.recorded().by(),
                        "day",
                        DutchTime.dayOf(decision.recorded().at()),
                        "motivation",
                        decision.recorded().motivation()));
    }

    private static Described told(HumanDecision decision) {
        if (decision instanceof HumanDecision.EquivalentProof proof) {
            return proof.accepted()
                    .map(grade -> described(
                            "gelijkwaardig bewijs ({proof}) aanvaard als {grade}",
                            "equivalent proof ({proof}) accepted as {grade}",
                            Map.of("proof", proof.proof(), "grade", grade),
                            "ACCEPTED " + grade + " " + proof.proof()))
                    .orElseGet(() -> described(
                            "gelijkwaardig bewijs ({proof}) geweigerd",
                            "equivalent proof ({proof}) refused",
                            Map.of("proof", proof.proof()),
                            "REFUSED " + proof.proof()));
        }
        if (decision instanceof HumanDecision.ObligationDecision obligation) {
            return told(obligation);
        }
        if (decision instanceof HumanDecision.CriterionDecision criterion) {
            Map<String, Object> values = Map.of("criterion", criterion.criterion());
            return criterion.usable()
                    ? described(
                            "kan worden ingezet als {criterion}",
                            "can be used as {criterion}",
                            values,
                            "USABLE " + criterion.criterion())
                    : described(
                            "telt niet mee als {criterion}",
                            "does not count as {criterion}",
                            values,
                            "NOT_USABLE " + criterion.criterion());
        }
        HumanDecision.Choice choice = (HumanDecision.Choice) decision;
        return described(
                "keuze waar het beleid zwijgt (vraag: {question}): {effect}",
                "choice where the policy is silent (question: {question}): {effect}",
                Map.of("question", choice.question(), "effect", choice.effect()),
                choice.question() + " " + choice.effect().plain());
    }

    private static Described told(HumanDecision.ObligationDecision decision) {
        Question question = decision.question();
        return decision.percentage()
                .map(percentage -> described(
                        "een verplichting van {percentage} geldt (vraag: {question})",
                        "an obligation of {percentage} applies (question: {question})",
                        Map.of("percentage", percentage, "question", question),
                        question + " " + percentage))
                .orElseGet(() -> described(
                        "er geldt geen verplichting (vraag: {question})",
                        "no obligation applies (question: {question})",
                        Map.of("question", question),
                        question + " NO_OBLIGATION"));
    }

    private static List<Bilingual> facts(Dossier dossier) {
        return Stream.of(
                        dossier.registrations().stream()
                                .<Bilingual>map(registration -> described(
                                        "{bidder} staat in {register} vanaf {from}",
                                        "{bidder} stands in {register} from {from}",
                                        Map.of(
                                                "bidder", registration.bidder(),
                                                "register", registration.register(),
                                                "from", registration.from()),
                                        registration.toString())),
                        dossier.purchases().stream()
                                .<Bilingual>map(purchase -> described(
                                        "inkoop van {bidder} bij {supplier} op {day}: {euros}",
                                        "purchase of {bidder} from {supplier} on {day}: {euros}",
                                        Map.of(
                                                "bidder", purchase.bidder(),
                                                "supplier", purchase.supplier().digits(),
                                                "day", purchase.on(),
                                                "euros", purchase.invoice()),
                                        purchase.toString())),
                        dossier.efforts().stream()
                                .<Bilingual>map(effort -> described(
                                        "bouwblok van {bidder}: {quantity} × {block}",
                                        "building block of {bidder}: {quantity} × {block}",
                                        Map.of(
                                                "bidder", effort.bidder(),
                                                "quantity", effort.quantity().toPlainString(),
                                                "block", effort.block()),
                                        effort.toString())),
                        dossier.claims().stream()
                                .<Bilingual>map(claim -> described(
                                        "{bidder} verwijst naar het certificaat van {holder}",
                                        "{bidder} points to the certificate of {holder}",
                                        Map.of(
                                                "bidder", claim.bidder(),
                                                "holder", claim.holder().digits()),
                                        claim.toString())))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Described described(String dutch, String english, Map<String, Object> values, String plain) {
        return new Described(new Phrase(dutch, english, values), plain);
    }
}
