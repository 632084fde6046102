package nl.tredewijzer.registry.http.pages;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        String accepted = request.getHeader("Accept-Encoding");
        boolean compressed = accepted != null && accepted.contains("gzip");
        byte[] content = compressed ? file.compressed() : file.content();
        response.setContentType(file.mediaType());
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", StaticFile.CACHE_CONTROL);
        response.setHeader("Vary", "Accept-Encoding");
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.getOutputStream().write(content);
    }
}
