package nl.tredewijzer.demo.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A tender whose deadline is just over, and the list of bidders as an officer pastes it: with the numbers as a
 * spreadsheet left them, one bidder twice, one with an RSIN, one that no register knows.
 *
 * @param sampleDay the day that all days are counted from
 */
public record SampleTender(LocalDate sampleDay) {

    /** The policy it is evaluated by, of the catalogue that comes with the plugin. */
    public static final String POLICY = "oost-nederland";

    private static final String BIDDERS = """
            Inschrijver;KvK-nummer;Inschrijfsom
            Groenbedrijf De Fluisterende Eik B.V.;00001001;€ 1.184.500,00
            Hoveniersbedrijf Het Olijke Onkruid;00001017.0;1.131.000
            Snoeidienst De Tevreden Tak;0001023;€ 1.096.750,-
            Stichting Leerwerkbedrijf De Wakkere Wilg;KvK 0000 1031;1203400
            De Bonte Bezem Groen B.V.;0000 1048;1.159.900,00
            Tuinderij De Slaperige Spade;00001056;1.020.000
            Boomverzorging De Kromme Kroon B.V.;00.00.10.62;1.142.250,50
            Maaibedrijf Het Gestreepte Grasveld;NL 00001079;1.088.000
            Groenaannemer De Haastige Hark;00001085;1.075.000
            Plantsoendienst De Vroege Vogel B.V.;00001093;1.119.000
            Hovenier De Onvindbare Egel;00009876;998.500
            Tuincentrum De Negende Cijfer;000012345;1.210.000
            FLUISTERENDE EIK B.V. ;  00001001 ;1.184.500,00
            """;

    /** The last day for tenders: the reference date. */
    public LocalDate deadline() {
        return sampleDay.minusDays(3);
    }

    /** The tender, in the plugin's own JSON. */
    public String json() {
        LocalDate begin = sampleDay.plusDays(30);
        return """
                {
                  "title": "Onderhoud openbaar groen Eikelhorst aan den IJssel",
                  "buyer": "Gemeente Eikelhorst aan den IJssel (verzonnen)",
                  "reference": "EIK-GROEN-1",
                  "kind": "SERVICES",
                  "contractValue": "1200000.00",
                  "publication": "%s",
                  "deadline": "%s",
                  "award": "%s",
                  "term": {"from": "%s", "until": "%s"}
                }
                """.formatted(
                        sampleDay.minusDays(45),
                        deadline(),
                        sampleDay.plusDays(9),
                        begin,
                        begin.plusYears(1).minusDays(1));
    }

    /** The bidders, as pasted. */
    public String bidders() {
        return BIDDERS;
    }

    /** Writes both into a directory, as {@code tender.json} and {@code bidders.csv}. */
    public void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("tender.json"), json());
        Files.writeString(directory.resolve("bidders.csv"), bidders());
    }
}
