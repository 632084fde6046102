package nl.tredewijzer.benchmark.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.benchmark.sample.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A file of invented bidders in one format.
 *
 * @param format what it is
 * @param bytes the file
 * @param bidders how many bidders it names
 */
record SampleFile(String format, byte[] bytes, int bidders) {

    private static final long SEED = 6;
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String EFORMS = "http://data.europa.eu/p27/eforms-ubl-extension";
    private static final int FIRST_NUMBER = 10_000_000;

    /** As an export has them: KvK number, name, sum and lot under their names. */
    static SampleFile csv(int bidders) {
        List<String> names = Words.names(bidders, SEED);
        String text = "KvK-nummer;Inschrijver;Inschrijfsom;Perceel\r\n"
                + each(bidders, i -> number(i) + ";" + names.get(i) + ";\"" + sum(i) + ",00\";" + (i % 4 + 1) + "\r\n");
        return of("CSV", text, bidders);
    }

    /** As people write them: number, name and sum in a line. */
    static SampleFile lines(int bidders) {
        List<String> names = Words.names(bidders, SEED);
        return of(
                "text", each(bidders, i -> "KvK " + number(i) + " " + names.get(i) + " € " + sum(i) + ",-\n"), bidders);
    }

    /** As a spreadsheet program stores them, numbers as numbers. */
    static SampleFile workbook(int bidders) throws IOException {
        List<String> names = Words.names(bidders, SEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Inschrijvers");
            List<String> header = List.of("KvK-nummer", "Inschrijver", "Inschrijfsom", "Perceel");
            IntStream.range(0, header.size()).forEach(i -> sheet.value(0, i, header.get(i)));
            for (int i = 0; i < bidders; i++) {
                sheet.value(i + 1, 0, number(i));
                sheet.value(i + 1, 1, names.get(i));
                sheet.value(i + 1, 2, sum(i));
                sheet.value(i + 1, 3, i % 4 + 1);
            }
        }
        return new SampleFile("XLSX", bytes.toByteArray(), bidders);
    }

    /** A release with a party and a bid for each of them. */
    static SampleFile release(int bidders) {
        List<String> names = Words.names(bidders, SEED);
        String parties = list(
                bidders,
                i -> "{\"id\":\"P" + i + "\",\"name\":\"" + names.get(i)
                        + "\",\"roles\":[\"tenderer\"],\"identifier\":{\"scheme\":\"NL-KVK\",\"id\":\"" + number(i)
                        + "\"}}");
        String bids = list(
                bidders,
                i -> "{\"id\":\"B" + i + "\",\"status\":\"valid\",\"value\":{\"amount\":" + sum(i)
                        + ",\"currency\":\"EUR\"},\"tenderers\":[{\"id\":\"P" + i + "\"}]}");
        return of(
                "OCDS",
                "{\"releases\":[{\"ocid\":\"ocds-1\",\"tender\":{\"title\":\"Groen\"},\"parties\":" + parties
                        + ",\"bids\":{\"details\":" + bids + "}}]}",
                bidders);
    }

    /** A result notice in which each of them won. */
    static SampleFile notice(int bidders) {
        List<String> names = Words.names(bidders, SEED);
        String tenders = each(
                bidders,
                i -> "<a:LotTender><b:ID>TEN-" + i + "</b:ID><c:LegalMonetaryTotal>"
                        + "<b:PayableAmount currencyID=\"EUR\">" + sum(i) + "</b:PayableAmount></c:LegalMonetaryTotal>"
                        + "<a:TenderingParty><b:ID>TPA-" + i
                        + "</b:ID></a:TenderingParty><a:TenderLot><b:ID>LOT-0001</b:ID>"
                        + "</a:TenderLot></a:LotTender>");
        String contracts = "<a:SettledContract><b:ID>CON-1</b:ID>"
                + each(bidders, i -> "<a:LotTender><b:ID>TEN-" + i + "</b:ID></a:LotTender>") + "</a:SettledContract>";
        String parties = each(
                bidders,
                i -> "<a:TenderingParty><b:ID>TPA-" + i + "</b:ID><a:Tenderer><b:ID>ORG-" + i
                        + "</b:ID></a:Tenderer></a:TenderingParty>");
        String organisations = each(
                bidders,
                i -> "<a:Organization><a:Company><c:PartyIdentification><b:ID>ORG-" + i
                        + "</b:ID></c:PartyIdentification><c:PartyName><b:Name>" + names.get(i)
                        + "</b:Name></c:PartyName>"
                        + "<c:PartyLegalEntity><b:CompanyID>" + number(i)
                        + "</b:CompanyID></c:PartyLegalEntity></a:Company></a:Organization>");
        return of(
                "eForms",
                "<ContractAwardNotice xmlns=\"" + UBL + "ContractAwardNotice-2\" xmlns:b=\"" + UBL
                        + "CommonBasicComponents-2\" xmlns:c=\"" + UBL + "CommonAggregateComponents-2\" xmlns:e=\""
                        + UBL + "CommonExtensionComponents-2\" xmlns:x=\"" + EFORMS + "s/1\" xmlns:a=\"" + EFORMS
                        + "-aggregate-components/1\"><e:UBLExtensions><e:UBLExtension><e:ExtensionContent>"
                        + "<x:EformsExtension><a:NoticeResult>" + tenders + contracts + parties
                        + "</a:NoticeResult><a:Organizations>" + organisations
                        + "</a:Organizations></x:EformsExtension></e:ExtensionContent></e:UBLExtension>"
                        + "</e:UBLExtensions><c:ProcurementProjectLot><b:ID schemeName=\"Lot\">LOT-0001</b:ID>"
                        + "</c:ProcurementProjectLot></ContractAwardNotice>",
                bidders);
    }

    /** One response in which each of them is an operator; those of one tender usually are as many files. */
    static SampleFile espd(int bidders) {
        List<String> names = Words.names(bidders, SEED);
        String operators = each(
                bidders,
                i -> "<c:EconomicOperatorParty><c:EconomicOperatorRole><b:RoleCode>sole-tenderer</b:RoleCode>"
                        + "</c:EconomicOperatorRole><c:Party><c:PartyIdentification><b:ID>" + number(i)
                        + "</b:ID></c:PartyIdentification><c:PartyName><b:Name>" + names.get(i)
                        + "</b:Name></c:PartyName></c:Party></c:EconomicOperatorParty>");
        return of(
                "ESPD",
                "<QualificationApplicationResponse xmlns=\"" + UBL + "QualificationApplicationResponse-2\" xmlns:b=\""
                        + UBL + "CommonBasicComponents-2\" xmlns:c=\"" + UBL + "CommonAggregateComponents-2\">"
                        + "<b:ContractFolderID>GROEN-1</b:ContractFolderID>" + operators
                        + "<c:ProcurementProjectLot><b:ID>LOT-0001</b:ID></c:ProcurementProjectLot>"
                        + "</QualificationApplicationResponse>",
                bidders);
    }

    private static SampleFile of(String format, String text, int bidders) {
        return new SampleFile(format, text.getBytes(StandardCharsets.UTF_8), bidders);
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    private static String list(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(int i) {
        return String.valueOf(FIRST_NUMBER + i);
    }

    private static int sum(int i) {
        return 250_000 + 37 * i;
    }
}
