package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.registry.names.Letters;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
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
    private static final float TIE = 0.1f;

    private TextQuery() {}

    /** Finds by the whole text, or by what it was read as, the filters of which are left to others. */
    static Query of(String text, Reading reading) {
        return text.isBlank() ? MatchAllDocsQuery.INSTANCE : anyOf(Stream.concat(whole(text), meant(reading)));
    }

    /** Finds those whose names have the very words of a text, or begin with it, and the number that it may be. */
    static Query named(String text) {
        List<String> words = words(text);
        Stream<Query> ways = Stream.concat(numbers(text), names(text));
        return anyOf(words.isEmpty() ? ways : Stream.concat(ways, Stream.of(all(words, WordQuery::wordOfName))));
    }

    /** Finds by what a text was read as; all that is left when everything in it is a filter. */
    static Query readAs(Reading reading) {
        boolean nothingLeft = reading.labelled().isEmpty()
                && Letters.of(reading.words()).words().isEmpty();
        return nothingLeft ? MatchAllDocsQuery.INSTANCE : anyOf(meant(reading));
    }

    private static Stream<Query> meant(Reading reading) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = words(reading.words());
        if (!words.isEmpty()) {
            all.add(
                    anyOf(Stream.concat(whole(reading.words()), Stream.of(enough(words, reading.words())))),
                    Occur.MUST);
        }
        for (Reading.Labelled part : reading.labelled()) {
            Stream<Query> labels = part.labels().stream()
                    .map(label -> WordQuery.boosted(2, present(label.facet().field(), label.value())));
            List<String> asName = words(part.written());
            all.add(anyOf(Stream.concat(labels, Stream.of(all(asName, WordQuery::inName)))), Occur.MUST);
        }
        return words.isEmpty() && reading.labelled().isEmpty() ? Stream.empty() : Stream.of(all.build());
    }

    private static Stream<Query> whole(String text) {
        String compact = Fields.compact(text);
        Stream<Query> beginnings = compact.length() < SHORTEST_PREFIX
                ? Stream.empty()
                : Stream.of(Fields.CERTIFICATE_KEY, Fields.KVK_NUMBER)
                        .map(field -> WordQuery.boosted(50, new PrefixQuery(new Term(field, compact))));
        return Stream.of(numbers(text), beginnings, names(text)).flatMap(Function.identity());
    }

    private static Stream<Query> numbers(String text) {
        List<Query> ways = new ArrayList<>();
        if (KvkReading.read(text) instanceof KvkReading.Read read) {
            ways.add(WordQuery.boosted(
                    2000, present(Fields.KVK_NUMBER, read.number().digits())));
        }
        String compact = Fields.compact(text);
        if (!compact.isEmpty()) {
            ways.add(WordQuery.boosted(1500, present(Fields.CERTIFICATE_KEY, compact)));
        }
        return ways.stream();
    }

    /** The text as a whole name: the current name first, then a trading name, a former one, and one that begins so. */
    private static Stream<Query> names(String text) {
        List<Query> ways = new ArrayList<>();
        float likeness = 1;
        for (String key : WholeName.of(text)) {
            for (NameKind kind : NameKind.values()) {
                float boost = likeness * (1000 - 50 * kind.ordinal());
                ways.add(WordQuery.boosted(boost, present(Fields.WHOLE_NAME, WholeName.term(key, kind))));
            }
            if (key.length() >= SHORTEST_PREFIX) {
                ways.add(WordQuery.boosted(likeness * 500, new PrefixQuery(new Term(Fields.WHOLE_NAME, key))));
            }
            likeness = 0.98f;
        }
        return ways.stream();
    }

    /**
     * One or two words must all be found; of more, three quarters. Words that are written but not compared, such as a
     * legal form, need not be found, and count a little.
     */
    private static Query enough(List<String> words, String text) {
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        words.forEach(word -> needed.add(WordQuery.anywhere(word), Occur.SHOULD));
        needed.setMinimumNumberShouldMatch(words.size() <= 2 ? words.size() : (words.size() * 3 + 3) / 4);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(needed.build(), Occur.MUST);
        NameWords.written(text).stream()
                .limit(MOST_WORDS)
                .filter(word -> !words.contains(word))
                .distinct()
                .forEach(word -> all.add(WordQuery.boosted(0.2f, WordQuery.beginning(word)), Occur.SHOULD));
        return all.build();
    }

    private static Query all(List<String> words, Function<String, Query> query) {
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query.apply(word), Occur.MUST));
        return all.build();
    }

    private static List<String> words(String text) {
        return NameWords.asked(text).stream().limit(MOST_WORDS).toList();
    }

    private static Query anyOf(Stream<Query> ways) {
        List<Query> all = ways.toList();
        return all.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(all, TIE);
    }

    private static Query present(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    }
}
