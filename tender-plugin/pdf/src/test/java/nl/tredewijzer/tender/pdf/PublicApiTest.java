package nl.tredewijzer.tender.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.tredewijzer.tender.pdf.form.FillableEspd;
import nl.tredewijzer.tender.pdf.report.PdfReport;
import nl.tredewijzer.testing.PublicApi;
import org.junit.jupiter.api.Test;

/** What programs can use of PDF is written down in {@code api/}, as that of the libraries is. */
class PublicApiTest {

    @Test
    void nothingThatProgramsCanUseIsTakenAwayOrChanged() throws IOException {
        assertThat(PublicApi.ofPackages(FillableEspd.class, PdfReport.class)
                        .brokenSince(Path.of("api/tredewijzer-tender-pdf.txt")))
                .isEmpty();
    }
}
