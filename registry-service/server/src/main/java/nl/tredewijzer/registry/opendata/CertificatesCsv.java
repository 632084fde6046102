package nl.tredewijzer.registry.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.registry.http.SpreadsheetCsv;

/** Certificates for a spreadsheet, a row for each organisation that one covers. */
final class CertificatesCsv implements Dump {

    private static final String[] COLUMNS = {
        "certificationBody",
        "certificateNumber",
        "schemeVersion",
        "level",
        "thirtyPlus",
        "validFrom",
        "validUntil",
        "replaces",
        "statusOn",
        "status",
        "role",
        "kvkNumber",
        "name",
        "tradingNames",
        "formerNames",
        "place",
        "province",
        "sector"
    };

    private final CsvWriter csv;
    private final LocalDate day;

    /** Begins the file, with the names of the columns. */
    CertificatesCsv(OutputStream out, LocalDate day) throws IOException {
        this.csv = SpreadsheetCsv.to(out);
        this.day = day;
        csv.writeRecord(COLUMNS);
    }

    @Override
    public void add(Certificate certificate, CertificateStatus status) {
        certificate
                .entities()
                .forEach(entity -> csv.writeRecord(row(certificate, status, entity)
                        .map(SpreadsheetCsv::harmless)
                        .toList()));
    }

    private Stream<String> row(Certificate certificate, CertificateStatus status, CoveredEntity entity) {
        return Stream.of(
                certificate.id().certificationBody(),
                certificate.id().number(),
                certificate.schemeVersion().number(),
                certificate.level().name(),
                Boolean.toString(certificate.thirtyPlus()),
                certificate.validity().from().toString(),
                certificate.validity().until().toString(),
                certificate.replaces().orElse(""),
                day.toString(),
                status.name(),
                entity.role().name(),
                entity.kvkNumber().digits(),
                entity.name(),
                joined(entity.tradingNames()),
                joined(entity.formerNames()),
                entity.place().orElse(""),
                entity.province().orElse(""),
                entity.sector().orElse(""));
    }

    private static String joined(List<String> names) {
        return String.join(" | ", names);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
