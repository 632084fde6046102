package nl.tredewijzer.registry.selfmeasurement.space;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.MonitorText;

/** A series for a spreadsheet: names of columns and decimals as the language of the page writes them. */
final class SeriesCsv {

    private static final List<MonitorText> COLUMNS = List.of(
            MonitorText.MEASURED_ON,
            MonitorText.HANDBOOK,
            MonitorText.PEOPLE,
            MonitorText.FTE,
            MonitorText.TOTAL_PERCENTAGE,
            MonitorText.LEVEL);

    private SeriesCsv() {}

    static void write(CsvWriter csv, List<Kept> series, PageLanguage language) {
        csv.writeRecord(COLUMNS.stream().map(language::say).toList());
        series.forEach(kept -> csv.writeRecord(Stream.of(
                        kept.measuredOn().toString(),
                        kept.handbook(),
                        Integer.toString(kept.people()),
                        decimal(kept.fte(), language),
                        decimal(kept.percentage(), language),
                        kept.level().map(language::say).orElse(""))
                .toList()));
    }

    private static String decimal(BigDecimal number, PageLanguage language) {
        String plain = number.toPlainString();
        return language == PageLanguage.DUTCH ? plain.replace('.', ',') : plain;
    }
}
