package nl.tredewijzer.tender.pdf.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import nl.tredewijzer.tender.formats.report.Report;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A report as PDF/UA-1, in the one language that the report is in. It says what the page
 * ({@link nl.tredewijzer.tender.formats.report.ReportFormat#HTML}) says, which stays the primary form.
 *
 * <pre>{@code
 * PdfReport.write(Report.of(kept).in(Language.DUTCH), out);
 * }</pre>
 *
 * Nothing is fetched while it is written, its fonts are within it, and the same report gives the same bytes.
 */
public final class PdfReport {

    /** The usual name of its file. */
    public static final String FILE_NAME = "report.pdf";

    /** Its media type, as HTTP names it. */
    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** Stands for a character that the fonts do not have. */
    private static final String NO_SUCH_CHARACTER = "\uFFFD";

    private PdfReport() {}

    /**
     * Writes the report; the stream stays open. All of it is made in memory first: see {@code docs/platforms/library.md}
     * for how much of it.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Report report, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Tredewijzer")
                .useReplacementText(NO_SUCH_CHARACTER)
                .useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith("http") ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(PrintedPage.of(report), "")
                .toStream(OutputStream.nullOutputStream());
        font(builder, "DejaVuSansCondensed.ttf", "Text", NORMAL, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Bold.ttf", "Text", BOLD, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Oblique.ttf", "Text", NORMAL, FontStyle.ITALIC);
        font(builder, "DejaVuSansMono.ttf", "Code", NORMAL, FontStyle.NORMAL);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            LinkDescriptions.put(pdf);
            pdf.getDocumentInformation()
                    .setCreationDate(calendar(report.kept().run().at()));
            // otherwise the time of writing
            pdf.setDocumentId(Long.parseUnsignedLong(report.sha256().substring(0, 16), 16));
            pdf.save(out);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String font) {
        return PdfReport.class.getResourceAsStream(FONTS + font);
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
