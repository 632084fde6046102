package nl.tredewijzer.workbench.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.jakarta.Incident;
import nl.tredewijzer.tender.jakarta.rest.EarlyProblem;

/** The error page: says what the server refused, to programs as a problem detail, to people as a page. */
@WebServlet(name = "error", urlPatterns = "/problem")
public class ErrorPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean dispatched = request.getDispatcherType() == DispatcherType.ERROR;
        if (dispatched && WorkbenchPages.bare(request).startsWith("/v1/")) {
            EarlyProblem.write(request, response);
            return;
        }
        int status = dispatched ? (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        PageHeaders.set(response);
        if (status >= 500) {
            String incident = Incident.of(failure == null ? new IllegalStateException("Status " + status) : failure);
            AbsentPage.send(request, response, status, WorkbenchText.FAILED, WorkbenchText.FAILED_LEAD, incident);
        } else if (status == HttpServletResponse.SC_NOT_FOUND) {
            AbsentPage.send(request, response, status, WorkbenchText.NO_PAGE, WorkbenchText.NO_PAGE_LEAD);
        } else {
            AbsentPage.send(
                    request, response, Math.max(400, status), WorkbenchText.REFUSED, WorkbenchText.REFUSED_LEAD);
        }
    }
}
