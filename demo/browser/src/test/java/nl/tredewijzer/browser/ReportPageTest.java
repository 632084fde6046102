package nl.tredewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.demo.sample.SampleRegister;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.run.TenderEvaluator;
import nl.tredewijzer.tender.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of an evaluation, opened from a file as an officer does. */
class ReportPageTest extends BrowserTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 2);

    @TempDir
    Path directory;

    @Test
    void inLight() throws IOException {
        Page page = open(new NewContextOptions().setViewportSize(1280, 900), "report-light");

        assertUsable(page);
    }

    @Test
    void inTheDark() throws IOException {
        Page page = open(
                new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK), "report-dark");

        assertUsable(page);
    }

    @Test
    void onAPhone() throws IOException {
        Page page = open(new NewContextOptions().setViewportSize(360, 780), "report-phone");

        assertUsable(page);
    }

    @Test
    void theOtherLanguageIsOneKeyAwayAndNoScriptIsNeeded() throws IOException {
        Page page = open(
                new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false), "report-no-script");
        page.locator("#show-en").check();

        assertThat(page.locator("h2#overview").innerText()).isEqualTo("Results");
    }

    @Test
    void onPaperItIsLegibleAndPrints() throws IOException {
        Page page = open(new NewContextOptions().setViewportSize(800, 1100), "report-paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, "report-print");
        assertUsable(page);

        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    private Page open(NewContextOptions options, String name) throws IOException {
        Path file = directory.resolve("report.html");
        Files.write(file, report().bytes(ReportFormat.HTML));
        Page page = windowOfFiles(options);
        page.navigate(file.toUri().toString());
        picture(page, name);
        return page;
    }

    private static Report report() {
        Tender tender = Tender.titled("Onderhoud openbaar groen")
                .contractValue(Money.of("1200000"))
                .deadline(DEADLINE)
                .term(Term.of("2027-01-01", "2028-12-31"))
                .build();
        SampleRegister sample = SampleRegister.on(DEADLINE);
        List<RecordedEvent> events = new ArrayList<>();
        for (CertificateEvent event : sample.events()) {
            long sequence = events.size() + 1L;
            events.add(new RecordedEvent(
                    sequence,
                    DEADLINE.atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(86_400L - sequence),
                    event.id().certificationBody(),
                    event));
        }
        List<Bidder> bidders = new ArrayList<>();
        sample.certificates().stream()
                .limit(14)
                .forEach(certificate -> bidders.add(Bidder.of(
                        certificate.mainApplicant().name(),
                        certificate.mainApplicant().kvkNumber().digits())));
        bidders.add(Bidder.of("Zonder nummer", ""));
        TenderEvaluator evaluator = new TenderEvaluator(InMemoryCertificateRegistry.of(events), Clock.systemUTC());
        return Report.of(
                        evaluator.evaluate(tender, bidders, Policies.catalogue().get("oost-nederland")))
                .with(new InputNotes(
                        List.of(new BilingualText("Gelezen als tabel.", "Read as a table.")),
                        List.of(new BilingualText("Vier op de lijst, drie ontvangen.", "Four listed, three received.")),
                        List.of(new BilingualText("Regel 9: onleesbaar", "Line 9: unreadable"))))
                .asking(List.of(new WhatIf.TestedOn(LocalDate.of(2028, 1, 1))))
                .forReservedContract();
    }
}
