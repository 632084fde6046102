package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.KvkReading;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What people type, as a query for organisations. It is built from objects, never parsed: no character means anything
 * but itself, and no text makes it expensive.
 */
final class TextQuery {

    private static final int MOST_WORDS = 16;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_FUZZY = 4;
    private static final int SHORTEST_TWICE_FUZZY = 9;
    private static final int LONGEST_FUZZY = 30;
    private static final int MOST_SPELLINGS = 20;

    private static final NameAnalyzer ANALYZER = new NameAnalyzer();

    private TextQuery() {}

    /** Finds organisations by words of their names, place or sector, by KvK number, or by certificate number. */
    static Query of(String text) {
        if (text.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        List<Query> ways = new ArrayList<>();
        if (KvkReading.read(text) instanceof KvkReading.Read read) {
            ways.add(boosted(100, term(Fields.KVK_NUMBER, read.number().digits())));
        }
        String compact = Fields.compact(text);
        if (compact.length() >= SHORTEST_PREFIX && compact.length() <= OrganisationQuery.LONGEST_TEXT) {
            ways.add(boosted(50, term(Fields.CERTIFICATE_KEY, compact)));
            ways.add(boosted(5, new PrefixQuery(new Term(Fields.CERTIFICATE_KEY, compact))));
            ways.add(boosted(5, new PrefixQuery(new Term(Fields.KVK_NUMBER, compact))));
        }
        List<String> words = ANALYZER.words(text, MOST_WORDS);
        if (!words.isEmpty()) {
            ways.add(allWords(words));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** One or two words must all be found; of more, three quarters. */
    private static Query allWords(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word(word), Occur.SHOULD));
        all.setMinimumNumberShouldMatch(words.size() <= 2 ? words.size() : (words.size() * 3 + 3) / 4);
        return all.build();
    }

    private static Query word(String word) {
        List<Query> ways = new ArrayList<>(List.of(
                boosted(4, term(Fields.NAME, word)),
                boosted(3, term(Fields.TRADING_NAMES, word)),
                boosted(2, term(Fields.FORMER_NAMES, word)),
                boosted(1.5f, term(Fields.PLACE_WORDS, word)),
                boosted(1.5f, term(Fields.SECTOR_WORDS, word))));
        if (word.length() >= SHORTEST_PREFIX) {
            ways.add(new PrefixQuery(new Term(Fields.ANY_NAME, word)));
            ways.add(boosted(0.5f, new PrefixQuery(new Term(Fields.PLACE_WORDS, word))));
            ways.add(boosted(0.5f, new PrefixQuery(new Term(Fields.SECTOR_WORDS, word))));
        }
        if (word.length() >= SHORTEST_FUZZY && word.length() <= LONGEST_FUZZY) {
            int edits = word.length() < SHORTEST_TWICE_FUZZY ? 1 : 2;
            ways.add(boosted(0.5f, new FuzzyQuery(new Term(Fields.ANY_NAME, word), edits, 1, MOST_SPELLINGS, true)));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query boosted(float boost, Query query) {
        return new BoostQuery(query, boost);
    }
}
