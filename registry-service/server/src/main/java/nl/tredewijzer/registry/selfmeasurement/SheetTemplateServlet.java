package nl.tredewijzer.registry.selfmeasurement;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.registry.http.SpreadsheetCsv;
import nl.tredewijzer.registry.http.pages.PageServlet;

/** The templates of the lists that can be sent, with two rows as an example, in the language of the page. */
@WebServlet({
    SheetTemplate.PEOPLE_DUTCH,
    SheetTemplate.PEOPLE_ENGLISH,
    SheetTemplate.PURCHASES_DUTCH,
    SheetTemplate.PURCHASES_ENGLISH
})
public class SheetTemplateServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetTemplate template = SheetTemplate.at(request.getServletPath());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + template.fileName() + "\"");
        try (CsvWriter csv = SpreadsheetCsv.to(response.getOutputStream())) {
            template.rows().forEach(csv::writeRecord);
        }
    }
}
