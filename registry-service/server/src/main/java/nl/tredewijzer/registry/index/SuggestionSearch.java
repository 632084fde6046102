package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Suggests names while they are typed. First come names that begin with what is typed, then those with words that begin
 * so, then those with parts of words; within each by the alphabet. Only when there are none of these it is taken for a
 * typing error. Whoever is suggested stays so while more of the name is typed: each of these groups only becomes smaller
 * with every letter.
 */
final class SuggestionSearch {

    private static final Sort BY_NAME = new Sort(
            new SortField(Fields.SORT_NAME, SortField.Type.STRING),
            new SortField(Fields.KVK_NUMBER, SortField.Type.STRING));

    private static final Sort BY_LIKENESS = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.SORT_NAME, SortField.Type.STRING),
            new SortField(Fields.KVK_NUMBER, SortField.Type.STRING));

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final OrganisationDocuments documents;
    private final Labels labels;

    SuggestionSearch(DirectoryReader reader, OrganisationDocuments documents) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.documents = documents;
        this.labels = new Labels(reader);
    }

    Suggestions of(String typed, int most) {
        try {
            return new Suggestions(
                    organisations(typed, most).stream().map(documents::at).toList(),
                    labels.beginning(typed, Suggestions.MOST_LABELS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Integer> organisations(String typed, int most) throws IOException {
        Set<Integer> found = new LinkedHashSet<>();
        for (String key : WholeName.of(typed)) {
            found.addAll(named(key, most));
        }
        if (found.size() < most) {
            TypedQuery query = new TypedQuery(typed);
            search(query.beginnings(), BY_NAME, most, found);
            if (found.size() < most) {
                search(query.parts(), BY_LIKENESS, most, found);
            }
            if (found.isEmpty()) {
                search(query.similar(), BY_LIKENESS, most, found);
            }
        }
        return found.stream().limit(most).toList();
    }

    /** The first names in the order of the alphabet that begin with a key. */
    private List<Integer> named(String key, int most) throws IOException {
        SortedMap<String, List<Integer>> found = new TreeMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            LiveTerms terms = new LiveTerms(segment, Fields.WHOLE_NAME, key);
            Set<Integer> here = new LinkedHashSet<>();
            while (here.size() < most && terms.next()) {
                if (here.add(terms.document())) {
                    found.computeIfAbsent(terms.term(), term -> new ArrayList<>())
                            .add(terms.document());
                }
            }
        }
        return found.values().stream().flatMap(List::stream).limit(most).toList();
    }

    private void search(Query query, Sort order, int most, Set<Integer> found) throws IOException {
        Query listed = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Fields.LISTED, Fields.YES)), Occur.FILTER)
                .build();
        for (ScoreDoc hit :
                searcher.search(listed, new TopFieldCollectorManager(order, 2 * most, null, 2 * most)).scoreDocs) {
            found.add(hit.doc);
        }
    }
}
