package nl.tredewijzer.registry.search;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Pages.page;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search page, as it comes to a browser that runs no script. */
@RunAsClient
class SearchPageIT extends RegisterIT {

    private static final String BODY = "Paginakeur";
    private static final String FIRST = "73000001";
    private static final String SECOND = "73000002";

    @BeforeEach
    void deliver() {
        String rows = row(FIRST, "Zeilmakerij De Bolle Bries B.V.", "STEP_3", "Terneuzen") + ","
                + row(SECOND, "Zeilmakerij <script>alert(1)</script> \u202Eseirb", "STEP_1", "Terneuzen");
        Delivery.of(BODY, rows);
    }

    private static String row(String kvkNumber, String name, String level, String place) {
        return """
                {"certificateNumber": "PK-%1$s", "schemeVersion": "2.1", "level": "%3$s", "validFrom": "2026-01-01",
                 "validUntil": "2027-12-31", "role": "main", "kvkNumber": "%1$s", "name": "%2$s",
                 "tradingNames": ["=Tuig & Touw"], "place": "%4$s", "province": "Zeeland", "sector": "=Zeil+doek"}""".formatted(kvkNumber, name, level, place);
    }

    @Test
    void theFirstPageHasABoxAndWaysToLookAround() {
        Document page = page("/");

        assertThat(page.selectFirst("input#q").attr("name")).isEqualTo("q");
        assertThat(page.select(".browse a").eachAttr("href")).anyMatch(href -> href.contains("province=Zeeland"));
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void resultsShowLevelStatusAndPlaceAndLeadToTheOrganisation() {
        Document page = page("/?q=zeilmakerij+bries");

        assertThat(page.select(".result h2 a").attr("href")).isEqualTo("/organisations/" + FIRST);
        assertThat(page.select(".result").text())
                .contains("Trede 3", "geldig", "tot en met 31 december 2027", "Terneuzen");
        assertThat(page.select(".result mark").eachText()).contains("Zeilmakerij");
        assertThat(page.title()).startsWith("zeilmakerij bries");
    }

    @Test
    void facetsCountAndAChosenOneCanBeTakenBack() {
        Document page = page("/?q=zeilmakerij&exactLevel=STEP_3");

        assertThat(page.selectFirst("#total").text()).startsWith("1 organisatie");
        assertThat(page.selectFirst("input[value=STEP_3]").hasAttr("checked")).isTrue();
        assertThat(page.selectFirst("label:has(input[value=STEP_1]) .count").text())
                .isEqualTo("1");
        assertThat(page.selectFirst(".chosen a").attr("href")).isEqualTo("/?q=zeilmakerij");
    }

    @Test
    void theEnglishPageIsThereWithAndWithoutASlashAtItsEnd() {
        for (String address : List.of("/en", "/en/")) {
            assertThat(page(address).selectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page(address).selectFirst("input#q")).isNotNull();
            assertThat(page(address).selectFirst(".languages a").attr("href")).isEqualTo("/");
        }
    }

    @Test
    void whoIsNearIsShownAndTheNeighbourhoodCanBeTakenBack() {
        Document page = page("/?q=zeilmakerij&near=Terneuzen&within=10");

        assertThat(page.select(".notice").text()).contains("Terneuzen", "Zeeland");
        assertThat(page.selectFirst(".chosen a").attr("href")).isEqualTo("/?q=zeilmakerij");
        assertThat(page("/?within=25").select(".browse")).isNotEmpty();
    }

    @Test
    void theLanguageSwitchKeepsTheSearch() {
        Document english = page(page("/?q=zeilmakerij&place=Terneuzen")
                .selectFirst(".languages a")
                .attr("href"));

        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.selectFirst("#total").text()).startsWith("2 organisations found");
    }

    @Test
    void aHostileNameIsTextAndTurnsNothingAround() {
        Document page = page("/?q=zeilmakerij+seirb");

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".result h2 bdi").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void nothingFoundHelpsOn() {
        Document page = page("/?q=zeilmakerij&exactLevel=ASPIRANT");
        assertThat(page.text()).contains("Er is niets gevonden", "gelijkwaardig bewijs");
        assertThat(page.select(".results .card a").eachAttr("href")).contains("/?q=zeilmakerij");

        Document misspelled = page("/?q=zeilmakkerrij+brries");
        assertThat(misspelled.select(".notice a").text()).containsIgnoringCase("zeilmakerij");
    }

    @Test
    void theTextIsToldAsItWasReadAndCanBeTakenLiterally() {
        Document page = page("/?q=zeilmakerij+trede+3");

        assertThat(page.text()).contains("is gelezen als niveau: Trede 3");
        assertThat(page.select(".notice a").attr("href")).contains("literal=true");
    }

    @Test
    void suggestionsAreAPieceThatLeadsToOrganisations() {
        HttpResponse<String> answer = register().get("/en/suggestions?q=zeilmakerij+de+bol");

        assertThat(answer.body()).contains("/en/organisations/" + FIRST).doesNotContain("<html", "<script");
        assertThat(register().get("/suggestions").body()).isBlank();
    }

    @Test
    void theResultCanBeTakenAlongWithoutAFormulaInIt() {
        HttpResponse<String> csv = register().get("/organisations.csv?q=zeilmakerij");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", ".csv");
        assertThat(csv.body().lines()).hasSize(3).anyMatch(line -> line.startsWith(FIRST + ";Zeilmakerij De Bolle"));
        assertThat(csv.body()).contains(";'=Zeil+doek;").doesNotContain(";=Zeil");

        var data = json(register().get("/organisations.json?q=zeilmakerij&exactLevel=STEP_3"));
        assertThat(data.getInt("total")).isEqualTo(1);
        assertThat(data.getJsonArray("results").getJsonObject(0).getString("kvkNumber"))
                .isEqualTo(FIRST);
    }

    @Test
    void whatAMailerAddsToALinkIsNoMistakeAndAWrongFilterIsToldAllAtOnce() {
        page("/?q=zeilmakerij&utm_source=letter");
        HttpResponse<String> refused = register().send(browsing("/?exactLevel=NOPE&page=0&validOn=morgen"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select(".notice li")).hasSize(3);
    }
}
