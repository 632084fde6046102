package nl.tredewijzer.registry.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.LevelMark;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.StatusTone;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.SearchText;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.NameKind;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.lookup.AskedDay;
import nl.tredewijzer.registry.lookup.StandingView;
import nl.tredewijzer.registry.search.near.Places;

/**
 * The page with the search box, and what it found.
 *
 * @param address what was asked
 * @param answer what was found
 */
record SearchPage(PageLanguage language, SearchAddress address, SearchAnswer answer) implements View {

    /** A filter that was chosen, and the search without it. */
    record Chosen(String label, String without) {}

    String title() {
        String text = address.first(SearchRequest.TEXT);
        if (!text.isEmpty()) {
            return say(SearchText.TITLE_OF, text);
        }
        return say(address.isEmpty() ? SearchText.TITLE : SearchText.TITLE_FILTERED);
    }

    String total() {
        return answer.total() == 1 ? say(SearchText.ONE_FOUND) : say(SearchText.FOUND, language.number(answer.total()));
    }

    /** The address of another search. */
    String at(SearchAddress other) {
        return at(other.behind(RegisterPages.SEARCH));
    }

    String profile(String kvkNumber) {
        return at(RegisterPages.ORGANISATIONS + kvkNumber);
    }

    List<FacetChoice> facets() {
        return Stream.of(Facet.values())
                .map(this::facet)
                .filter(FacetChoice::isOpen)
                .toList();
    }

    FacetChoice facet(Facet facet) {
        return FacetChoice.of(facet, answer.facets().get(facet.field()), address.assumed(), language);
    }

    /** Everything with this value that counts today: where somebody begins who looks around. */
    String browse(FacetChoice facet, FacetChoice.Option option) {
        return at(SearchAddress.empty()
                .with(Facet.STATUS.field(), CertificateStatus.VALID.name())
                .with(facet.parameter(), option.value()));
    }

    /** How far somebody may look around, in kilometres; nothing to choose where no distance is known. */
    List<Integer> distances() {
        if (Places.known().isEmpty()) {
            return List.of();
        }
        return Stream.of(Stream.of(10, SearchRequest.USUAL_DISTANCE, SearchRequest.FARTHEST), Stream.of(within()))
                .flatMap(distances -> distances)
                .distinct()
                .sorted()
                .toList();
    }

    int within() {
        String given = address.first(SearchRequest.WITHIN);
        return given.isEmpty() ? SearchRequest.USUAL_DISTANCE : Integer.parseInt(given);
    }

    /** The same search further away, where that is known to be possible. */
    Optional<String> further() {
        return answer.near()
                .flatMap(NearAnswer::withinKm)
                .filter(within -> within < SearchRequest.FARTHEST)
                .map(within -> at(address.with(SearchRequest.WITHIN, Integer.toString(SearchRequest.FARTHEST))));
    }

    /** The same search wherever. */
    Optional<String> anywhere() {
        return answer.near().map(near -> at(address.withoutNear()));
    }

    private Stream<Chosen> chosenNear() {
        return answer.near().stream()
                .map(near -> new Chosen(
                        say(SearchText.NEAR_CHOSEN, address.first(SearchRequest.NEAR)), at(address.withoutNear())));
    }

    String away(int kilometres) {
        return kilometres == 0 ? say(SearchText.AWAY_NONE) : say(SearchText.AWAY, kilometres);
    }

    List<Chosen> chosen() {
        return Stream.concat(chosenNear(), chosenFacets()).toList();
    }

    private Stream<Chosen> chosenFacets() {
        SearchAddress asked = address.assumed();
        return Stream.of(Facet.values()).flatMap(facet -> asked.all(FacetChoice.parameter(facet)).stream()
                .filter(value -> !value.equals(SearchAddress.ANY))
                .map(value -> new Chosen(
                        FacetChoice.label(facet, value, language),
                        at(asked.without(FacetChoice.parameter(facet), value)))));
    }

    /** The same search around a place among everybody, where only who has a valid certificate was looked for unasked. */
    Optional<String> regardlessOfStatus() {
        return address.assumesValid()
                ? Optional.of(at(address.with(Facet.STATUS.field(), SearchAddress.ANY)))
                : Optional.empty();
    }

    /** Whether a facet can be seen without opening it: the first ones, and those that somebody uses. */
    boolean isOpen(FacetChoice facet) {
        return facet.facet().ordinal() <= Facet.STATUS.ordinal()
                || facet.isChosen()
                || address.has(SearchAddress.WHOLE, facet.parameter());
    }

    /** The same search with every value of a facet shown. */
    String whole(FacetChoice facet) {
        return at(address.and(SearchAddress.WHOLE, facet.parameter())) + "#" + facet.id();
    }

    List<OrderChoice> orders() {
        return OrderChoice.of(address, answer.near().isPresent(), language);
    }

    /** The same text and day without any filter. */
    String cleared() {
        return at(address.only(SearchRequest.TEXT, SearchRequest.LITERAL, AskedDay.PARAMETER, SearchRequest.SORT));
    }

    String download(String ending) {
        return address.without(SearchAddress.PAGE, address.first(SearchAddress.PAGE))
                .behind("/organisations." + ending);
    }

    int mostDownloaded() {
        return OrganisationQuery.DEEPEST;
    }

    String say(Sentence sentence) {
        return language == PageLanguage.ENGLISH ? sentence.en() : sentence.nl();
    }

    /** Whether the text was read as more than words. */
    boolean wasRead() {
        return answer.understood().stream().anyMatch(part -> !part.as().equals("words"));
    }

    Optional<PerformanceLevel> level(SearchAnswer.Result result) {
        return result.level().map(PerformanceLevel::valueOf);
    }

    LevelMark mark(SearchAnswer.Result result) {
        return LevelMark.of(level(result));
    }

    String status(SearchAnswer.Result result) {
        return result.status().equals(StandingView.NOT_LISTED)
                ? say(SearchText.NO_CERTIFICATE)
                : say(CertificateStatus.valueOf(result.status()));
    }

    String tone(SearchAnswer.Result result) {
        return result.status().equals(StandingView.NOT_LISTED)
                ? ""
                : StatusTone.of(CertificateStatus.valueOf(result.status()));
    }

    /** The name in pieces, if it is by its name that it was found. */
    Optional<MatchedName> foundByName(SearchAnswer.Result result) {
        return result.matchedName().filter(matched -> written(matched).equals(result.name()));
    }

    /** The other name by which it was found. */
    Optional<MatchedName> foundByOtherName(SearchAnswer.Result result) {
        return result.matchedName().filter(matched -> !written(matched).equals(result.name()));
    }

    SearchText kind(MatchedName matched) {
        return switch (NameKind.valueOf(matched.kind())) {
            case TRADING -> SearchText.TRADING_NAME;
            case FORMER -> SearchText.FORMER_NAME;
            case CURRENT -> SearchText.OTHER_NAME;
        };
    }

    private static String written(MatchedName matched) {
        return String.join(
                "", matched.parts().stream().map(MatchedName.Part::text).toList());
    }

    int pages() {
        long reachable = Math.min(answer.total(), OrganisationQuery.DEEPEST);
        return (int) ((reachable + answer.size() - 1) / answer.size());
    }

    String page(int number) {
        return at(address.with(SearchAddress.PAGE, Integer.toString(number)));
    }
}
