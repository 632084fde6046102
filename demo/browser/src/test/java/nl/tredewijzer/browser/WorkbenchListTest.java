package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer gives, and corrects before it is tested. */
class WorkbenchListTest extends OfficerTest {

    /** Three tenders came in, and the winner is not in the list. */
    private static final String RELEASE = """
            {"ocid": "ocds-x-1", "releases": [{"ocid": "ocds-x-1", "id": "1", "date": "2026-11-01T00:00:00Z",
              "tag": ["award"], "initiationType": "tender", "language": "nl",
              "buyer": {"name": "Gemeente Heerde", "id": "B"},
              "parties": [{"id": "W", "name": "De Winnaar", "roles": ["supplier"],
                           "identifier": {"scheme": "NL-KVK", "id": "00001093"}}],
              "tender": {"id": "t", "title": "Groenonderhoud", "numberOfTenderers": 3,
                         "value": {"amount": 400000, "currency": "EUR"},
                         "tenderPeriod": {"endDate": "2026-10-01T12:00:00Z"},
                         "contractPeriod": {"startDate": "2026-12-01T00:00:00Z", "endDate": "2028-11-30T00:00:00Z"}},
              "awards": [{"id": "a", "status": "active", "suppliers": [{"id": "W", "name": "De Winnaar"}]}]}]}
            """;

    /** A reserved contract in two lots; of its whole value nothing can be made. */
    static final String WITH_LOTS = """
            {"ocid": "ocds-x-2", "releases": [{"ocid": "ocds-x-2", "id": "1", "date": "2026-09-01T00:00:00Z",
              "tag": ["tender"], "initiationType": "tender", "language": "nl",
              "buyer": {"name": "Gemeente Heerde", "id": "B"},
              "tender": {"id": "t", "title": "Groenonderhoud", "value": {"amount": "veel", "currency": "EUR"},
                         "otherRequirements": {"reservedParticipation": ["shelteredWorkshop"]},
                         "lots": [{"id": "1", "title": "Noord", "value": {"amount": 250000, "currency": "EUR"},
                                   "contractTerms": {"performanceTerms": "Social return 5%."}},
                                  {"id": "2", "title": "Zuid", "value": {"amount": 150000, "currency": "EUR"}}],
                         "tenderPeriod": {"endDate": "2026-10-01T12:00:00Z"},
                         "contractPeriod": {"startDate": "2026-12-01T00:00:00Z", "endDate": "2028-11-30T00:00:00Z"}}}]}
            """;

    @Test
    void aRedLineIsCorrectedWhereItStands() {
        Page page = window();
        give(page, LIST);
        assertThat(page.locator("#list legend")).containsText("5 inschrijvers");
        page.locator("input.red").fill("Vijfde B.V.;00001023;305.000,00");
        page.locator("button[value=read]").first().click();
        assertThat(page.locator("#list legend")).containsText("6 inschrijvers");
        assertThat(page.locator("input.red")).hasCount(0);
        test(page);
        assertThat(page.locator("table.results")).containsText("Vijfde B.V.");
    }

    @Test
    void aFileIsDropped() {
        Page page = window();
        page.navigate("/tender/");
        page.evaluate("""
                list => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File([list], "lijst.csv", {type: "text/csv"}));
                  document.querySelector("[data-drop=file]").dispatchEvent(
                    new DragEvent("drop", {dataTransfer: dropped, bubbles: true, cancelable: true}));
                }""", LIST);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#list legend")).containsText("5 inschrijvers");
    }

    @ParameterizedTest
    @CsvSource({"/tender/, 1280", "/tender/, 320", "/tender/en, 1280", "/tender/en, 320"})
    void theListIsHeldAgainstTheNoticeAndThePolicyOfTheAuthorityIsSuggested(String address, int width) {
        Page page = window(new NewContextOptions().setViewportSize(width, 800));
        page.navigate(address);
        page.locator("#text").fill(LIST);
        page.locator("#notice").setInputFiles(file("release.json", "application/json", RELEASE));
        page.locator("main button[type=submit]").click();

        boolean english = address.endsWith("en");
        assertThat(page.locator("#list .doubt li"))
                .hasText(
                        english
                                ? new String[] {
                                    "You listed 5 bidders, the publication reports 3 tenders received.",
                                    "The winner in the publication is not in the list: De Winnaar (KvK 00001093)."
                                }
                                : new String[] {
                                    "In de lijst staan 5 inschrijvers, de publicatie meldt 3 inschrijvingen.",
                                    "De winnaar in de publicatie staat niet in de lijst: De Winnaar (KvK 00001093)."
                                });
        assertThat(page.locator("#policy")).hasValue("oost-nederland@2023-V05");
        assertThat(page.locator("main")).containsText(english ? "Suggested: " : "Voorgesteld: ");
        assertThat(page.locator("#referenceDate")).hasValue("2026-10-01");
        seen(page, "workbench-notice-" + (english ? "en" : "nl") + "-" + width);

        page.locator("#percentage").fill("5");
        page.locator("button[value=test]").click();
        assertThat(page.locator("#checks")).containsText("De Winnaar (KvK 00001093)");
        page.locator("#checks summary").click();
        assertThat(page.locator("#checks")).containsText("Vijfde B.V.;00001023;305.000,00;te veel");
        seen(page, "workbench-notice-result-" + (english ? "en" : "nl") + "-" + width);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "320, DARK"})
    void whatTheNoticeSaysIsToldAndOneLotOfItCanBeChosen(int width, ColorScheme colours) {
        Page page = window(new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
        page.navigate("/tender/");
        page.locator("#text").fill(LIST);
        page.locator("#notice").setInputFiles(file("release.json", "application/json", WITH_LOTS));
        page.locator("main button[type=submit]").click();

        assertThat(page.locator("#notice")).containsText("Uitvoeringsvoorwaarden van perceel 1: Social return 5%.");
        assertThat(page.locator("#notice .unused")).containsText("/tender/value/amount");
        assertThat(page.locator("#title")).hasValue("Groenonderhoud");
        assertThat(page.locator("input[name=reserved]")).isChecked();
        seen(page, "workbench-notice-says-" + width);

        page.locator("#notice-lot").selectOption("2");
        page.locator("button[value=test]").click();
        assertThat(page.locator("#mistakes")).containsText("kijk na wat nu gelezen is");
        assertThat(page.locator("#title")).hasValue("Zuid");
        assertThat(page.locator("#value")).hasValue(Pattern.compile("150.000"));
        seen(page, "workbench-notice-lot-" + width);
    }

    @Test
    void aMappingFileIsTakenAlongAndGivenAgain() throws IOException {
        Page page = window();
        give(page, "wie;nummer;bod\nEerste B.V.;00001001;250.000,00\nTweede B.V.;00001062;300.000,00\n");
        page.locator("summary").first().click();
        page.locator("#column-3").selectOption("UNUSED");
        page.locator("button[value=read]").first().click();
        assertThat(page.locator("#column-3")).hasValue("UNUSED");
        Download mapping =
                page.waitForDownload(() -> page.locator("button[value=mapping]").click());
        Path file = mapping.path();

        page.navigate("/tender/");
        page.locator("#mapping summary").click();
        seen(page, "workbench-mapping");
        page.locator("#text").fill("wie;nummer;bod\nDerde B.V.;00001023;1.000,00\n");
        page.locator("#mapping-file")
                .setInputFiles(new FilePayload("m.json", "application/json", Files.readAllBytes(file)));
        page.locator("main button[type=submit]").click();
        page.locator("summary").first().click();
        assertThat(page.locator("#column-3")).hasValue("UNUSED");
        assertThat(page.locator("#list legend")).containsText("1 inschrijvers");

        page.navigate("/tender/");
        page.locator("#mapping summary").click();
        page.locator("#text").fill(LIST);
        page.locator("#mapping-file").setInputFiles(file("m.json", "application/json", "{\"kolommen\": 1}"));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#mistakes")).containsText("$.kolommen");
        assertThat(page.locator("#text")).hasValue(LIST.strip());
    }

    @Test
    void ofAFileWithSeveralTendersOneIsReadAndTheOthersAreOfferedWithoutAScript() {
        Page page = window(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        page.navigate("/tender/");
        page.locator("#text").fill(LIST);
        page.locator("#notice").setInputFiles(file("releases.jsonl", "application/json", """
                        {"ocid": "ocds-1", "date": "2026-01-01T00:00:00Z", "tender": {"title": "Groen"}}
                        {"ocid": "ocds-2", "date": "2026-01-01T00:00:00Z", "tender": {"title": "Grijs"}}
                        """));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#title")).hasValue("Groen");
        page.locator("#notice-process").selectOption("ocds-2");
        page.locator("#notice button[value=read]").click();
        assertThat(page.locator("#title")).hasValue("Grijs");
        picture(page, "workbench-processes");
    }

    @Test
    void ofALongLineNothingIsLost() {
        Page page = window(new NewContextOptions().setViewportSize(320, 800));
        String line = "Het Pad 00001002 of 00001003 " + "heel ".repeat(800) + "einde";
        give(page, "De Eik B.V. 00001001\n" + line);
        assertThat(page.locator("input.red")).hasValue(line);
        page.locator("button[value=read]").first().click();
        assertThat(page.locator("input.red")).hasValue(line);
        seen(page, "workbench-long-line");
    }

    @Test
    void aColumnIsSaidToBeSomethingElse() {
        Page page = window();
        give(page, LIST);
        page.locator("summary").first().click();
        page.locator("#column-3").selectOption("UNUSED");
        page.locator("button[value=read]").first().click();
        assertThat(page.locator("#column-3")).hasValue("UNUSED");
        test(page);
        assertThat(page.locator(".bidder", new Page.LocatorOptions().setHasText("Tweede"))
                        .locator("td.figure")
                        .last())
                .containsText("12.500,00");
    }

    @Test
    void theEspdOfEachBidderIsChosenTogetherAndMakesOneList() {
        Page page = window();
        page.navigate("/tender/");
        page.locator("#file").setInputFiles(new FilePayload[] {
            espd("eik.xml", "De Eik B.V.", "00001001"),
            espd("beuk.xml", "De Beuk B.V.", "00001062"),
            file("brief.txt", "text/plain", "De Wilg 00001023")
        });
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#list")).containsText("2 inschrijvers gelezen");
        assertThat(page.locator("main")).containsText("brief.txt");
        seen(page, "workbench-espds");

        page.locator("input.red").fill("De Wilg 00001023");
        test(page);
        assertThat(page.locator("table.results tbody.bidder")).hasCount(3);
    }

    private static FilePayload espd(String file, String name, String number) {
        String text = """
                <QualificationApplicationResponse
                    xmlns="urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationResponse-2"
                    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                  <cbc:ProfileExecutionID>ESPD-EDMv4.1.0</cbc:ProfileExecutionID>
                  <cac:EconomicOperatorParty><cac:Party>
                    <cac:PartyIdentification><cbc:ID schemeID="0106">%s</cbc:ID></cac:PartyIdentification>
                    <cac:PartyName><cbc:Name>%s</cbc:Name></cac:PartyName>
                  </cac:Party></cac:EconomicOperatorParty>
                </QualificationApplicationResponse>
                """;
        return file(file, "application/xml", text.formatted(number, name));
    }
}
