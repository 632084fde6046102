package nl.tredewijzer.tender.jakarta.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.jakarta.Incident;

/**
 * What the server refuses before the face is reached, such as a header that is none, as a problem detail: for the error
 * page of an application that offers the face.
 */
public final class EarlyProblem {

    private EarlyProblem() {}

    /**
     * Answers a request that was dispatched to the error page.
     *
     * @param request with the attributes of an error dispatch (Jakarta Servlet, 10.9.1)
     */
    public static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problemOf((int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        Language language = AcceptedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        byte[] body = problem.toJson(language, asked).toString().getBytes(StandardCharsets.UTF_8);
        FaceHeaders.ALWAYS.forEach(response::setHeader);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem problemOf(int status, Throwable failure) {
        if (status < 500) {
            return Problems.withStatus(Math.max(status, 400));
        }
        return Problems.failed(Incident.of(failure == null ? new IllegalStateException("Status " + status) : failure));
    }
}
