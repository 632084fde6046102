package nl.tredewijzer.demo.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;

/** Events as a certification body sends them to the register's intake: one row per entity, or per later event. */
public final class IntakeCsv {

    private static final String[] HEADER = {
        "event", "certificateNumber", "replaces", "schemeVersion", "level", "thirtyPlus", "validFrom", "validUntil",
        "effectiveFrom", "reason", "certificationBody", "role", "kvkNumber", "name", "tradingNames", "formerNames",
        "place", "province", "sector"
    };

    private IntakeCsv() {}

    /** The events as CSV with a header, in UTF-8's characters, comma-separated. */
    public static String of(List<CertificateEvent> events) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            events.forEach(event -> write(csv, event));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string writer does not fail", impossible);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, CertificateEvent event) {
        switch (event) {
            case CertificateEvent.Issued issued -> writeCertificate(csv, "issued", "", issued.certificate());
            case CertificateEvent.Corrected corrected ->
                writeCertificate(csv, "corrected", corrected.reason(), corrected.certificate());
            case CertificateEvent.Turn turn -> writeTurn(csv, turn);
            case CertificateEvent.Redacted redacted ->
                throw new IllegalArgumentException("A redaction is not sent in as a row: " + redacted.id());
        }
    }

    private static void writeCertificate(CsvWriter csv, String event, String reason, Certificate certificate) {
        for (CoveredEntity entity : certificate.entities()) {
            csv.writeRecord(
                    event,
                    certificate.id().number(),
                    certificate.replaces().orElse(""),
                    certificate.schemeVersion().number(),
                    certificate.level().dutch(),
                    Boolean.toString(certificate.thirtyPlus()),
                    certificate.validity().from().toString(),
                    certificate.validity().until().toString(),
                    "",
                    reason,
                    certificate.id().certificationBody(),
                    entity.role() == CoverageRole.MAIN_APPLICANT ? "main" : "underlying",
                    entity.kvkNumber().digits(),
                    entity.name(),
                    String.join("|", entity.tradingNames()),
                    String.join("|", entity.formerNames()),
                    entity.place().orElse(""),
                    entity.province().orElse(""),
                    entity.sector().orElse(""));
        }
    }

    private static void writeTurn(CsvWriter csv, CertificateEvent.Turn turn) {
        String[] row = new String[HEADER.length];
        Arrays.fill(row, "");
        row[0] = turn.type().name().toLowerCase(Locale.ROOT);
        row[1] = turn.id().number();
        row[8] = turn.effectiveFrom().toString();
        row[9] = turn.reason();
        row[10] = turn.id().certificationBody();
        csv.writeRecord(row);
    }
}
