package nl.tredewijzer.registry.http.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.ProblemServlet;

/** A page. What ends a request with a problem is shown as one; what nobody foresaw is left to the error page. */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (ProblemException e) {
            ProblemServlet.write(e.problem(), request, response);
        }
    }
}
