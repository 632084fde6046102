package nl.tredewijzer.workbench.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tredewijzer.pages.StaticFile;

/** The style sheets, scripts and pictures of the pages; a browser gets each of them once. */
@WebServlet(name = "static", urlPatterns = StaticFile.ROOT + "*")
public class StaticFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaticFile> file = StaticFile.at(WorkbenchPages.bare(request));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StaticFile.Sent sent = file.get().sent(Optional.ofNullable(request.getHeader("Accept-Encoding")));
        response.setContentType(file.get().mediaType());
        response.setContentLength(sent.content().length);
        sent.headers().forEach(response::setHeader);
        response.getOutputStream().write(sent.content());
    }
}
