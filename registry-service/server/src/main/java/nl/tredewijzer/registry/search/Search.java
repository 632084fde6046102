package nl.tredewijzer.registry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.registry.index.OrganisationPage;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.lookup.AskedDay;
import nl.tredewijzer.registry.matching.NameCandidate;
import nl.tredewijzer.registry.matching.NameMatcher;
import nl.tredewijzer.registry.matching.NameQuestion;
import nl.tredewijzer.registry.matching.Verdict;
import nl.tredewijzer.registry.search.near.Near;
import nl.tredewijzer.registry.search.near.Places;

/** Searches in one state of the register, on one day. */
final class Search {

    /** With so few results, another text may be meant. */
    private static final int FEW = 3;

    private static final int MOST_TRIED = 8;
    private static final int MOST_MEANT = 3;

    private final RegisterSnapshot snapshot;
    private final AskedDay day;
    private final Places places;

    Search(RegisterSnapshot snapshot, AskedDay day) {
        this(snapshot, day, Places.known());
    }

    Search(RegisterSnapshot snapshot, AskedDay day, Places places) {
        this.snapshot = snapshot;
        this.day = day;
        this.places = places;
    }

    SearchAnswer answer(SearchRequest request) {
        Understanding understanding = understand(request);
        Optional<Near> near =
                request.near().map(place -> Near.of(place, request.within(), places, snapshot, day.day()));
        OrganisationPage found = snapshot.search(query(request, understanding, near));
        return SearchAnswer.of(
                request,
                day,
                understanding,
                near,
                found,
                didYouMean(request, understanding, near, found.total()),
                snapshot.state());
    }

    /** All that was found as one answer, to {@link OrganisationQuery#DEEPEST} results. */
    SearchAnswer whole(SearchRequest request) {
        List<SearchAnswer.Result> results = new ArrayList<>();
        SearchAnswer answer;
        int page = 0;
        do {
            page++;
            answer = answer(request.onPage(page, OrganisationQuery.LARGEST_PAGE));
            results.addAll(answer.results());
        } while (results.size() < answer.total() && results.size() < OrganisationQuery.DEEPEST);
        return answer.withResults(results);
    }

    private Understanding understand(SearchRequest request) {
        return request.literal()
                ? Understanding.literal(request.text())
                : Understanding.of(request.text(), snapshot::labels);
    }

    private OrganisationQuery query(SearchRequest request, Understanding understanding, Optional<Near> near) {
        return request.on(day.day(), understanding.reading(), near.map(Near::surroundings));
    }

    /** Better spelled texts; where nothing was found also shorter ones, and names that come near. */
    private List<String> didYouMean(
            SearchRequest request, Understanding understanding, Optional<Near> near, long total) {
        if (request.text().isBlank() || total > FEW) {
            return List.of();
        }
        Stream<String> better = snapshot.corrections(request.text()).stream();
        return Stream.concat(better, total > 0 ? Stream.empty() : others(understanding))
                .distinct()
                .limit(MOST_TRIED)
                .filter(text -> finds(request.withText(text), near))
                .limit(MOST_MEANT)
                .toList();
    }

    private Stream<String> others(Understanding understanding) {
        return Stream.of(
                        understanding.withoutOnePart().stream(),
                        names(understanding.reading().words()),
                        understanding.withoutOneWord().stream())
                .flatMap(texts -> texts);
    }

    private Stream<String> names(String text) {
        return NameMatcher.standard().match(NameQuestion.of(text, MOST_MEANT), snapshot.names()).candidates().stream()
                .filter(candidate -> candidate.verdict() != Verdict.NONE)
                .map(NameCandidate::name);
    }

    private boolean finds(SearchRequest request, Optional<Near> near) {
        return snapshot.finds(query(request, understand(request), near));
    }
}
