package nl.tredewijzer.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.tender.DutchTime;

/** A test of the officer's workbench. */
abstract class OfficerTest extends BrowserTest {

    /** Bidders with and without a number, one that cannot be read and one that means harm by its name. */
    static final String LIST = """
            naam;kvk-nummer;bedrag
            Eerste B.V.;00001001;250.000,00
            Tweede B.V.;00001062;300.000,00
            Onbekend B.V.;99999999;310.000,00
            Bonte Bezem;;290.000,00
            Vijfde B.V.;00001023;305.000,00;te veel
            "<script>alert(1)</script>";00009999;310.000,00
            """;

    static void give(Page page, String list) {
        page.navigate("/tender/");
        page.locator("#text").fill(list);
        page.locator("main button[type=submit]").click();
        page.locator("#list").waitFor();
    }

    static void giveFile(Page page, String list) {
        page.navigate("/tender/");
        page.locator("#file").setInputFiles(file("list.csv", "text/csv", list));
        page.locator("main button[type=submit]").click();
    }

    static FilePayload file(String name, String type, String text) {
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static String listOf(int bidders) {
        return "naam;kvk-nummer;bedrag\n"
                + IntStream.range(0, bidders)
                        .mapToObj(i -> "Inschrijver %d;%08d;250000".formatted(i, 10_000 + i))
                        .collect(Collectors.joining("\n"));
    }

    static void fill(Page page) {
        page.locator("#referenceDate").fill(DutchTime.dayOf(Instant.now()).toString());
        page.locator("#value").fill("250.000");
        page.locator("#percentage").fill("5");
        page.locator("#policy").selectOption("oost-nederland@2023-V05");
    }

    static void test(Page page) {
        fill(page);
        page.locator("button[value=test]").click();
        page.locator("table.results").waitFor();
    }

    /** Takes a picture of a page, which has to be usable by everybody. */
    static void seen(Page page, String name) {
        picture(page, name);
        assertUsable(page);
    }
}
