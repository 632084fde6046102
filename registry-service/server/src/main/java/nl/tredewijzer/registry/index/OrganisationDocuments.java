package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.OrganisationHistory;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads the histories out of the documents of organisations. */
final class OrganisationDocuments {

    private final DirectoryReader reader;

    OrganisationDocuments(DirectoryReader reader) {
        this.reader = reader;
    }

    /** The first organisation with this value in a keyword field of its own document. */
    Optional<OrganisationHistory> first(String field, String value) {
        List<OrganisationHistory> found = find(field, value, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All organisations with this value in a keyword field of their own document. */
    List<OrganisationHistory> all(String field, String value) {
        return find(field, value, Integer.MAX_VALUE);
    }

    /** The organisation of a document. */
    OrganisationHistory at(int document) {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        try {
            return history(leaf.reader(), document - leaf.docBase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<OrganisationHistory> find(String field, String value, int most) {
        List<OrganisationHistory> found = new ArrayList<>(1);
        BytesRef term = new BytesRef(value);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                collect(leaf.reader(), field, term, most, found);
                if (found.size() == most) {
                    break;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(LeafReader leaf, String field, BytesRef term, int most, List<OrganisationHistory> found)
            throws IOException {
        Terms terms = leaf.terms(field);
        TermsEnum cursor = terms == null ? null : terms.iterator();
        if (cursor == null || !cursor.seekExact(term)) {
            return;
        }
        Bits live = leaf.getLiveDocs();
        PostingsEnum postings = cursor.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS && found.size() < most;
                doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                found.add(history(leaf, doc));
            }
        }
    }

    private static OrganisationHistory history(LeafReader leaf, int doc) throws IOException {
        BinaryDocValues histories = leaf.getBinaryDocValues(Fields.HISTORY);
        if (histories == null || !histories.advanceExact(doc)) {
            throw new IOException("A document of an organisation has no history: " + doc);
        }
        return StoredHistory.read(histories.binaryValue());
    }
}
