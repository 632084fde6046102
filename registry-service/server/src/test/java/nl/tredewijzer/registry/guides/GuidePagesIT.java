package nl.tredewijzer.registry.guides;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Pages.page;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The guides, as they come to a browser. */
@RunAsClient
class GuidePagesIT extends RegisterIT {

    @Test
    void everyGuideInTheListCanBeReadInBothLanguages() {
        for (String list : new String[] {"/guides", "/en/guides"}) {
            Document page = page(list);
            assertThat(page.select(".guides a")).hasSize(Guide.values().length);
            for (Element link : page.select(".guides a")) {
                Document guide = page(link.attr("href"));
                assertThat(guide.selectFirst("h1").text()).isEqualTo(link.text());
                assertThat(guide.selectFirst("html").attr("lang"))
                        .isEqualTo(page.selectFirst("html").attr("lang"));
                assertThat(guide.select(".languages a").attr("href")).contains("guides/");
            }
        }
    }

    @Test
    void aSampleCanBeDownloaded() {
        HttpResponse<String> clause = register().send(browsing("/guides/samples/tender-clause.html"));

        assertThat(clause.statusCode()).isEqualTo(200);
        assertThat(clause.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"tender-clause.html\"");
        assertThat(clause.body()).contains("kan worden ingezet voor").doesNotContain("voldoet aan");
    }

    @Test
    void theSampleDeliveryIsReadWithoutAMistake() {
        for (String address : new String[] {"/guides/samples/delivery.csv", "/en/guides/samples/delivery.csv"}) {
            String sample = register().send(browsing(address)).body();

            JsonObject batch = Delivery.tried("Voorbeeldkeur", sample);

            assertThat(batch.getString("state")).as(batch.toString()).isEqualTo("CHECKED_ONLY");
            assertThat(batch.getJsonArray("findings")).isEmpty();
        }
    }

    @Test
    void aGuideThatIsNotThereIsAPageThatSaysSo() {
        for (String path :
                new String[] {"/guides/nothing", "/guides/", "/guides/samples/", "/en/guides/samples/x.csv"}) {
            HttpResponse<String> answer = register().send(browsing(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(page(answer).title()).isNotBlank();
        }
    }
}
