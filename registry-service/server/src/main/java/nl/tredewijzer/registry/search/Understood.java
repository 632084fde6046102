package nl.tredewijzer.registry.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.Label;

/**
 * How a part of the text was read.
 *
 * @param part as it stands in the text
 * @param as as what: the name of the filter, or {@code words}
 * @param values what the filter has, as its own parameter takes it; the part itself when it is words
 * @param applied whether it filters; words and labels do not, nor does a filter that the address has set otherwise
 * @param message told to people
 */
public record Understood(String part, String as, List<String> values, boolean applied, Sentence message) {

    private static final String WORDS = "words";

    private static final Map<Facet, Message> KINDS = Map.of(
            Facet.LEVEL, new Message("niveau", "level"),
            Facet.THIRTY_PLUS, new Message("PSO 30+", "PSO 30+"),
            Facet.STATUS, new Message("status", "status"),
            Facet.PLACE, new Message("plaats", "place"),
            Facet.PROVINCE, new Message("provincie", "province"),
            Facet.SECTOR, new Message("sector", "sector"));

    /** Tells an understanding, part by part. */
    static List<Understood> of(Understanding understanding, Set<Facet> setByTheAddress) {
        return understanding.parts().stream()
                .flatMap(part -> switch (part) {
                    case Understanding.Words words -> Stream.of(words(words.written()));
                    case Understanding.Labelling label ->
                        label.labels().stream().map(one -> label(label.written(), one));
                    case Understanding.Filtering filtering ->
                        Stream.of(filter(filtering.written(), filtering.filter(), setByTheAddress));
                })
                .toList();
    }

    private static Understood words(String written) {
        return new Understood(
                written,
                WORDS,
                List.of(written),
                false,
                new Sentence(
                        quoted(written) + " is gezocht in namen, plaatsen en sectoren",
                        quoted(written) + " was looked for in names, places and sectors"));
    }

    private static Understood label(String written, Label label) {
        Message kind = KINDS.get(label.facet());
        return new Understood(
                written,
                label.facet().field(),
                List.of(label.value()),
                false,
                new Sentence(
                        quoted(written) + " is gelezen als " + kind.dutch() + " " + label.value()
                                + "; organisaties die zo heten worden ook gevonden",
                        quoted(written) + " was read as the " + kind.english() + " " + label.value()
                                + "; organisations with that name are found as well"));
    }

    private static Understood filter(String written, Phrases.Filter filter, Set<Facet> setByTheAddress) {
        Facet facet = filter.facet();
        boolean applied = !setByTheAddress.contains(facet);
        Message kind = KINDS.get(facet);
        String dutch = told(filter, Bilingual::dutch, "ja", " of ");
        String english = told(filter, Bilingual::english, "yes", " or ");
        return new Understood(
                written,
                facet.field(),
                List.copyOf(filter.values()),
                applied,
                new Sentence(
                        quoted(written) + " is gelezen als " + kind.dutch() + ": " + dutch
                                + (applied ? "" : "; het gekozen filter gaat voor"),
                        quoted(written) + " was read as " + kind.english() + ": " + english
                                + (applied ? "" : "; the chosen filter goes before it")));
    }

    private static String told(Phrases.Filter filter, Function<Bilingual, String> language, String yes, String or) {
        return filter.values().stream()
                .map(value -> switch (filter.facet()) {
                    case LEVEL -> language.apply(PerformanceLevel.valueOf(value));
                    case STATUS -> language.apply(CertificateStatus.valueOf(value));
                    case THIRTY_PLUS, CERTIFICATION_BODY, PROVINCE, PLACE, SECTOR -> yes;
                })
                .collect(Collectors.joining(or));
    }

    private static String quoted(String written) {
        return "\"" + written + "\"";
    }
}
