package nl.tredewijzer.registry.search;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.search.near.Near;

/**
 * Where was looked around.
 *
 * @param how AROUND, PLACE_THEN_PROVINCE, PROVINCE or UNKNOWN
 * @param places what was taken for it: places with their province, or provinces
 * @param withinKm how far around; empty where it is not known where a place lies
 * @param message told to people
 */
public record NearAnswer(String how, List<String> places, Optional<Integer> withinKm, Sentence message) {

    static NearAnswer of(Near near) {
        boolean around = near.how() == Near.How.AROUND;
        return new NearAnswer(
                near.how().name(), near.places(), around ? Optional.of(near.within()) : Optional.empty(), told(near));
    }

    private static Sentence told(Near near) {
        String places = String.join(", ", near.places());
        return switch (near.how()) {
            case AROUND ->
                new Sentence(
                        "Binnen " + near.within() + " km van " + places
                                + ", hemelsbreed tussen de middens van plaatsen. Wie in het register geen plaats"
                                + " heeft, staat hier niet bij" + from(near, "Waar plaatsen liggen: "),
                        "Within " + near.within() + " km of " + places
                                + ", as the crow flies between the middles of places. Who has no place in the"
                                + " register is not among these" + from(near, "Where places lie: "));
            case PLACE_THEN_PROVINCE ->
                new Sentence(
                        "Waar deze plaats ligt is niet bekend. Daarom naar wat het register zegt, in deze volgorde: "
                                + places,
                        "Where this place lies is not known. Therefore by what the register says, in this order: "
                                + places);
            case PROVINCE ->
                new Sentence(
                        "In deze provincie volgens het register: " + places,
                        "In this province by the register: " + places);
            case UNKNOWN ->
                new Sentence(
                        "Deze plaats of provincie is niet bekend, en komt in het register niet voor",
                        "This place or province is not known, and is not in the register");
        };
    }

    private static String from(Near near, String label) {
        return near.source().map(source -> ". " + label + source).orElse("");
    }
}
