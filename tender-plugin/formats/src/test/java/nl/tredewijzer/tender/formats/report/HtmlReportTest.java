package nl.tredewijzer.tender.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.run.TenderEvaluator;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String HOSTILE = "\"><script>alert('x')</script><img src=x onerror=alert(1)> & Zn.";

    @Test
    void everythingFromOutsideIsEscaped() {
        String page = page(Language.DUTCH);

        assertThat(page)
                .doesNotContain("<script", "<img", "onerror=alert(1)>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void theContentSecurityPolicyAllowsThePagesOwnStylesAndNothingElse() throws Exception {
        String page = page(Language.DUTCH);
        StringBuilder hashes = new StringBuilder();
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        while (style.find()) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
            hashes.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(hash))
                    .append("'");
        }

        assertThat(between(page, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'"))
                .isEqualTo("default-src 'none'; style-src" + hashes + "; base-uri 'none'; form-action 'none'");
        assertThat(page).doesNotContain(" style=", "url(", "@import", "src=\"");
    }

    @Test
    void everyPrintedPageBearsTheHash() {
        Report report = report(Language.DUTCH);
        String page = new String(report.bytes(ReportFormat.HTML), StandardCharsets.UTF_8);

        assertThat(page).contains("@page{@bottom-left{content:\"Tredewijzer · SHA-256 " + report.sha256() + "\"}}");
    }

    @Test
    void theHashOnEveryPageIsThatOfTheEvaluationAndNoStyleTakesItAway() throws Exception {
        Report report = report(Language.DUTCH);
        String page = new String(report.bytes(ReportFormat.HTML), StandardCharsets.UTF_8);
        JsonObject kept = StrictJson.read(
                        new ByteArrayInputStream(report.bytes(ReportFormat.JSON)), new Limits(16 << 20, 64))
                .asJsonObject();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(CanonicalJson.bytes(kept.get("evaluation")));
        String printed = "Tredewijzer · SHA-256 " + HexFormat.of().formatHex(hash);

        // what browsers put into the margin of each page, and what Firefox repeats on each of them
        List<String> styles = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(style -> style.group(1))
                .toList();
        assertThat(String.join("", styles)).containsOnlyOnce("@bottom-left").contains("content:\"" + printed + "\"");
        assertThat(styles.get(styles.size() - 1))
                .as("the last style, which no earlier one overrules")
                .contains("@bottom-left");
        assertThat(between(page, "<p class=\"running\" aria-hidden=\"true\">", "</p>"))
                .isEqualTo(printed);
        assertThat(styles.get(0).replaceAll("\\s+", " "))
                .containsPattern(
                        "@supports \\(-moz-appearance: none\\) \\{ \\.running \\{ display: block; position: fixed;");
    }

    @Test
    void everyCellOfTheOverviewIsACellAlsoWhereStylesMakeItSomethingElse() {
        String overview = between(page(Language.DUTCH), "<table class=\"overview\"", "</table>");

        assertThat(Pattern.compile("<td[ >]").matcher(overview).results().count())
                .isEqualTo(Pattern.compile("<td role=\"cell\"")
                        .matcher(overview)
                        .results()
                        .count())
                .isPositive();
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhereAndNoIdStandsTwice() {
        String page = page(Language.ENGLISH);
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
        while (id.find()) {
            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        }
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (link.find()) {
            assertThat(ids).contains(link.group(1));
        }
        Matcher label = Pattern.compile("(?:aria-labelledby|for)=\"([^\"]+)\"").matcher(page);
        while (label.find()) {
            assertThat(ids).contains(label.group(1));
        }
    }

    @Test
    void thePageIsInTheLanguageThatWasChosenAndHoldsBoth() {
        assertThat(page(Language.DUTCH)).contains("<html lang=\"nl\">", "id=\"show-nl\" checked", "lang=\"en\"");
        assertThat(page(Language.ENGLISH)).contains("<html lang=\"en\">", "id=\"show-en\" checked", "lang=\"nl\"");
    }

    @Test
    void everyLotHasItsOwnMotivationAndLetter() {
        String page = new String(SampleReport.report().bytes(ReportFormat.HTML), StandardCharsets.UTF_8);
        String second = between(page, "<section class=\"lot\">", "</article>").split("<section class=\"lot\">")[1];

        assertThat(second).contains("{a}", "500.000,00").doesNotContain("700.000,00");
    }

    @Test
    void whatWasNotReadIsListed() {
        assertThat(page(Language.DUTCH)).contains("Regel 3: onleesbaar &lt;i&gt;");
    }

    private static String page(Language first) {
        return new String(report(first).bytes(ReportFormat.HTML), StandardCharsets.UTF_8);
    }

    private static Report report(Language first) {
        Tender tender = Tender.titled("Titel " + HOSTILE)
                .buyer("Koper " + HOSTILE)
                .contractValue(Money.of("1000000"))
                .deadline(LocalDate.of(2026, 11, 1))
                .build();
        List<Bidder> bidders = List.of(
                Bidder.of("Naam " + HOSTILE, "123"), Bidder.of(Optional.empty(), "00000101"), Bidder.of("Leeg", ""));
        TenderEvaluator evaluator = new TenderEvaluator(
                InMemoryCertificateRegistry.of(List.of()),
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
        InputNotes notes = new InputNotes(
                List.of(new BilingualText("gelezen", "read")),
                List.of(new BilingualText("welke <b>?", "which <b>?")),
                List.of(new BilingualText("Regel 3: onleesbaar <i>", "Line 3: unreadable <i>")));
        return Report.of(
                        evaluator.evaluate(tender, bidders, Policies.catalogue().get("oost-nederland")))
                .with(notes)
                .in(first);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
