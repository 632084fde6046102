package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.ChosenPolicy;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.policy.Policy;

/**
 * The policy of a question: named by its id, of which the version is chosen by the tender, or {@code id@version}; the
 * whole policy; or that of the buyer.
 *
 * @param policy the policy
 * @param notes how it was chosen
 */
record PolicyInput(Policy policy, List<Remark> notes) {

    static Optional<PolicyInput> read(
            JsonValue given, String path, Optional<Tender> tender, Policies all, Defects defects) {
        if (given instanceof JsonString name) {
            return named(name.getString(), path, tender, all, defects);
        }
        if (given instanceof JsonObject document) {
            return defects.of(path, () -> new PolicyInput(PolicyJson.read(document, all::find), List.of()));
        }
        if (given != null) {
            defects.add(path, "is geen naam en geen beleid", "is no name and no policy");
            return Optional.empty();
        }
        return tender.flatMap(about -> ofTheBuyer(path, about, all, defects));
    }

    private static Optional<PolicyInput> named(
            String name, String path, Optional<Tender> tender, Policies all, Defects defects) {
        if (all.find(name).isEmpty()) {
            String known = String.join(
                    ", ", all.all().stream().map(Policy::id).distinct().toList());
            defects.add(path, "is niet bekend; bekend zijn " + known, "is not known; there are " + known);
            return Optional.empty();
        }
        return tender.map(about -> all.chosenFor(name, about))
                .orElseGet(() -> all.find(name).map(ChosenPolicy::named))
                .map(PolicyInput::of);
    }

    private static Optional<PolicyInput> ofTheBuyer(String path, Tender tender, Policies all, Defects defects) {
        Optional<ChosenPolicy> chosen = all.choose(tender).chosen();
        if (chosen.isEmpty()) {
            defects.add(
                    path,
                    "ontbreekt, en uit de opdrachtgever volgt niet welk beleid geldt",
                    "is missing, and the buyer does not tell which policy holds");
        }
        return chosen.map(PolicyInput::of);
    }

    private static PolicyInput of(ChosenPolicy chosen) {
        return new PolicyInput(chosen.policy(), chosen.why());
    }
}
