package nl.tredewijzer.registry.http.pages;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Pages.page;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.tredewijzer.pages.StaticFile;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people see when something goes wrong; programs get what they always got. */
@RunAsClient
class ErrorPageIT extends RegisterIT {

    @Test
    void anAddressThatDoesNotExistIsAPageThatLeadsOn() {
        HttpResponse<String> answer = register().send(browsing("/nothing-here"));
        Document page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
        assertThat(page.select("main a").eachAttr("href")).contains("/", "/receipts/check");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void itSpeaksTheLanguageOfTheAddress() {
        Document page = page(register().send(browsing("/en/nothing-here")));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("h1").text()).isEqualTo("There is no such page");
    }

    @Test
    void programsGetProblemDetailsAndTheApiHasNoPages() {
        assertProblem(register().get("/nothing-here"), 404, "no-such-address");
        assertProblem(register().send(browsing("/v1/nothing-here")), 404, "no-such-address");
    }

    @Test
    void aFailureOfTheServerHasAPageThatShowsNothingOfTheInside() {
        HttpResponse<String> answer = register().send(browsing("/probe/failure"));
        Document page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Er ging iets mis");
        assertThat(page.text()).contains("incident").doesNotContain("nobody's business", "Exception");
    }

    @Test
    void aPageThatNeedsTheDatabaseSaysWhenThatIsAwayAndWhatGoesOn() {
        HttpResponse<String> answer = register().send(browsing("/probe/database-away"));
        Document page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Database niet bereikbaar");
        assertThat(page.text()).contains("opzoeken en zoeken gaan door", "Probeer het over een ogenblik opnieuw");
    }

    @Test
    void theLanguageSwitchKeepsWhatWasAsked() {
        Document page = page(register().send(browsing("/?exactLevel=NOPE&q=a%26b")));

        assertThat(page.selectFirst(".languages a").attr("href")).isEqualTo("/en?exactLevel=NOPE&q=a%26b");
    }

    @Test
    void aMethodThatAPageDoesNotKnowIsSaid() {
        HttpResponse<String> answer =
                register().send(browsing("/receipts/check").method("PUT", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(page(answer).selectFirst("h1").text()).isEqualTo("Methode bestaat hier niet");
    }

    @Test
    void aFormOfAnotherKindIsSaid() {
        HttpResponse<String> answer = register()
                .send(browsing("/receipts/check")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(415);
        page(answer);
    }

    @Test
    void filesOfThePagesAreKeptForEver() {
        for (StaticFile file : StaticFile.values()) {
            HttpResponse<String> answer = register().get(file.address());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("max-age=31536000", "immutable");
        }
        assertProblem(register().get("/static/000000000000/tredewijzer.css"), 404, "no-such-address");
    }
}
