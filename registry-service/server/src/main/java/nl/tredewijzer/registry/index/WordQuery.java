package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The ways in which one word finds an organisation. They have a fixed order: the very word first, by how rare it is, then
 * a word that begins so, then a part of a word, then a word that differs in one letter.
 */
final class WordQuery {

    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_PART = 4;

    /** What a way adds to the best one. */
    private static final float TIE = 0.1f;

    private WordQuery() {}

    /** In a name, a place, a province or a sector, however it is spelled. */
    static Query anywhere(String word) {
        List<Query> ways = inNames(word);
        ways.add(boosted(1.5f, term(Fields.LABEL_WORDS, word)));
        if (word.length() > SHORTEST_PREFIX) {
            ways.add(boosted(0.5f, new PrefixQuery(new Term(Fields.LABEL_WORDS, word))));
        }
        ways.add(boosted(0.5f, misspelled(word)));
        ways.add(boosted(0.3f, anyOf(Fields.LABEL_WORD_LESS, keys(word))));
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** In a name, as it is, as the beginning of a word or as a part of one. */
    static Query inName(String word) {
        return new DisjunctionMaxQuery(inNames(word), TIE);
    }

    /** In a name, as it is, or as the beginning of a word; a number or a single letter only as it is. */
    static Query wordOfName(String word) {
        boolean whole = word.length() < SHORTEST_PREFIX || word.chars().allMatch(Character::isDigit);
        return whole ? present(Fields.ANY_NAME, word) : beginning(word);
    }

    private static List<Query> inNames(String word) {
        List<Query> ways = new ArrayList<>(List.of(
                boosted(4, term(Fields.NAME, word)),
                boosted(3, term(Fields.TRADING_NAMES, word)),
                boosted(2, term(Fields.FORMER_NAMES, word)),
                boosted(1.5f, present(Fields.NAME_JOIN, word)),
                word.length() < SHORTEST_PREFIX ? present(Fields.ANY_NAME, word) : beginning(word)));
        if (word.length() >= SHORTEST_PART) {
            ways.add(boosted(0.7f, partBeginning(word)));
        }
        return ways;
    }

    /** In a name, as the beginning of a word. */
    static Query beginning(String word) {
        return word.length() <= Fields.LONGEST_EDGE
                ? present(Fields.NAME_EDGE, word)
                : new PrefixQuery(new Term(Fields.ANY_NAME, word));
    }

    /** In a name, as the beginning of what stands behind in a compound. */
    static Query partBeginning(String word) {
        return new ConstantScoreQuery(new PrefixQuery(new Term(Fields.WORD_END, word)));
    }

    /**
     * In a name, as a word that differs in one letter, or in letters that look alike. By look-ups of whole terms: an
     * automaton of all spellings would cost more to build than to search with.
     */
    static Query misspelled(String word) {
        List<BytesRef> keys = keys(word);
        // words too short to be kept without a letter are found by what has one letter more
        return new DisjunctionMaxQuery(List.of(anyOf(Fields.NAME_WORD_LESS, keys), anyOf(Fields.NAME_WORD, keys)), 0);
    }

    /** In a name, as the beginning of a word that differs in one letter. */
    static Query misspelledBeginning(String word) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        NameKeys.less(word)
                .forEach(key -> ways.add(new PrefixQuery(new Term(Fields.NAME_WORD_LESS, key)), Occur.SHOULD));
        return new ConstantScoreQuery(ways.build());
    }

    private static List<BytesRef> keys(String word) {
        return NameKeys.less(word).stream().map(BytesRef::new).toList();
    }

    private static Query anyOf(String field, List<BytesRef> terms) {
        return new ConstantScoreQuery(new TermInSetQuery(field, terms));
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static Query present(String field, String word) {
        return new ConstantScoreQuery(term(field, word));
    }

    static Query boosted(float boost, Query query) {
        return new BoostQuery(query, boost);
    }
}
