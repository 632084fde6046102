package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.Standing;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** Finds organisations in one reader: the page that is asked, and the counts of all facets. */
final class OrganisationSearch {

    /** The last document of each block; remembered per segment across all readers. */
    static final BitSetProducer ORGANISATIONS =
            new QueryBitSetProducer(new org.apache.lucene.search.FieldExistsQuery(Fields.KVK_NUMBER));

    private final IndexSearcher searcher;
    private final OrganisationDocuments documents;

    OrganisationSearch(DirectoryReader reader, OrganisationDocuments documents) {
        this.searcher = new IndexSearcher(reader);
        this.documents = documents;
    }

    OrganisationPage page(OrganisationQuery query) {
        Query unfiltered = new BooleanQuery.Builder()
                .add(TextQuery.of(query.text()), Occur.MUST)
                .add(new TermQuery(new Term(Fields.LISTED, Fields.YES)), Occur.FILTER)
                .build();
        try {
            FacetCounts counts = searcher.search(unfiltered, FacetCounter.manager(query));
            return new OrganisationPage(counts.total(), results(query, unfiltered), counts.facets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<OrganisationPage.Found> results(OrganisationQuery query, Query unfiltered) throws IOException {
        int first = (query.page() - 1) * query.size();
        ScoreDoc[] hits = searcher.search(
                        filtered(query, unfiltered),
                        new TopFieldCollectorManager(
                                ResultOrder.of(query), first + query.size(), null, Integer.MAX_VALUE))
                .scoreDocs;
        return Arrays.stream(hits, Math.min(first, hits.length), hits.length)
                .map(hit -> found(documents.at(hit.doc), query))
                .toList();
    }

    private static OrganisationPage.Found found(OrganisationHistory history, OrganisationQuery query) {
        Standing standing = history.standingOn(query.validOn());
        Standing.Held shown = standing.certificates().stream()
                .filter(held -> SelectedCertificates.includes(query.selected(), held))
                .findFirst()
                .or(standing::leading)
                .orElseThrow();
        return new OrganisationPage.Found(history, shown);
    }

    private static Query filtered(OrganisationQuery query, Query unfiltered) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(unfiltered, Occur.MUST);
        BooleanQuery.Builder interval = new BooleanQuery.Builder();
        boolean ofInterval = false;
        for (Map.Entry<Facet, Set<String>> entry : query.selected().entrySet()) {
            boolean here = entry.getKey().isOfInterval();
            (here ? interval : all).add(anyOf(entry.getKey().field(), entry.getValue()), Occur.FILTER);
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

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
