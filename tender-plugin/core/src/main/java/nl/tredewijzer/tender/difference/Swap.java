package nl.tredewijzer.tender.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/**
 * Puts one part of a run into another. Of organisations about which only one of the two asked, what the register told
 * that one holds.
 */
final class Swap {

    private Swap() {}

    static CreditingInput bidders(CreditingInput from, CreditingInput into) {
        return completed(into.withBidders(from.bidders()), from);
    }

    static CreditingInput dossier(CreditingInput from, CreditingInput into) {
        return completed(into.with(from.dossier()), from);
    }

    static CreditingInput answers(CreditingInput from, CreditingInput into) {
        return completed(into.answeredBy(from.answers()), into);
    }

    private static CreditingInput completed(CreditingInput input, CreditingInput other) {
        return input.answeredBy(completed(input.answers(), other.answers(), input.numbers()));
    }

    private static RegistryAnswers completed(RegistryAnswers answers, RegistryAnswers more, List<KvkNumber> numbers) {
        if (!(answers instanceof Answered answered)) {
            return answers;
        }
        Map<KvkNumber, OrganisationHistory> histories = new HashMap<>(answered.histories());
        if (more instanceof Answered others) {
            others.histories().forEach(histories::putIfAbsent);
        }
        numbers.forEach(number -> histories.putIfAbsent(number, OrganisationHistory.neverListed(number)));
        return new Answered(answered.state(), histories, answered.provenance());
    }
}
