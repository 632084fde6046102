package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
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
}
