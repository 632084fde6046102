package nl.tredewijzer.registry.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens pages as a browser does, and checks what every page must be. */
public final class Pages {

    private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

    private Pages() {}

    /** A request of a browser. */
    public static HttpRequest.Builder browsing(String path) {
        return RegisterClient.register().to(path).header("Accept", ACCEPT);
    }

    /** The page at a path. */
    public static Document page(String path) {
        HttpResponse<String> answer = RegisterClient.register().send(browsing(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return page(answer);
    }

    /** The page in an answer: in a language, with a title and one heading, nothing from elsewhere, nothing inline. */
    public static Document page(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        Document page = Jsoup.parse(answer.body(), answer.uri().toString());
        assertThat(page.selectFirst("html").attr("lang")).isIn("nl", "en");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style, [onclick], script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("link[href^=http], script[src^=http], img[src^=http]"))
                .isEmpty();
        return page;
    }
}
