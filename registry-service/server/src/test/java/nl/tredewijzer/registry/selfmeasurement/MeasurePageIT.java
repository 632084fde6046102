package nl.tredewijzer.registry.selfmeasurement;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Pages.page;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.registry.testing.MultipartForm;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A visitor measures an organisation on a page. */
@RunAsClient
class MeasurePageIT extends RegisterIT {

    private static final Map<String, String> NUMBERS = Map.of(
            "organisation.fte", "50",
            "people.0.number", "3",
            "people.0.hoursPerWeek", "20",
            "people.0.startingPosition", "SW_INDICATED",
            "people.0.contract", "REGULAR");

    static HttpResponse<String> send(String path, Map<String, String> fields, String... headers) {
        var request = new MultipartForm(fields).in(browsing(path));
        return register().send(headers.length == 0 ? request : request.headers(headers));
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(NUMBERS);
        fields.putAll(more);
        return fields;
    }

    @Test
    void numbersComeToALevelWithFiguresRulesAndSources() {
        HttpResponse<String> answer = send("/measure", NUMBERS);
        Document page = page(answer);

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.selectFirst("#outcome h2").text()).isEqualTo("Voorlopig: Trede 1");
        assertThat(page.text()).contains("fte meer voor Trede 2", "Passend werk", "3 %");
        assertThat(page.select("svg.measured rect")).isNotEmpty();
        assertThat(page.select("a[href^=https://pso-nederland.nl]")).isNotEmpty();
        assertThat(page.getElementById("people.0.number").val()).isEqualTo("3");
    }

    @Test
    void theSameInEnglishWithAWhatIfWhoseNameIsHostile() {
        Document page = page(send(
                "/en/measure",
                with(Map.of(
                        "whatIfs.0.name", "<script>alert(1)</script>",
                        "whatIfs.0.people.number", "2",
                        "whatIfs.0.people.hoursPerWeek", "40",
                        "whatIfs.0.people.startingPosition", "WAJONG",
                        "whatIfs.0.people.contract", "REGULAR"))));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("thead bdi").eachText()).contains("Now", "<script>alert(1)</script>");
        assertThat(page.text()).contains("Provisionally: Step 1", "Step 3");
    }

    @Test
    void anotherRowIsAddedWithoutAScriptAndWhatWasTypedStays() {
        Document page = page(send("/measure", with(Map.of("rows.people", "2", "do", "add-people"))));

        assertThat(page.getElementById("people.2.number")).isNotNull();
        assertThat(page.getElementById("organisation.fte").val()).isEqualTo("50");
        assertThat(page.select("#outcome")).isEmpty();
    }

    @Test
    void mistakesLeadToTheirFields() {
        HttpResponse<String> answer = send("/measure", with(Map.of("organisation.fte", "many")));
        Document page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(400);
        for (var link : page.select("#mistakes a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(page.getElementById("organisation.fte").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void mistakesAreToldInTheWordsOfThePageBesideTheirFields() {
        Document page = page(send("/en/measure", with(Map.of("people.0.hoursPerWeek", "", "people.0.weight", "7"))));

        assertThat(page.select("#mistakes li").eachText())
                .contains(
                        "Group 1, Hours a week: Give the hours a week or the fte",
                        "Group 1, Weight (by you): From 0 to 1: no source knows a higher one");
        assertThat(page.getElementById("people.0.weight-mistake").text()).startsWith("From 0 to 1");
        assertThat(page.getElementById("people.0.weight").attr("aria-describedby"))
                .isEqualTo("people.0.weight-mistake");
    }

    @Test
    void purchasesAreSentAsAListAndTemplatesAreInTheLanguageOfThePage() {
        Document page = page(
                send(
                        "/en/measure",
                        with(
                                Map.of(
                                        "purchaseList",
                                        "bought;supplier's turnover;supplier's fte;supplier's direct contribution\n1000;100000;40;10"))));

        assertThat(page.selectFirst("#outcome")).isNotNull();
        assertThat(page.select("a[download]").eachAttr("href"))
                .containsExactly("/measure/target-group.csv", "/measure/purchases.csv");
        assertThat(register().get("/measure/purchases.csv").body()).contains("supplier's turnover");
        assertThat(register().get("/measure/inkoop.csv").body()).contains("omzet leverancier");
        assertThat(register().get("/measure/doelgroep.csv").body()).contains("uren per week");
    }

    @Test
    void numbersGoAlongWhenTheLanguageIsChanged() {
        Element button = page(send("/measure", NUMBERS)).selectFirst(".languages button[lang=en]");
        assertThat(button.attr("formaction")).isEqualTo("/en/measure");
        Document english = page(send("/en/measure", with(Map.of("do", button.val()))));

        assertThat(english.selectFirst("#outcome h2").text()).isEqualTo("Provisionally: Step 1");
        Document typed = page(send("/en/measure", Map.of("organisation.fte", "50", "do", "switch")));
        assertThat(typed.getElementById("organisation.fte").val()).isEqualTo("50");
        assertThat(typed.select("#mistakes, #outcome")).isEmpty();
    }

    @Test
    void ofASizeWithoutANormNothingIsSaidOfALevel() {
        Document page = page(send("/en/measure", with(Map.of("organisation.fte", "1.5"))));

        assertThat(page.selectFirst("#outcome h2").text()).startsWith("Cannot be determined");
        assertThat(page.select("#outcome p"))
                .as("no empty distance, and nothing indicative of nothing")
                .isEmpty();
    }

    @Test
    void aLevelThatHiringDoesNotReachIsToldForThoseWhoWorkThere() {
        Document page = page(send("/measure", with(Map.of("people.0.hoursPerWeek", "40", "norms.STEP_3", "99"))));

        assertThat(page.selectFirst("#outcome").text())
                .contains("46,5 fte meer voor Trede 3, onder de mensen die er al werken")
                .doesNotContain("fte genoeg");
    }

    @Test
    void whenATokenOpensNothingTheNumbersStay() {
        HttpResponse<String> answer = send("/en/monitor", with(Map.of("token", "mistyped", "do", "keep")));
        Document page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page.selectFirst("#mistakes").text()).contains("This token opens no space");
        assertThat(page.getElementById("people.0.number").val()).isEqualTo("3");
        assertThat(page.getElementById("token")).isNotNull();
        assertThat(page.selectFirst("#outcome")).isNotNull();
    }
}
