package nl.tredewijzer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.pages.text.LayoutText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String HOSTILE = "</title><script>alert(1)</script>\u202Egnp.exe";

    private static final Site SITE = new Site(
            LayoutText.REGISTER_TAGLINE,
            "/",
            List.of(
                    Site.Entry.page(LayoutText.SEARCH, "/"),
                    Site.Entry.page(LayoutText.CHECK_RECEIPT, "/receipts/check")),
            List.of());

    @Test
    void aPageSaysItsLanguageAndLeadsToTheOther() {
        Document page = show(Page.of(SITE, PageLanguage.ENGLISH, "/receipts/check?a=1&b=2", "Check"));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst(".languages a").attr("href")).isEqualTo("/receipts/check?a=1&b=2");
        assertThat(page.select("nav [aria-current=page]").eachText()).containsExactly("Check a receipt");
        assertThat(page.selectFirst("a.skip").attr("href")).isEqualTo("#content");
    }

    @Test
    void aFormGoesAlongWhenTheLanguageIsChangedAndEnterMeansWhatItMeant() {
        Document page = show(Page.of(SITE, PageLanguage.DUTCH, "/measure", "Meten")
                .carrying(new Page.Carried("numbers", "/en/measure", "switch")));

        assertThat(page.select(".languages a")).isEmpty();
        assertThat(page.select("button[form=numbers]")).extracting(Element::val).containsExactly("", "switch");
        assertThat(page.selectFirst("button[value=switch]").attr("formaction")).isEqualTo("/en/measure");
    }

    @Test
    void theMenuShowsOfWhichApplicationAPageIsPart() {
        Site workbench = new Site(
                LayoutText.REGISTER_TAGLINE,
                "/",
                List.of(
                        Site.Entry.page(LayoutText.SEARCH, "/"),
                        Site.Entry.within("/tender", LayoutText.WORKBENCH, "/")),
                List.of(),
                "/tender");
        assertThat(show(Page.of(workbench, PageLanguage.ENGLISH, "/", "List")).select("nav [aria-current=page]"))
                .extracting(Element::text)
                .containsExactly("Test bidders");
        assertThat(show(Page.of(workbench, PageLanguage.ENGLISH, "/evaluations/x", "Result"))
                        .select("nav [aria-current=true]"))
                .extracting(Element::text)
                .containsExactly("Test bidders");
    }

    @Test
    void onlyAPageThatAskedTheRegisterTellsHowItStood() {
        Page page = Page.of(SITE, PageLanguage.DUTCH, "/guides", "Handleidingen");
        assertThat(show(page).selectFirst(".state").text()).doesNotContain("register");

        RegisterState stood = new RegisterState(42, Optional.of(Instant.parse("2026-11-26T10:00:00Z")));
        assertThat(show(page.asOf(stood)).selectFirst(".state").text()).contains("gebeurtenis 42");
    }

    @Test
    void aHostileTitleIsTextAndTurnsNothingAround() {
        Document page = show(Page.of(SITE, PageLanguage.DUTCH, "/", HOSTILE));
        assertThat(page.title()).isEqualTo("</title><script>alert(1)</script>gnp.exe – Tredewijzer");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void dataForMachinesCannotEndItsElement() {
        JsonLd data = new JsonLd(
                Json.createObjectBuilder().add("name", "</script><b>&").build());
        Document page = show(Page.of(SITE, PageLanguage.DUTCH, "/", "Naam").saying(data));
        String block = page.selectFirst("script[type=application/ld+json]").data();
        assertThat(block).doesNotContain("<", "&");
        assertThat(Json.createReader(new java.io.StringReader(block))
                        .readObject()
                        .getString("name"))
                .isEqualTo("</script><b>&");
    }

    @Test
    void everyFileOfThePagesIsServedUnderItsOwnHash() {
        for (StaticFile file : StaticFile.values()) {
            assertThat(StaticFile.at(file.address())).hasValue(file);
            assertThat(file.address()).matches("/static/[0-9a-f]{12}/[a-z.]+");
        }
        assertThat(StaticFile.at("/static/000000000000/pico.min.css")).isEmpty();
    }

    @Test
    void theStyleSheetAsksNothingOfOthers() {
        assertThat(new String(StaticFile.STYLE.content(), StandardCharsets.UTF_8))
                .doesNotContain("@import", "http:", "https:");
    }

    private static Document show(Page page) {
        Content nothing = output -> output.writeContent("");
        return Jsoup.parse(Templates.layout(page, nothing));
    }
}
