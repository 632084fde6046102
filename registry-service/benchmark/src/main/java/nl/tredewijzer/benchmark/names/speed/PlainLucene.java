package nl.tredewijzer.benchmark.names.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.benchmark.names.NameList;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Lucene as somebody writes it who has read its introduction: the standard analyzer, for every word a FuzzyQuery whose
 * distance grows with the word, any of them, BM25.
 */
final class PlainLucene implements NameEngine {

    private static final int NO_EDIT_BELOW = 3;
    private static final int ONE_EDIT_BELOW = 6;

    private final LuceneFiles files;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private PlainLucene(LuceneFiles files, Analyzer analyzer) {
        this.files = files;
        this.analyzer = analyzer;
        this.searcher = new IndexSearcher(files.reader());
    }

    static PlainLucene of(NameList names, Path work) throws IOException {
        Analyzer analyzer = new StandardAnalyzer();
        return new PlainLucene(LuceneFiles.of(names, analyzer, work), analyzer);
    }

    @Override
    public List<String> find(String name) {
        try {
            List<String> found = new ArrayList<>(MOST);
            for (ScoreDoc hit : searcher.search(query(name), MOST).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get(LuceneFiles.KVK_NUMBER));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String name) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream words = analyzer.tokenStream(LuceneFiles.NAME, name)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                Term term = new Term(LuceneFiles.NAME, word.toString());
                query.add(new FuzzyQuery(term, edits(word.length())), Occur.SHOULD);
            }
            words.end();
        }
        return query.build();
    }

    private static int edits(int length) {
        return length < NO_EDIT_BELOW ? 0 : length < ONE_EDIT_BELOW ? 1 : 2;
    }

    @Override
    public void close() {
        try (analyzer) {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
