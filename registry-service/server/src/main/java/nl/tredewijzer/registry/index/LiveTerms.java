package nl.tredewijzer.registry.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Walks over the terms of a field in one segment that begin alike, in order, past those of deleted documents only. */
final class LiveTerms {

    private final LeafReaderContext segment;
    private final BytesRef beginning;
    private final TermsEnum terms;
    private final Bits live;
    private PostingsEnum postings;
    private BytesRef term;
    private int document;

    LiveTerms(LeafReaderContext segment, String field, String beginning) throws IOException {
        LeafReader reader = segment.reader();
        Terms all = reader.terms(field);
        this.segment = segment;
        this.beginning = new BytesRef(beginning);
        this.terms = all == null ? TermsEnum.EMPTY : all.iterator();
        this.live = reader.getLiveDocs();
        this.term = terms.seekCeil(this.beginning) == TermsEnum.SeekStatus.END ? null : terms.term();
        this.document = DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Goes to the next live document of a term that begins so; false when there is none. */
    boolean next() throws IOException {
        while (term != null && StringHelper.startsWith(term, beginning)) {
            if (postings == null || document == DocIdSetIterator.NO_MORE_DOCS) {
                postings = terms.postings(postings, PostingsEnum.NONE);
                document = -1;
            }
            document = postings.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
                document = postings.nextDoc();
            }
            if (document != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
            term = terms.next();
        }
        return false;
    }

    /** Leaves the other documents of this term out. */
    void skipTerm() throws IOException {
        document = DocIdSetIterator.NO_MORE_DOCS;
        term = terms.next();
    }

    String term() {
        return term.utf8ToString();
    }

    /** The document, counted over all segments. */
    int document() {
        return segment.docBase + document;
    }
}
