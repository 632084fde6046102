package nl.tredewijzer.registry.selfmeasurement;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.registry.http.SpreadsheetCsv;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.selfmeasurement.input.PeopleList;

/** The template of a list of people, with two groups as an example. */
@WebServlet(PeopleTemplateServlet.ADDRESS)
public class PeopleTemplateServlet extends PageServlet {

    static final String ADDRESS = "/measure/doelgroep.csv";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"doelgroep.csv\"");
        try (CsvWriter csv = SpreadsheetCsv.to(response.getOutputStream())) {
            csv.writeRecord(PeopleList.COLUMNS);
            csv.writeRecord("2", "24", "SW_INDICATED", "REGULAR", "", "", "", "", "ja");
            csv.writeRecord("1", "32,5", "PARTICIPATION_ACT", "SECONDED", "2025-03-01", "", "8", "", "nee");
        }
    }
}
