package nl.tredewijzer.registry.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.index.OrganisationQuery.Sort;
import nl.tredewijzer.registry.index.Reading;
import nl.tredewijzer.registry.index.Surroundings;
import nl.tredewijzer.registry.lookup.AskedDay;

/** A search as the address asks it, before the day is known on which it is answered. */
record SearchRequest(
        String text,
        boolean literal,
        Map<Facet, Set<String>> selected,
        Optional<String> near,
        int within,
        Optional<LocalDate> validOn,
        Optional<Order> order,
        int page,
        int size) {

    static final int USUAL_SIZE = 20;

    /** What is looked for, in words. */
    static final String TEXT = "q";

    /** In which order. */
    static final String SORT = "sort";

    /** These levels and no others; {@code level} itself chooses that one and every higher one. */
    static final String EXACT_LEVEL = "exactLevel";

    /** The text is words and nothing else, whatever it may mean. */
    static final String LITERAL = "literal";

    /** Somebody looks around this place or province. */
    static final String NEAR = "near";

    /** How far around it, in kilometres. */
    static final String WITHIN = "within";

    /** How far unless it is said. */
    static final int USUAL_DISTANCE = 25;

    /** How far at most: beyond it nobody is near. */
    static final int FARTHEST = 50;

    static final List<String> KNOWN = Stream.concat(
                    Stream.of(TEXT, LITERAL, NEAR, WITHIN, AskedDay.PARAMETER, EXACT_LEVEL, "page", "size", SORT),
                    Stream.of(Facet.values()).map(Facet::field))
            .toList();

    /** The orders that can be asked for. */
    enum Order {
        RELEVANCE("relevance", Sort.RELEVANCE),
        DISTANCE("distance", Sort.DISTANCE),
        NAME("name", Sort.NAME),
        VALID_UNTIL("validUntil", Sort.VALID_UNTIL),
        LEVEL("level", Sort.LEVEL);

        private final String parameter;
        private final Sort sort;

        Order(String parameter, Sort sort) {
            this.parameter = parameter;
            this.sort = sort;
        }

        String parameter() {
            return parameter;
        }

        /**
         * What comes first unless somebody asks otherwise: the nearest where somebody looks around, the best match when
         * there is a text, else by name.
         */
        static Order usual(boolean around, String text) {
            return around ? DISTANCE : text.isBlank() ? NAME : RELEVANCE;
        }
    }

    private enum Flag {
        FALSE,
        TRUE;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads an address.
     *
     * @throws nl.tredewijzer.registry.http.ProblemException 400 with everything that is wrong
     */
    static SearchRequest of(MultivaluedMap<String, String> query) {
        Parameters parameters = new Parameters(query, KNOWN);
        int size = parameters.number("size", USUAL_SIZE, 1, OrganisationQuery.LARGEST_PAGE);
        SearchRequest request = new SearchRequest(
                parameters.text(TEXT, OrganisationQuery.LONGEST_TEXT).orElse(""),
                parameters
                        .choice(LITERAL, Flag.class, Flag::parameter)
                        .filter(Flag.TRUE::equals)
                        .isPresent(),
                selected(parameters),
                parameters.text(NEAR, CoveredEntity.LONGEST_LABEL).filter(near -> !near.isBlank()),
                parameters.number(WITHIN, USUAL_DISTANCE, 1, FARTHEST),
                parameters.day(AskedDay.PARAMETER),
                parameters.choice(SORT, Order.class, Order::parameter),
                page(parameters, size),
                size);
        parameters.check();
        return request;
    }

    private static int page(Parameters parameters, int size) {
        int last = OrganisationQuery.DEEPEST / size;
        int page = parameters.number("page", 1, 1, Integer.MAX_VALUE);
        if (page > last) {
            parameters.refuse(
                    "page",
                    Integer.toString(page),
                    new Message(
                            "Bladeren kan tot " + OrganisationQuery.DEEPEST + " resultaten, hier tot pagina " + last
                                    + "; verfijn de zoekvraag",
                            "Pages go up to " + OrganisationQuery.DEEPEST + " results, here to page " + last
                                    + "; refine the search"));
        }
        return page;
    }

    private static Map<Facet, Set<String>> selected(Parameters parameters) {
        Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            selected.put(
                    facet,
                    switch (facet) {
                        case LEVEL -> levels(parameters);
                        case STATUS -> names(parameters.choices(facet.field(), CertificateStatus.class));
                        case THIRTY_PLUS ->
                            parameters.choice(facet.field(), Flag.class, Flag::parameter).stream()
                                    .map(Flag::parameter)
                                    .collect(Collectors.toSet());
                        case CERTIFICATION_BODY -> parameters.texts(facet.field(), CertificateId.LONGEST_BODY);
                        case PROVINCE, PLACE, SECTOR -> parameters.texts(facet.field(), CoveredEntity.LONGEST_LABEL);
                    });
        }
        return selected;
    }

    private static Set<String> levels(Parameters parameters) {
        Set<PerformanceLevel> exact = parameters.choices(EXACT_LEVEL, PerformanceLevel.class);
        Optional<PerformanceLevel> lowest = parameters.choice(Facet.LEVEL.field(), PerformanceLevel.class, Enum::name);
        if (exact.isEmpty() && lowest.isEmpty()) {
            return Set.of();
        }
        Set<PerformanceLevel> levels = exact.isEmpty() ? EnumSet.allOf(PerformanceLevel.class) : exact;
        levels.removeIf(level -> lowest.filter(least -> !level.isAtLeast(least)).isPresent());
        if (levels.isEmpty()) {
            parameters.refuse(
                    EXACT_LEVEL,
                    lowest.map(Enum::name).orElse(""),
                    new Message(
                            "Geen van deze niveaus is zo hoog als level", "None of these levels is as high as level"));
        }
        return names(levels);
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** The facets for which the address itself chooses values. */
    Set<Facet> chosen() {
        return selected.keySet().stream()
                .filter(facet -> !selected.get(facet).isEmpty())
                .collect(Collectors.toSet());
    }

    /** The same search for another text, from its first page. */
    SearchRequest withText(String other) {
        return new SearchRequest(other, literal, selected, near, within, validOn, order, 1, size);
    }

    /** The same search, another page of it. */
    SearchRequest onPage(int other, int results) {
        return new SearchRequest(text, literal, selected, near, within, validOn, order, other, results);
    }

    /** The query to be answered on a day, in the usual order unless asked otherwise. */
    OrganisationQuery on(LocalDate day, Reading reading, Optional<Surroundings> surroundings) {
        Order asked = order.orElse(Order.usual(surroundings.isPresent(), text));
        return new OrganisationQuery(text, reading, selected, surroundings, day, asked.sort, page, size);
    }
}
