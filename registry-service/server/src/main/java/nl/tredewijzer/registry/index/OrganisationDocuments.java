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

/** Reads what was recorded out of the documents of organisations. */
final class OrganisationDocuments {

    private final DirectoryReader reader;

    OrganisationDocuments(DirectoryReader reader) {
        this.reader = reader;
    }

    /** The first organisation with this value in a keyword field of its own document. */
    Optional<OrganisationEvents> first(String field, String value) {
        List<OrganisationEvents> found = find(field, value, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All organisations with this value in a keyword field of their own document. */
    List<OrganisationEvents> all(String field, String value) {
        return find(field, value, Integer.MAX_VALUE);
    }

    /** The organisation of a document, as it is known now. */
    OrganisationHistory at(int document) {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        try {
            return events(leaf.reader(), document - leaf.docBase).history();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<OrganisationEvents> find(String field, String value, int most) {
        List<OrganisationEvents> found = new ArrayList<>(1);
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

    private static void collect(LeafReader leaf, String field, BytesRef term, int most, List<OrganisationEvents> found)
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
                found.add(events(leaf, doc));
            }
        }
    }

    private static OrganisationEvents events(LeafReader leaf, int doc) throws IOException {
        BinaryDocValues events = leaf.getBinaryDocValues(Fields.EVENTS);
        if (events == null || !events.advanceExact(doc)) {
            throw new IOException("A document of an organisation has no events: " + doc);
        }
        return StoredEvents.read(events.binaryValue());
    }
}
