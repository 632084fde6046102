package nl.tredewijzer.registry.http.pages;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tredewijzer.pages.StaticFile;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;

/** The style sheets, scripts and pictures of the pages; a browser gets each of them once. */
@WebServlet(StaticFile.ROOT + "*")
public class StaticFileServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StaticFile file = StaticFile.at(request.getRequestURI())
                .orElseThrow(() -> new ProblemException(Problems.noSuchAddress()));
        StaticFile.Sent sent = file.sent(Optional.ofNullable(request.getHeader("Accept-Encoding")));
        response.setContentType(file.mediaType());
        response.setContentLength(sent.content().length);
        sent.headers().forEach(response::setHeader);
        response.getOutputStream().write(sent.content());
    }
}
