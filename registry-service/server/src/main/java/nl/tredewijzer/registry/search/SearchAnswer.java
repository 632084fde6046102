package nl.tredewijzer.registry.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.OrganisationPage;
import nl.tredewijzer.registry.index.OrganisationProfile;
import nl.tredewijzer.registry.lookup.AskedDay;
import nl.tredewijzer.registry.lookup.StandingView;
import nl.tredewijzer.registry.search.near.Near;

/**
 * A page of what a search found.
 *
 * @param total how many organisations in all
 * @param page which page, from 1
 * @param size most results on a page
 * @param validOnDefaulted whether nobody asked for the day: it is today
 * @param understood how the text was read, part by part; empty when it is words and nothing else
 * @param near where was looked around; empty when nobody asked for it
 * @param didYouMean texts that find something, when this one finds little
 * @param facets per facet its values and how many organisations each would leave, most first
 */
public record SearchAnswer(
        long total,
        int page,
        int size,
        LocalDate validOn,
        boolean validOnDefaulted,
        List<Understood> understood,
        Optional<NearAnswer> near,
        List<String> didYouMean,
        List<Result> results,
        Map<String, List<Count>> facets,
        RegisterView register) {

    /** A value of a facet and how many organisations have it. */
    public record Count(String value, int count) {}

    /**
     * An organisation, and the certificate for which it was found: of those that match the filters, the one that counts
     * first.
     *
     * @param matchedName by which of its names it was found; empty when there was no text
     * @param distanceKm from the place around which was looked, in whole kilometres; empty when it is not known
     */
    public record Result(
            String kvkNumber,
            String name,
            Optional<MatchedName> matchedName,
            Optional<String> place,
            Optional<String> province,
            Optional<String> sector,
            String status,
            Optional<String> level,
            Optional<Boolean> thirtyPlus,
            Optional<String> certificateNumber,
            Optional<String> certificationBody,
            Optional<LocalDate> validUntil,
            Optional<String> coveredAs,
            Optional<Integer> distanceKm) {

        static Result of(OrganisationPage.Found found, List<String> words, Optional<Near> near) {
            KvkNumber number = found.history().kvkNumber();
            OrganisationProfile profile =
                    OrganisationProfile.of(found.history()).orElseThrow();
            StandingView shown = StandingView.of(found.shown(), number);
            return new Result(
                    number.digits(),
                    profile.name(),
                    words.isEmpty() ? Optional.empty() : Optional.of(MatchedName.of(profile, words)),
                    profile.place(),
                    profile.province(),
                    profile.sector(),
                    shown.status(),
                    shown.level(),
                    shown.thirtyPlus(),
                    shown.certificateNumber(),
                    shown.certificationBody(),
                    shown.validUntil(),
                    shown.coveredAs(),
                    near.flatMap(around -> around.kilometres(profile.place(), profile.province())));
        }
    }

    static SearchAnswer of(
            SearchRequest request,
            AskedDay day,
            Understanding understanding,
            Optional<Near> near,
            OrganisationPage found,
            List<String> didYouMean,
            RegisterState state) {
        List<String> words = MatchedName.words(request.text());
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.field(),
                    found.facets().get(facet).stream()
                            .map(count -> new Count(count.value(), count.count()))
                            .toList());
        }
        return new SearchAnswer(
                found.total(),
                request.page(),
                request.size(),
                day.day(),
                day.defaulted(),
                Understood.of(understanding, request.chosen()),
                near.map(NearAnswer::of),
                didYouMean,
                found.results().stream()
                        .map(result -> Result.of(result, words, near))
                        .toList(),
                facets,
                RegisterView.of(state));
    }

    /** The same from its first page, with all of these on it. */
    SearchAnswer withResults(List<Result> all) {
        return new SearchAnswer(
                total,
                1,
                all.size(),
                validOn,
                validOnDefaulted,
                understood,
                near,
                didYouMean,
                List.copyOf(all),
                facets,
                register);
    }
}
