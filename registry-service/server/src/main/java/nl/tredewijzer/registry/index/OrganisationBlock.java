package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * The documents of one organisation, which Lucene keeps side by side: one per interval of the life of each certificate
 * that covers it, then the organisation itself.
 */
final class OrganisationBlock {

    private final OrganisationEvents events;
    private final OrganisationHistory history;

    OrganisationBlock(OrganisationEvents events, OrganisationHistory history) {
        this.events = events;
        this.history = history;
    }

    /** What finds all documents of an organisation, to replace them. */
    static Term termOf(KvkNumber kvkNumber) {
        return new Term(Fields.BLOCK, kvkNumber.digits());
    }

    /** The intervals first, the organisation last. */
    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (CertificateHistory certificate : history.covering()) {
            IntervalDocuments.of(certificate, history.kvkNumber()).forEach(documents::add);
        }
        documents.add(organisation());
        documents.forEach(document ->
                document.add(new StringField(Fields.BLOCK, history.kvkNumber().digits(), Store.NO)));
        return documents;
    }

    private Document organisation() {
        Document document = new Document();
        keyword(document, Fields.KVK_NUMBER, history.kvkNumber().digits());
        document.add(new SortedDocValuesField(
                Fields.KVK_NUMBER, new BytesRef(history.kvkNumber().digits())));
        document.add(new BinaryDocValuesField(Fields.EVENTS, StoredEvents.write(events)));
        OrganisationProfile.of(history).ifPresent(profile -> describe(document, profile));
        return document;
    }

    private void describe(Document document, OrganisationProfile profile) {
        keyword(document, Fields.LISTED, Fields.YES);
        NamedOrganisation organisation = NamedProfile.of(history.kvkNumber(), profile);
        SearchFields.add(document, organisation, profile);
        document.add(new SortedDocValuesField(Fields.SORT_NAME, new BytesRef(SortName.of(profile.name()))));
        label(document, Facet.PROVINCE, profile.province());
        label(document, Facet.PLACE, profile.place());
        label(document, Facet.SECTOR, profile.sector());
        NameDocument.describe(document, organisation);
        for (CertificateHistory covering : history.covering()) {
            certificateNumbers(document, covering);
        }
    }

    private void certificateNumbers(Document document, CertificateHistory covering) {
        keyword(document, Fields.CERTIFICATE_KEY, Fields.compact(covering.id().number()));
        covering.certificate()
                .entity(history.kvkNumber())
                .filter(entity -> entity.role() == CoverageRole.MAIN_APPLICANT)
                .ifPresent(main ->
                        keyword(document, Fields.MAIN_CERTIFICATE, covering.id().number()));
    }

    private static void label(Document document, Facet facet, Optional<String> value) {
        value.ifPresent(label -> facet(document, facet, label));
    }

    static void facet(Document document, Facet facet, String value) {
        keyword(document, facet.field(), value);
        document.add(new SortedDocValuesField(facet.field(), new BytesRef(value)));
    }

    static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}
