package nl.tredewijzer.registry.evidence.check;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Pages.page;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.MultipartForm;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A visitor has a receipt checked, with a key that he kept or with those of the register. */
@RunAsClient
class ReceiptCheckIT extends RegisterIT {

    private static final String DUTCH = "/receipts/check";
    private static final String ENGLISH = "/en/receipts/check";

    private final String receipt = fixture("receipt.json");
    private final String key = fixture("key.txt");

    @Test
    void aReceiptThatStandsSaysWhatIsProvenAndWhatNoReceiptShows() {
        Document page = page(send(DUTCH, Map.of("text", receipt, "keys", "own", "ownKeys", key)));

        assertThat(page.title()).startsWith("Dit bewijs klopt");
        assertThat(page.select("#outcome.good h2").text()).isEqualTo("Dit bewijs klopt");
        assertThat(page.text())
                .contains("Wat bewezen is", "precies dit in het register")
                .contains("Wat een bewijs niet kan aantonen")
                .contains("Trede 2, 1 januari 2026 tot en met 31 december 2027: geldig")
                .contains("niet in het register", "gelijkwaardig bewijs");
    }

    @Test
    void theNumberThatWasGivenIsShownBesideTheName() {
        Document page = page(send(DUTCH, Map.of("text", receipt, "keys", "own", "ownKeys", key)));

        assertThat(page.select("tbody tr:first-child td:first-child bdi").eachText())
                .containsExactly("Voorbeeldbedrijf B.V.", "00000101");
        assertThat(page.select("tbody tr:nth-child(2) td:first-child bdi").eachText())
                .containsExactly("12345678");
    }

    @Test
    void theSameInEnglish() {
        Document page = page(send(ENGLISH, Map.of("text", receipt, "keys", "own", "ownKeys", key)));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("#outcome h2").text()).isEqualTo("This receipt is right");
        assertThat(page.text()).contains("What is proven", "Step 2, 1 January 2026 to 31 December 2027: valid");
    }

    @Test
    void aHostileNameInAReceiptIsShownAsText() {
        Document page = page(send(DUTCH, Map.of("text", receipt, "keys", "own", "ownKeys", key)));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("td bdi").eachText()).anyMatch(name -> name.startsWith("<script>alert(1)</script>"));
    }

    @Test
    void aChangedReceiptFailsAtItsSignatureAndShowsNoAnswer() {
        String changed = receipt.replace("Voorbeeldbedrijf B.V.\",\"outcome", "Voorbeeldbedrijf N.V.\",\"outcome");
        assertThat(changed).isNotEqualTo(receipt);
        Document page = page(send(DUTCH, Map.of("text", changed, "keys", "own", "ownKeys", key)));

        assertThat(page.select("#outcome.bad h2").text()).isEqualTo("Dit bewijs klopt niet");
        assertThat(page.text())
                .contains("De handtekening is van een ander bewijs")
                .doesNotContain("Wat er gevraagd en geantwoord is");
    }

    @Test
    void aFileThatIsNoReceiptFailsAsSuch() {
        Document page = page(send(DUTCH, Map.of("text", "{\"a\":1}", "keys", "own", "ownKeys", key)));

        assertThat(page.select("#outcome.bad")).hasSize(1);
        assertThat(page.text()).contains("geen bewijs van het register");
    }

    @Test
    void aReceiptOfTheRegisterItselfStandsByTheKeysItOffers() {
        HttpResponse<String> issued = Eventually.within(
                Duration.ofSeconds(60),
                () -> register().get("/v1/receipts?kvkNumber=98765432"),
                answer -> answer.statusCode() == 200);
        Document form = page(DUTCH);
        assertThat(form.selectFirst("#keys-register").hasAttr("checked")).isTrue();
        assertThat(form.select("#keys-hint code").text()).isNotBlank();

        Document page = page(send(DUTCH, Map.of("text", issued.body(), "keys", "register")));
        assertThat(page.select("#outcome.good")).hasSize(1);
        assertThat(page.text()).contains("heeft tot op dat moment nooit iets in het register gestaan");
        assertThat(page(send(DUTCH, Map.of("text", receipt, "keys", "register")))
                        .text())
                .contains("een sleutel die u zelf bewaard hebt");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndWhatWasTypedStays() {
        HttpResponse<String> answer = send(DUTCH, Map.of("keys", "own", "ownKeys", "<b>no key"));
        Document page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select("#mistakes li")).hasSize(2);
        assertThat(page.selectFirst("#ownKeys").val()).isEqualTo("<b>no key");
        assertThat(page.selectFirst("#ownKeys").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.selectFirst("#file").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void aFormThatIsTooLargeIsRefusedWithAPage() {
        HttpResponse<String> answer = send(DUTCH, Map.of("text", "x".repeat(17 << 20)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(page(answer).selectFirst("h1").text()).isEqualTo("Inhoud te groot");
    }

    @Test
    void nothingOfACheckIsKept() {
        assertThat(send(DUTCH, Map.of("text", receipt)).headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    private static HttpResponse<String> send(String path, Map<String, String> fields) {
        return register().send(new MultipartForm(fields).in(browsing(path)));
    }

    private static String fixture(String name) {
        try (InputStream file = ReceiptCheckIT.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
