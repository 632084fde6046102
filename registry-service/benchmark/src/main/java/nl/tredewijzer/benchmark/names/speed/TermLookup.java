package nl.tredewijzer.benchmark.names.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.tredewijzer.benchmark.names.NameList;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The limit of everything that stands on Lucene: the first word of the name is looked up, and the first document that
 * has it. Nothing is compared, ordered or read.
 */
record TermLookup(LuceneFiles files) implements NameEngine {

    static TermLookup of(NameList names, Path work) throws IOException {
        return new TermLookup(LuceneFiles.of(names, new StandardAnalyzer(), work));
    }

    @Override
    public List<String> find(String name) {
        int end = name.indexOf(' ');
        BytesRef word = new BytesRef((end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT));
        try {
            for (LeafReaderContext leaf : files.reader().leaves()) {
                TermsEnum terms =
                        Terms.getTerms(leaf.reader(), LuceneFiles.NAME).iterator();
                if (terms.seekExact(word)
                        && terms.postings(null, PostingsEnum.NONE).nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    return List.of(name);
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
