package nl.tredewijzer.registry.search;

import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.registry.index.NameKind;
import nl.tredewijzer.registry.index.OrganisationProfile;
import nl.tredewijzer.registry.names.Letters;
import nl.tredewijzer.registry.names.NormalName;

/**
 * The name by which an organisation was found, cut into what was asked for and what was not.
 *
 * @param kind what the name is to the organisation
 * @param parts the name in pieces, to be shown one behind the other
 */
public record MatchedName(String kind, List<Part> parts) {

    private static final int MOST_WORDS = 16;

    /**
     * A piece of a name.
     *
     * @param text the piece
     * @param matched whether it was asked for
     */
    public record Part(String text, boolean matched) {}

    private record Candidate(NameKind kind, Highlight highlight) {}

    /** The words to look for in names: as they are compared, and as they are written. */
    static List<String> words(String text) {
        return Stream.concat(
                        NormalName.of(text).words().stream(),
                        Letters.of(text).withIjAsY().words().stream().map(Letters.Word::letters))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** The name that has most of the words; the current name when others have no more. */
    static MatchedName of(OrganisationProfile profile, List<String> words) {
        Candidate best = candidates(profile, words)
                .reduce((first, second) ->
                        second.highlight().found() > first.highlight().found() ? second : first)
                .orElseThrow();
        return new MatchedName(best.kind().name(), best.highlight().parts());
    }

    private static Stream<Candidate> candidates(OrganisationProfile profile, List<String> words) {
        return Stream.of(
                        named(NameKind.CURRENT, Stream.of(profile.name()), words),
                        named(NameKind.CURRENT, profile.otherNames().stream(), words),
                        named(NameKind.TRADING, profile.tradingNames().stream(), words),
                        named(NameKind.FORMER, profile.formerNames().stream(), words))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Candidate> named(NameKind kind, Stream<String> names, List<String> words) {
        return names.map(name -> new Candidate(kind, Highlight.of(name, words)));
    }
}
