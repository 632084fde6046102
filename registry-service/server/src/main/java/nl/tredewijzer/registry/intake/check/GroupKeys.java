package nl.tredewijzer.registry.intake.check;

import java.util.Locale;
import java.util.Optional;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.registry.intake.Sender;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.SourceRow;
import nl.tredewijzer.registry.intake.row.CellReader;

/** By what the rows of a sender belong together: the event, the certificate, and for what counts from a day, that day. */
public final class GroupKeys {

    private static final char BETWEEN = '\u001f';

    private final Sender sender;

    /** The keys of the rows of this sender. */
    public GroupKeys(Sender sender) {
        this.sender = sender;
    }

    /** The key of a row; one without a certificate number stands alone. */
    public String of(SourceRow row) {
        if (row.cells().get(Column.CERTIFICATE_NUMBER).isEmpty()) {
            return "row" + BETWEEN + row.number();
        }
        Optional<EventType> type = CellReader.event(row);
        String event = type.map(EventType::name).orElseGet(() -> row.cells().get(Column.EVENT));
        String key = event + BETWEEN + ofCertificate(row);
        return type.filter(GroupKeys::isOfContent).isPresent()
                ? key
                : key + BETWEEN + row.cells().get(Column.EFFECTIVE_FROM);
    }

    /** The key of the certificate that a row is about, whatever the event. */
    public String ofCertificate(SourceRow row) {
        return key(row.cells().get(Column.CERTIFICATION_BODY), row.cells().get(Column.CERTIFICATE_NUMBER));
    }

    /** The key of a certificate, the same as of the rows about it. */
    public String of(CertificateId id) {
        return key(id.certificationBody(), id.number());
    }

    private String key(String body, String number) {
        // a body sends only its own, and need not name itself in each row
        return sender.body().isPresent() ? number : body.toLowerCase(Locale.ROOT) + BETWEEN + number;
    }

    /** Whether a row says that a certificate reads otherwise than before. */
    public static boolean isCorrection(SourceRow row) {
        return CellReader.event(row).filter(EventType.CORRECTED::equals).isPresent();
    }

    private static boolean isOfContent(EventType type) {
        return type == EventType.ISSUED || type == EventType.CORRECTED;
    }
}
