package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.Standing;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Finds organisations in one reader: the page that is asked, and the counts of all facets. */
final class OrganisationSearch {

    /** The last document of each block; remembered per segment across all readers. */
    static final BitSetProducer ORGANISATIONS =
            new QueryBitSetProducer(new org.apache.lucene.search.FieldExistsQuery(Fields.KVK_NUMBER));

    private static final float NAME_FIRST = 10;

    private final IndexSearcher searcher;
    private final OrganisationDocuments documents;

    OrganisationSearch(DirectoryReader reader, OrganisationDocuments documents) {
        this.searcher = new IndexSearcher(reader);
        this.documents = documents;
    }

    OrganisationPage page(OrganisationQuery query) {
        List<Way> ways = ways(query);
        FacetCounts counts = new FacetCounts();
        try {
            for (Way way : ways) {
                counts.add(searcher.search(way.unfiltered(), FacetCounter.manager(query.validOn(), way.filters())));
            }
            return new OrganisationPage(counts.total(), results(query, ways), counts.facets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is any result. */
    boolean finds(OrganisationQuery query) {
        try {
            return searcher.search(
                                    new ConstantScoreQuery(anyOf(query, ways(query))),
                                    new TopScoreDocCollectorManager(1, null, 1))
                            .scoreDocs
                            .length
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query anyOf(OrganisationQuery query, List<Way> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(filtered(way, query), Occur.SHOULD));
        return any.build();
    }

    /** A way to be found, where, and the filters that then hold. No organisation is found in two ways. */
    private record Way(Query text, Optional<Surroundings> near, Map<Facet, Set<String>> filters) {

        Query unfiltered() {
            BooleanQuery.Builder all = new BooleanQuery.Builder()
                    .add(text, Occur.MUST)
                    .add(new TermQuery(new Term(Fields.LISTED, Fields.YES)), Occur.FILTER);
            near.ifPresent(surroundings -> all.add(NearQuery.of(surroundings), Occur.FILTER));
            return all.build();
        }
    }

    /** Filters that come from the words of the text do not hold for who has the very words in its name. */
    private static List<Way> ways(OrganisationQuery query) {
        Reading reading = query.reading();
        if (reading.filters().isEmpty()) {
            return List.of(new Way(TextQuery.of(query.text(), reading), query.near(), query.selected()));
        }
        Query named = TextQuery.named(query.text());
        Query others = new BooleanQuery.Builder()
                .add(TextQuery.readAs(reading), Occur.MUST)
                .add(named, Occur.MUST_NOT)
                .build();
        return List.of(
                new Way(WordQuery.boosted(NAME_FIRST, named), query.near(), query.selected()),
                new Way(others, query.near(), query.filters()));
    }

    private List<OrganisationPage.Found> results(OrganisationQuery query, List<Way> ways) throws IOException {
        int first = (query.page() - 1) * query.size();
        ScoreDoc[] hits = searcher.search(
                        anyOf(query, ways),
                        new TopFieldCollectorManager(
                                ResultOrder.of(query).rewrite(searcher), first + query.size(), null, Integer.MAX_VALUE))
                .scoreDocs;
        return Arrays.stream(hits, Math.min(first, hits.length), hits.length)
                .map(hit -> found(documents.at(hit.doc), query))
                .toList();
    }

    private static OrganisationPage.Found found(OrganisationHistory history, OrganisationQuery query) {
        Standing standing = history.standingOn(query.validOn());
        Standing.Held shown = Stream.of(query.filters(), query.selected())
                .flatMap(filters ->
                        standing.certificates().stream().filter(held -> SelectedCertificates.includes(filters, held)))
                .findFirst()
                .or(standing::leading)
                .orElseThrow();
        return new OrganisationPage.Found(history, shown);
    }

    private static Query filtered(Way way, OrganisationQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(way.unfiltered(), Occur.MUST);
        BooleanQuery.Builder interval = new BooleanQuery.Builder();
        boolean ofInterval = false;
        for (Map.Entry<Facet, Set<String>> entry : way.filters().entrySet()) {
            boolean here = entry.getKey().isOfInterval();
            (here ? interval : all).add(NearQuery.anyOf(entry.getKey().field(), entry.getValue()), Occur.FILTER);
            ofInterval |= here;
        }
        if (ofInterval) {
            int day = Math.toIntExact(query.validOn().toEpochDay());
            interval.add(IntPoint.newRangeQuery(Fields.FROM, Integer.MIN_VALUE, day), Occur.FILTER);
            interval.add(IntPoint.newRangeQuery(Fields.UNTIL, day, Integer.MAX_VALUE), Occur.FILTER);
            all.add(new ToParentBlockJoinQuery(interval.build(), ORGANISATIONS, ScoreMode.None), Occur.FILTER);
        }
        return all.build();
    }
}
