package nl.tredewijzer.registry.profile;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Pages.page;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.asSubscriber;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of an organisation and what hangs on it. */
@RunAsClient
class ProfileIT extends RegisterIT {

    private static final String GROWN = "74000001";
    private static final String DAUGHTER = "74000002";
    private static final String WITHDRAWN = "74000003";

    /** Ends a script, opens an element, and turns the writing around. */
    private static final String HOSTILE = "</script><b>\u202ETouwslagerij";

    @BeforeEach
    void deliver() {
        Delivery.of(
                "Profielkeur",
                String.join(
                        ",",
                        issued("PR-1", "STEP_1", "2024-02-01", "2026-01-31", "main", GROWN, HOSTILE),
                        issued("PR-2", "STEP_3", "2026-02-01", "2028-01-31", "main", GROWN, HOSTILE),
                        issued(
                                "PR-2",
                                "STEP_3",
                                "2026-02-01",
                                "2028-01-31",
                                "underlying",
                                DAUGHTER,
                                "Touwdochter B.V."),
                        issued(
                                "PR-3",
                                "STEP_2",
                                "2026-02-01",
                                "2028-01-31",
                                "main",
                                WITHDRAWN,
                                "Touwhandel Spijt B.V."),
                        """
                        {"event": "withdrawn", "certificateNumber": "PR-3", "effectiveFrom": "2026-04-01",
                         "reason": "Aantallen klopten niet"}"""));
    }

    private static String issued(
            String certificate, String level, String from, String until, String role, String kvkNumber, String name) {
        return """
                {"certificateNumber": "%s", "schemeVersion": "2.1", "level": "%s", "validFrom": "%s",
                 "validUntil": "%s", "role": "%s", "kvkNumber": "%s", "name": "%s", "place": "Veere"}""".formatted(certificate, level, from, until, role, kvkNumber, name);
    }

    @Test
    void growthOnTheLadderIsAPictureAndTheSameInWords() {
        Document page = page("/organisations/" + GROWN);

        assertThat(page.select("svg.growth rect.bar")).hasSize(2);
        assertThat(page.select("svg.growth").attr("aria-label")).isNotBlank();
        assertThat(page.select("table tbody tr").eachText())
                .containsExactly(
                        "1 februari 2026 tot en met 31 januari 2028 Trede 3 geldig",
                        "1 februari 2024 tot en met 31 januari 2026 Trede 1 geldig");
        assertThat(page.selectFirst(".standing h2").text()).isEqualTo("Heeft een geldig certificaat");
    }

    @Test
    void aWithdrawnCertificateIsToldHonestlyWithItsDayAndReason() {
        Document page = page("/en/organisations/" + WITHDRAWN);

        assertThat(page.selectFirst(".standing").className()).contains("bad");
        assertThat(page.selectFirst(".standing").text()).contains("was withdrawn", "Since 1 April 2026");
        assertThat(page.select(".events").text()).contains("Aantallen klopten niet");
        assertThat(register().get("/organisations/" + WITHDRAWN + "/badge.svg").body())
                .contains("geen geldig certificaat");
    }

    @Test
    void whoIsCoveredByAnotherLeadsToIt() {
        Document page = page("/organisations/" + DAUGHTER);

        assertThat(page.selectFirst(".standing").text()).contains("onderliggende entiteit");
        assertThat(page.select(".standing a").attr("href")).isEqualTo("/organisations/" + GROWN);
    }

    @Test
    void machinesReadTheSameAsPeople() {
        JsonObject data = linkedData("/organisations/" + GROWN);

        assertThat(data.getString("name")).isEqualTo("</script><b>Touwslagerij");
        assertThat(data.getJsonArray("hasCertification").getJsonObject(0).getString("certificationStatus"))
                .isEqualTo("CertificationActive");
        assertThat(data.getJsonArray("hasCertification").getJsonObject(1).getString("certificationStatus"))
                .isEqualTo("CertificationInactive");
    }

    @Test
    void whoFollowsTheFeedHearsOfAWithdrawal() {
        String feedAddress = page("/organisations/" + WITHDRAWN)
                .selectFirst("link[type=application/atom+xml]")
                .attr("href");
        HttpResponse<String> answer = register().get(feedAddress);
        Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.select("entry title").eachText())
                .containsExactly("Certificaat PR-3 ingetrokken", "Certificaat PR-3 verleend");
        assertThat(feed.select("entry summary").text()).contains("Telt vanaf 1 april 2026", "Aantallen klopten niet");
        assertThat(feed.select("feed > updated").text())
                .isEqualTo(feed.select("entry > updated").first().text());
    }

    @Test
    void aHostileNameIsTextInAFeedAndTurnsNothingAround() {
        Document feed = Jsoup.parse(
                register().get("/organisations/" + GROWN + "/feed.atom").body(), "", Parser.xmlParser());

        assertThat(feed.selectFirst("feed > title").text()).isEqualTo("PSO-certificaten van </script><b>Touwslagerij");
    }

    @Test
    void anOrganisationIsTheSameForMachinesInBothLanguages() {
        String dutch = "/organisations/" + GROWN;

        assertThat(linkedData("/en" + dutch).getString("@id"))
                .isEqualTo(linkedData(dutch).getString("@id"))
                .endsWith(dutch);
        assertThat(linkedData("/en" + dutch).getString("url")).endsWith("/en" + dutch);
    }

    @Test
    void theCommandThatFollowsByWebhookIsOneThatTheRegisterTakes() {
        String command =
                page("/en/organisations/" + GROWN).selectFirst("#webhook-code").val();
        assertThat(command).startsWith("curl -X POST " + register().address("/v1/webhooks"));
        assertThat(page("/en/organisations/" + GROWN).selectFirst(".ways").text())
                .contains("role subscriber", "Standard Webhooks");
        String wish = command.substring(command.indexOf('{'), command.lastIndexOf('\''))
                .replace("https://example.org", "http://127.0.0.1:9");

        HttpResponse<String> made = subscribe("POST", "/v1/webhooks", wish);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(json(made).getJsonArray("kvkNumbers")).hasToString("[\"" + GROWN + "\"]");
        subscribe("DELETE", "/v1/webhooks/" + json(made).getString("id"), "");
    }

    private static HttpResponse<String> subscribe(String method, String path, String body) {
        return register()
                .send(register()
                        .to(path)
                        .header("Authorization", asSubscriber("Investeerder"))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static JsonObject linkedData(String path) {
        String block =
                page(path).selectFirst("script[type=application/ld+json]").data();
        return Json.createReader(new StringReader(block)).readObject();
    }

    @Test
    void badgeAndCodeLeadToTheAddressThatVisitorsUse() {
        Document page = page("/organisations/" + GROWN);
        Document code = Jsoup.parse(page.selectFirst("#badge-code").val());
        String address = register().address("/organisations/" + GROWN).toString();

        assertThat(code.selectFirst("a").attr("href")).isEqualTo(address);
        assertThat(code.selectFirst("img").attr("src")).isEqualTo(address + "/badge.svg");
        assertThat(code.selectFirst("img").attr("alt"))
                .isEqualTo("PSO-status van </script><b>Touwslagerij, zie het register");
        assertThat(page.selectFirst("figcaption .address").text()).isEqualTo(address);
        assertThat(register().get("/organisations/" + GROWN + "/badge.svg").body())
                .contains("PSO Trede 3");
        assertThat(register().get("/organisations/" + GROWN + "/qr.svg").body())
                .startsWith("<svg")
                .contains("<path");
    }

    @Test
    void aNumberThatWasNeverListedIsNotRejected() {
        HttpResponse<String> answer = register().send(browsing("/organisations/74999999"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page(answer).text()).contains("Niet in het register", "gelijkwaardig bewijs");
        assertProblem(register().get("/organisations/74999999"), 404, "organisation-not-listed");
    }

    @Test
    void aNumberWrittenOtherwiseLeadsToTheOneAddress() {
        HttpResponse<String> answer = register().get("/en/organisations/7400.0001");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/organisations/" + GROWN);
        assertProblem(register().get("/organisations/keurmerk"), 400, "number-unreadable");
    }

    @Test
    void theAddressAboveAllOrganisationsLeadsToTheSearch() {
        for (String address : List.of("/en/organisations", "/en/organisations/")) {
            HttpResponse<String> answer = register().get(address + "?near=Veere");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/en?near=Veere");
        }
    }
}
