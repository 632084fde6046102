package nl.tredewijzer.registry.testing;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.tredewijzer.registry.http.pages.PageServlet;

/** A page of the tests only, which fails. */
@WebServlet("/probe/failure")
public class ProbeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("nobody's business");
    }
}
