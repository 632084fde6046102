package nl.tredewijzer.tender.formats.notice;

import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;

/** Why a notice changes an earlier one, by its code of the list {@code change-corig-justification} (BT-140). */
record ChangeReason(String code) implements Bilingual {

    private static final Map<String, BilingualText> WORDS = Map.of(
            "cancel", new BilingualText("ingetrokken", "cancelled"),
            "cancel-intent", new BilingualText("voornemen tot intrekking", "intention to cancel"),
            "susp-review",
                    new BilingualText("geschorst vanwege een bezwaar of beroep", "suspended because of a review"),
            "cor-buy", new BilingualText("verbetering door de opdrachtgever", "correction by the buyer"),
            "cor-esen", new BilingualText("verbetering door de verzender", "correction by the sender"),
            "cor-pub", new BilingualText("verbetering door de uitgever", "correction by the publisher"),
            "info-release", new BilingualText("gegevens nu wel openbaar", "information now available"),
            "update-add", new BilingualText("gegevens bijgewerkt", "information updated"));

    @Override
    public String dutch() {
        return WORDS.containsKey(code) ? WORDS.get(code).dutch() + " (" + code + ")" : code;
    }

    @Override
    public String english() {
        return WORDS.containsKey(code) ? WORDS.get(code).english() + " (" + code + ")" : code;
    }
}
