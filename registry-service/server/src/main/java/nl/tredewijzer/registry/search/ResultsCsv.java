package nl.tredewijzer.registry.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.registry.http.SpreadsheetCsv;

/** What a search found, for a spreadsheet. The columns are named as in the API. */
final class ResultsCsv {

    private ResultsCsv() {}

    static void write(List<SearchAnswer.Result> results, OutputStream out) throws IOException {
        try (CsvWriter csv = SpreadsheetCsv.to(out)) {
            csv.writeRecord(
                    "kvkNumber",
                    "name",
                    "place",
                    "province",
                    "sector",
                    "status",
                    "level",
                    "thirtyPlus",
                    "certificateNumber",
                    "certificationBody",
                    "validUntil",
                    "coveredAs",
                    "distanceKm");
            results.forEach(result -> csv.writeRecord(cells(result)));
        }
    }

    private static List<String> cells(SearchAnswer.Result result) {
        return Stream.of(
                        Optional.of(result.kvkNumber()),
                        Optional.of(result.name()),
                        result.place(),
                        result.province(),
                        result.sector(),
                        Optional.of(result.status()),
                        result.level(),
                        result.thirtyPlus(),
                        result.certificateNumber(),
                        result.certificationBody(),
                        result.validUntil(),
                        result.coveredAs(),
                        result.distanceKm())
                .map(cell -> SpreadsheetCsv.harmless(cell.map(Object::toString).orElse("")))
                .toList();
    }
}
