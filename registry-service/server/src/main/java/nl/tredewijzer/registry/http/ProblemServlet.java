package nl.tredewijzer.registry.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.tredewijzer.registry.http.pages.ErrorPage;

/**
 * The error page: says what the container refused before a resource was reached, to programs as a problem detail, to
 * people as a page.
 */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Failures failures;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean dispatched = request.getDispatcherType() == DispatcherType.ERROR;
        write(dispatched ? problemOf(request) : Problems.noSuchAddress(), request, response);
    }

    /** Answers a request with this problem. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Problems.RETRY_AFTER_SECONDS);
        }
        String asked = askedPath(request);
        if (ErrorPage.isWantedBy(request, asked)) {
            ErrorPage.send(problem, asked, request.getQueryString(), response);
            return;
        }
        Locale language = Language.of(request.getHeader("Accept-Language"));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", language.getLanguage());
        response.getWriter().write(problem.toJson(language, asked).toString());
    }

    private Problem problemOf(HttpServletRequest request) {
        int status = (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status < 500) {
            return Problems.withStatus(Math.max(status, 400));
        }
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Failures.said(failure).orElseGet(() -> failures.unforeseen(failure));
    }

    /** The path that the client asked, also when this is its error page. */
    static String askedPath(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
