package nl.tredewijzer.tender.pdf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.formats.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void veraPdfFindsNothingAgainstPdfUa(Language language) throws Exception {
        byte[] pdf = written(PaperReports.withEverything().in(language));

        assertThat(foundByVeraPdf(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void titleLanguageAndTagsAreThere(Language language) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(written(PaperReports.withEverything().in(language)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith(language == Language.DUTCH ? "Toets social return: " : "Social return evaluation: ");
        }
    }

    @Test
    void everyPageBearsTheHash() throws IOException {
        Report report = PaperReports.of(12);
        try (PDDocument pdf = Loader.loadPDF(written(report))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page))
                        .contains("SHA-256 " + report.sha256(), page + " / " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void everyFontIsWithinTheFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(PaperReports.withEverything()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVu");
                }
            }
        }
    }

    @Test
    void chaptersAndBiddersAreInTheOutline() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(PaperReports.withEverything()))) {
            List<String> chapters =
                    titles(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild());

            assertThat(chapters).contains("Uitkomsten", "Per inschrijver", "Verantwoording");
            PDOutlineItem bidders =
                    pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            while (!bidders.getTitle().equals("Per inschrijver")) {
                bidders = bidders.getNextSibling();
            }
            assertThat(titles(bidders.getFirstChild())).hasSize(5).contains("2. Moeder B.V.");
        }
    }

    @Test
    void itIsInOneLanguageOnly() throws IOException {
        assertThat(text(PaperReports.withEverything().in(Language.DUTCH)))
                .contains("Uitkomsten", "Motivering")
                .doesNotContain("Motivation", "Bidder by bidder");
        assertThat(text(PaperReports.withEverything().in(Language.ENGLISH)))
                .contains("Bidder by bidder", "Motivation")
                .doesNotContain("Per inschrijver", "Motivering");
    }

    @Test
    void aHostileNameIsPrintedAsItIs() throws IOException {
        assertThat(text(PaperReports.withEverything()).replaceAll("\\s+", ""))
                .contains(("Naam " + PaperReports.HOSTILE).replaceAll("\\s+", ""));
    }

    @Test
    void aCharacterThatTheFontsLackHasASignInItsPlace() throws IOException {
        assertThat(text(PaperReports.withEverything())).contains("\u0416\u03a9 \u00e9\u00e9n", "\uFFFD");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(written(PaperReports.withEverything())).isEqualTo(written(PaperReports.withEverything()));
    }

    private static byte[] written(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfReport.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(Report report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(report))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> titles(PDOutlineItem first) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static List<String> foundByVeraPdf(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
