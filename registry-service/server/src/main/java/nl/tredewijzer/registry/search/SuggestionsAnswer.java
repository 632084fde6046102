package nl.tredewijzer.registry.search;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.index.OrganisationProfile;
import nl.tredewijzer.registry.index.Suggestions;

/**
 * What somebody may mean who is typing.
 *
 * @param suggestions organisations, the likeliest first
 * @param labels places, provinces and sectors that begin so
 */
public record SuggestionsAnswer(List<Suggested> suggestions, List<SuggestedLabel> labels, RegisterView register) {

    /** An organisation, and by which of its names it is suggested. */
    public record Suggested(String kvkNumber, String name, MatchedName matchedName, Optional<String> place) {

        static Suggested of(OrganisationHistory history, List<String> words) {
            OrganisationProfile profile = OrganisationProfile.of(history).orElseThrow();
            return new Suggested(
                    history.kvkNumber().digits(), profile.name(), MatchedName.of(profile, words), profile.place());
        }
    }

    /** A value for a filter. */
    public record SuggestedLabel(String as, String value) {}

    static SuggestionsAnswer of(String typed, Suggestions found, RegisterState state) {
        List<String> words = MatchedName.words(typed);
        return new SuggestionsAnswer(
                found.organisations().stream()
                        .map(organisation -> Suggested.of(organisation, words))
                        .toList(),
                found.labels().stream()
                        .map(label -> new SuggestedLabel(label.facet().field(), label.value()))
                        .toList(),
                RegisterView.of(state));
    }
}
