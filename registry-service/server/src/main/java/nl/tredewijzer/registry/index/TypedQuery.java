package nl.tredewijzer.registry.index;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** What is being typed, as a query for names: any word of it may be unfinished, and in any order. */
final class TypedQuery {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_MISSPELLED = 4;
    private static final int SHORTEST_NUMBER = 2;

    private final List<List<String>> readings;
    private final String number;

    /** Reads what was typed, once: as it is written, and as names are compared. */
    TypedQuery(String typed) {
        readings = Stream.of(NameWords.written(typed), NameWords.compared(typed))
                .map(words -> words.stream().distinct().limit(MOST_WORDS).toList())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        number = Fields.compact(typed);
    }

    /** Names in which each word begins a word, and the KvK number that may be begun. */
    Query beginnings() {
        BooleanQuery.Builder ways = each(words -> all(words, WordQuery::beginning));
        if (number.length() >= SHORTEST_NUMBER && number.chars().allMatch(Character::isDigit)) {
            ways.add(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.KVK_NUMBER, number))), Occur.SHOULD);
        }
        return anyOf(ways);
    }

    /** Names in which each word begins a word or a part of one. */
    Query parts() {
        return anyOf(each(words -> all(words, TypedQuery::partOfWord)));
    }

    /** Names in which each word begins a word or a part of one, or would but for one letter. */
    Query similar() {
        return anyOf(each(words -> {
            String last = words.get(words.size() - 1);
            return all(words, word -> similarWord(word, word.equals(last)));
        }));
    }

    private BooleanQuery.Builder each(Function<List<String>, Query> query) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        readings.forEach(words -> ways.add(query.apply(words), Occur.SHOULD));
        return ways;
    }

    private static Query anyOf(BooleanQuery.Builder ways) {
        BooleanQuery any = ways.build();
        return any.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : any;
    }

    private static Query all(List<String> words, Function<String, Query> query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query.apply(word), Occur.MUST));
        return all.build();
    }

    private static Query partOfWord(String word) {
        Query beginning = WordQuery.boosted(3, WordQuery.beginning(word));
        return word.length() < SHORTEST_PART
                ? beginning
                : new DisjunctionMaxQuery(List.of(beginning, WordQuery.boosted(2, WordQuery.partBeginning(word))), 0);
    }

    /** Only the last word may be both misspelled and unfinished. */
    private static Query similarWord(String word, boolean last) {
        Query part = partOfWord(word);
        return word.length() < SHORTEST_MISSPELLED
                ? part
                : new DisjunctionMaxQuery(
                        List.of(part, last ? WordQuery.misspelledBeginning(word) : WordQuery.misspelled(word)), 0);
    }
}
