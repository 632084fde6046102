package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.names.NormalName;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** The names in one reader of the index. Every look-up is by whole terms, so that none costs more in a larger register. */
final class LuceneNames implements NameIndex {

    private static final int MOST_WORDS = 16;
    private static final int MOST_SAME = 100;
    /** A slip of the hand changes three parts or four, so that enough are left. */
    private static final int MOST_PARTS = 8;
    /** As many are sought even if each of them is common. */
    private static final int FEWEST_PARTS = 4;
    /** More are sought only while so few documents have any of them: what bounds the work in a large register. */
    private static final int MOST_WITH_PARTS = 20_000;

    private static final int LEAST_PARTS = 3;
    private static final int REMEMBERED_WORDS = 100_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<String, Integer> counted = new ConcurrentHashMap<>();
    private final int organisations;

    LuceneNames(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.organisations = count(new Term(Fields.LISTED, Fields.YES));
    }

    @Override
    public int organisations() {
        return organisations;
    }

    @Override
    public int organisationsWith(String word) {
        Integer known = counted.get(word);
        if (known != null) {
            return known;
        }
        int count = count(new Term(Fields.NAME_WORD, word));
        if (counted.size() < REMEMBERED_WORDS) {
            counted.put(word, count);
        }
        return count;
    }

    /** Without what was deleted and still stands in the index: the same register gives the same count. */
    private int count(Term term) {
        try {
            return searcher.count(new TermQuery(term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<NamedOrganisation> withLettersOf(NormalName name) {
        return found(
                NameKeys.whole(name).stream()
                        .map(key -> term(Fields.NAME_KEY, key))
                        .toList(),
                1,
                MOST_SAME);
    }

    @Override
    public List<NamedOrganisation> withWordsOf(NormalName name, int most) {
        List<String> words = name.words().stream().distinct().limit(MOST_WORDS).toList();
        List<Query> ways = new ArrayList<>();
        for (String word : words) {
            ways.add(term(Fields.NAME_WORD, word));
            ways.add(term(Fields.NAME_JOIN, word));
            if (organisationsWith(word) == 0) {
                NameKeys.less(word).forEach(key -> ways.add(new BoostQuery(term(Fields.NAME_WORD_LESS, key), 0.5f)));
            }
        }
        NameKeys.joins(words).forEach(join -> ways.add(term(Fields.NAME_WORD, join)));
        return found(ways, 1, most);
    }

    @Override
    public List<NamedOrganisation> withPartsOf(NormalName name, int most) {
        List<Map.Entry<Term, Integer>> rarest = NameKeys.parts(name).stream()
                .map(part -> new Term(Fields.NAME_PART, part))
                .map(term -> Map.entry(term, documentsWith(term)))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Term, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PARTS)
                .toList();
        List<Query> sought = new ArrayList<>();
        int documents = 0;
        for (Map.Entry<Term, Integer> part : rarest) {
            documents += part.getValue();
            if (sought.size() < FEWEST_PARTS || documents <= MOST_WITH_PARTS) {
                sought.add(new TermQuery(part.getKey()));
            }
        }
        return found(sought, Math.min(LEAST_PARTS, sought.size()), most);
    }

    private int documentsWith(Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<NamedOrganisation> organisation(KvkNumber kvkNumber) {
        return found(List.of(term(Fields.KVK_NUMBER, kvkNumber.digits())), 1, 1).stream()
                .findFirst();
    }

    private List<NamedOrganisation> found(Collection<Query> ways, int least, int most) {
        if (ways.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        any.setMinimumNumberShouldMatch(least);
        try {
            return read(searcher.search(any.build(), new TopScoreDocCollectorManager(most, null, most)).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Doc values are read forwards only; the order of the hits is kept. */
    private List<NamedOrganisation> read(ScoreDoc[] hits) throws IOException {
        Integer[] order = new Integer[hits.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> hits[i].doc));
        NamedOrganisation[] found = new NamedOrganisation[hits.length];
        int leaf = -1;
        BinaryDocValues names = null;
        for (int i : order) {
            int here = ReaderUtil.subIndex(hits[i].doc, reader.leaves());
            LeafReaderContext context = reader.leaves().get(here);
            if (here != leaf) {
                leaf = here;
                names = context.reader().getBinaryDocValues(Fields.NAMES);
            }
            if (names != null && names.advanceExact(hits[i].doc - context.docBase)) {
                found[i] = StoredNames.read(names.binaryValue());
            }
        }
        return Arrays.stream(found).filter(Objects::nonNull).toList();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
