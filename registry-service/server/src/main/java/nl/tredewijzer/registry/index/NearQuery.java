package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Surroundings as a query, the score of which is higher the nearer it is. */
final class NearQuery {

    private NearQuery() {}

    static Query of(Surroundings near) {
        List<Query> spots = new ArrayList<>();
        int nearness = near.spots().size();
        for (Surroundings.Spot spot : near.spots()) {
            spots.add(WordQuery.boosted(nearness--, new ConstantScoreQuery(at(spot))));
        }
        return spots.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(spots, 0);
    }

    private static Query at(Surroundings.Spot spot) {
        Query here = new TermQuery(new Term(spot.facet().field(), spot.value()));
        return spot.provinces().isEmpty()
                ? here
                : new BooleanQuery.Builder()
                        .add(here, Occur.FILTER)
                        .add(anyOf(Facet.PROVINCE.field(), spot.provinces()), Occur.FILTER)
                        .build();
    }

    /** Documents with any of these values. */
    static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
