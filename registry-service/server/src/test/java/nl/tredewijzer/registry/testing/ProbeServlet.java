package nl.tredewijzer.registry.testing;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import nl.tredewijzer.registry.http.pages.PageServlet;

/** A page of the tests only, which fails, in one way or another. */
@WebServlet({"/probe/failure", "/probe/database-away"})
public class ProbeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().endsWith("away")) {
            throw new IllegalStateException(new SQLException("connection refused", "08001"));
        }
        throw new IllegalStateException("nobody's business");
    }
}
