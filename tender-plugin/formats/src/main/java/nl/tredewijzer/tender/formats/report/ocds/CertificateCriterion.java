package nl.tredewijzer.tender.formats.report.ocds;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.crediting.Evidence;

/**
 * What a certificate answers to, and the answers of bids, as the extension "Requirements" has them
 * (https://extensions.open-contracting.org/en/extensions/requirements/): a criterion with one requirement, and for each
 * bidder with a certificate that was valid on the reference date a response, for the period in which it is valid.
 */
final class CertificateCriterion {

    private static final String CRITERION = "social-return-certificate";
    private static final String REQUIREMENT = CRITERION + "-1-1";
    private static final Bilingual TITLE = new BilingualText(
            "PSO-certificaat dat op de peildatum geldig is", "PSO certificate that is valid on the reference date");
    private static final Bilingual DESCRIPTION = new BilingualText(
            "Een certificaat kan worden ingezet voor de social return-verplichting, een uitvoeringsvoorwaarde, voor zover"
                    + " het beleid dat zegt. Het wordt hiermee niet gevraagd als geschiktheidseis of gunningscriterium.",
            "A certificate can be used for the social return obligation, a condition for performance, as far as the policy"
                    + " says so. It is not hereby asked as a selection requirement or an award criterion.");

    private CertificateCriterion() {}

    /** The criteria of the tender. */
    static JsonArray write() {
        JsonObjectBuilder requirement =
                JsonParts.object().add("id", REQUIREMENT).add("dataType", "string");
        JsonObjectBuilder group = JsonParts.object()
                .add("id", CRITERION + "-1")
                .add("requirements", JsonParts.array().add(OcdsParts.both(requirement, "title", TITLE)));
        JsonObjectBuilder criterion = JsonParts.object()
                .add("id", CRITERION)
                .add("relatesToTenderer", true)
                .add("requirementGroups", JsonParts.array().add(group));
        OcdsParts.both(criterion, "title", TITLE);
        return JsonParts.array()
                .add(OcdsParts.both(criterion, "description", DESCRIPTION))
                .build();
    }

    /** The responses of those who bid together. */
    static JsonArray responses(List<Placed> members) {
        JsonArrayBuilder responses = JsonParts.array();
        for (Placed member : BidDetails.distinct(members)) {
            member.answer()
                    .leading()
                    .filter(evidence -> evidence.status() == CertificateStatus.VALID)
                    .map(Evidence::certificate)
                    .ifPresent(certificate -> responses.add(response(member, certificate)));
        }
        return responses.build();
    }

    private static JsonObjectBuilder response(Placed member, Certificate certificate) {
        return JsonParts.object()
                .add("id", CRITERION + "/" + member.place())
                .add("period", OcdsParts.period(certificate.validity()))
                .add("requirement", JsonParts.object().add("id", REQUIREMENT))
                .add("value", certificate.id().toString());
    }
}
