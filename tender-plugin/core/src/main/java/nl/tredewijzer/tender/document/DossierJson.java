package nl.tredewijzer.tender.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.evidence.Claim;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.evidence.Purchase;

/** What is known about bidders beside the register, as JSON. */
public final class DossierJson {

    private DossierJson() {}

    /**
     * Reads a dossier.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static Dossier read(JsonValue document) {
        return Node.read(document, DossierReader::dossier);
    }

    /** Writes what {@link #read(JsonValue)} reads. */
    public static JsonObject write(Dossier dossier) {
        JsonObjectBuilder object = JsonParts.object();
        PolicyJson.list(object, "decisions", dossier.decisions(), DossierJson::decision);
        PolicyJson.list(object, "registrations", dossier.registrations(), DossierJson::registration);
        PolicyJson.list(object, "purchases", dossier.purchases(), DossierJson::purchase);
        PolicyJson.list(object, "efforts", dossier.efforts(), DossierJson::effort);
        PolicyJson.list(object, "claims", dossier.claims(), DossierJson::claim);
        return object.build();
    }

    /** One decision. */
    public static JsonObjectBuilder decision(HumanDecision decision) {
        JsonObjectBuilder object = JsonParts.object().add("bidder", decision.bidder());
        if (!decision.lots().isEmpty()) {
            object.add("lots", Texts.array(decision.lots()));
        }
        if (decision instanceof HumanDecision.EquivalentProof proof) {
            object.add("kind", "EQUIVALENT_PROOF").add("proof", proof.proof());
            proof.accepted().ifPresent(grade -> object.add("acceptedAs", grade.toString()));
        } else if (decision instanceof HumanDecision.Choice choice) {
            object.add("kind", "CHOICE")
                    .add("question", choice.question().name())
                    .add("effect", ShapeJson.write(choice.effect()));
        } else if (decision instanceof HumanDecision.ObligationDecision obligation) {
            object.add("kind", obligation.percentage().isPresent() ? "OBLIGATION" : "NO_OBLIGATION")
                    .add("question", obligation.question().name());
            obligation.percentage().ifPresent(percentage -> object.add("percentage", percentage.toString()));
        } else if (decision instanceof HumanDecision.CriterionDecision criterion) {
            object.add("kind", criterion.usable() ? "CRITERION_USABLE" : "CRITERION_NOT_USABLE")
                    .add("criterion", criterion.criterion());
        }
        return object.add("by", decision.recorded().by())
                .add("at", HistoryJson.instant(decision.recorded().at()))
                .add("motivation", decision.recorded().motivation());
    }

    private static JsonObjectBuilder registration(OtherRegistration registration) {
        JsonObjectBuilder object = JsonParts.object()
                .add("bidder", registration.bidder())
                .add("register", registration.register())
                .add("from", registration.from().toString());
        registration.until().ifPresent(day -> object.add("until", day.toString()));
        return object;
    }

    private static JsonObjectBuilder purchase(Purchase purchase) {
        JsonObjectBuilder object = JsonParts.object().add("bidder", purchase.bidder());
        purchase.lot().ifPresent(lot -> object.add("lot", lot));
        object.add("supplier", purchase.supplier().digits());
        purchase.recognisedAs().ifPresent(as -> object.add("recognisedAs", as));
        return object.add("invoice", purchase.invoice().toString())
                .add("on", purchase.on().toString());
    }

    private static JsonObjectBuilder effort(Effort effort) {
        JsonObjectBuilder object = JsonParts.object().add("bidder", effort.bidder());
        effort.lot().ifPresent(lot -> object.add("lot", lot));
        return object.add("block", effort.block())
                .add("quantity", effort.quantity().toPlainString());
    }

    private static JsonObjectBuilder claim(Claim claim) {
        return JsonParts.object()
                .add("bidder", claim.bidder())
                .add("holder", claim.holder().digits());
    }
}
