package nl.tredewijzer.registry.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.pages.PageLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidesTest {

    /** Pages of the register that guides lead to, without language. */
    private static final Set<String> PAGES = Set.of("/", "/measure", "/monitor", "/receipts/check");

    private static final Set<String> FILES =
            Set.of("/v1/openapi.json", "/measure/doelgroep.csv", "/measure/target-group.csv");

    private final Guides guides = new Guides();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everyGuideNamesItsSources(PageLanguage language) {
        guides.in(language).forEach((guide, written) -> {
            Document page = Jsoup.parse(written.html());
            assertThat(page.select(".footnotes li")).as(guide.written()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(page.text()).as("sources that are not there").doesNotContain("[^");
            assertThat(page.select("h1")).as("its title stands above it").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everyLinkLeadsSomewhereInTheSameLanguage(PageLanguage language) {
        guides.in(language).forEach((guide, written) -> Jsoup.parse(written.html()).select("a[href]").stream()
                .map(link -> link.attr("href"))
                .forEach(href -> assertThat(leadsSomewhere(href, written, language))
                        .as(href)
                        .isTrue()));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everySourceCanBeOpened(PageLanguage language) {
        guides.in(language).forEach((guide, written) -> Jsoup.parse(written.html()).select(".footnotes li").stream()
                .forEach(source -> assertThat(source.select("a[href~=^https?://]"))
                        .as(source.text())
                        .isNotEmpty()));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void aTableCanBeScrolledByKeyboard(PageLanguage language) {
        guides.in(language).forEach((guide, written) -> assertThat(
                        Jsoup.parse(written.html()).select("table"))
                .as(guide.written())
                .allSatisfy(table -> assertThat(table.parent().attr("tabindex")).isEqualTo("0")));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void theListOfPartsLeadsToEachPart(PageLanguage language) {
        guides.in(language).forEach((guide, written) -> {
            Document page = Jsoup.parse(written.html());
            assertThat(written.parts()).hasSameSizeAs(page.select("h2"));
            written.parts()
                    .forEach(part ->
                            assertThat(page.getElementById(part.id()).text()).isEqualTo(part.title()));
        });
    }

    private boolean leadsSomewhere(String href, Written from, PageLanguage language) {
        if (href.matches("https?://.*")) {
            return true;
        }
        if (href.startsWith("#")) {
            return Jsoup.parse(from.html()).getElementById(href.substring(1)) != null;
        }
        if (href.startsWith("/")) {
            return FILES.contains(href) || PageLanguage.of(href) == language && PAGES.contains(PageLanguage.bare(href));
        }
        Stream<String> samples = Arrays.stream(Sample.values()).map(sample -> "samples/" + sample.fileName());
        return guides.find(href, language).isPresent() || samples.anyMatch(href::equals);
    }

    @Test
    void bothLanguagesHaveTheSameParts() {
        for (Guide guide : Guide.values()) {
            List<Integer> parts = Arrays.stream(PageLanguage.values())
                    .map(language -> Jsoup.parse(guides.in(language).get(guide).html()))
                    .map(page -> page.select("h2, tr, li").size())
                    .distinct()
                    .toList();
            assertThat(parts).as(guide.written()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everySampleIsThereInBothLanguages(Sample sample) {
        for (PageLanguage language : PageLanguage.values()) {
            assertThat(Guides.text(sample, language)).isNotBlank();
        }
    }

    @Test
    void markupInATextIsShownAsText() {
        Written read = GuideMarkdown.read("# T\n\nS\n\n<script>alert(1)</script>\n\na <b>b</b>", PageLanguage.DUTCH);

        assertThat(read.html()).doesNotContain("<script", "<b>").contains("&lt;script&gt;");
    }

    @Test
    void aGuideBeginsWithAHeadingAndAParagraph() {
        assertThatThrownBy(() -> GuideMarkdown.read("Meteen tekst", PageLanguage.DUTCH))
                .isInstanceOf(IllegalStateException.class);
    }
}
