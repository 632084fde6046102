package nl.tredewijzer.registry.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.Interval;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;

/** The documents of one certificate in the block of an organisation that it covers: one per interval of its life. */
final class IntervalDocuments {

    private IntervalDocuments() {}

    static Stream<Document> of(CertificateHistory history, KvkNumber covered) {
        return history.timeline().stream().map(interval -> document(history.certificate(), interval, covered));
    }

    private static Document document(Certificate certificate, Interval interval, KvkNumber covered) {
        Document document = new Document();
        day(document, Fields.FROM, interval.from(), Integer.MIN_VALUE);
        day(document, Fields.UNTIL, interval.until(), Integer.MAX_VALUE);
        number(document, Fields.VALID_UNTIL, (int)
                certificate.validity().until().toEpochDay());
        number(document, Fields.RANK, rank(certificate, interval.status()));
        OrganisationBlock.facet(document, Facet.LEVEL, certificate.level().name());
        OrganisationBlock.facet(document, Facet.THIRTY_PLUS, Boolean.toString(certificate.thirtyPlus()));
        OrganisationBlock.facet(document, Facet.STATUS, interval.status().name());
        OrganisationBlock.facet(
                document, Facet.CERTIFICATION_BODY, certificate.id().certificationBody());
        OrganisationBlock.keyword(
                document, Fields.CERTIFICATE_NUMBER, certificate.id().number());
        certificate
                .entity(covered)
                .ifPresent(entity -> OrganisationBlock.keyword(
                        document, Fields.ROLE, entity.role().name()));
        return document;
    }

    /** Lower is better, in the order in which an organisation's {@code Standing} prefers certificates. */
    private static int rank(Certificate certificate, CertificateStatus status) {
        int levels = PerformanceLevel.values().length;
        int level = levels - 1 - certificate.level().ordinal();
        return (status.ordinal() * levels + level) * 2 + (certificate.thirtyPlus() ? 0 : 1);
    }

    private static void day(Document document, String field, Optional<LocalDate> day, int open) {
        int value = day.map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(open);
        document.add(new IntPoint(field, value));
        number(document, field, value);
    }

    private static void number(Document document, String field, int value) {
        document.add(new NumericDocValuesField(field, value));
    }
}
