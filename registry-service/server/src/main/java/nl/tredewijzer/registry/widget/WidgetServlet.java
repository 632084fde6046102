package nl.tredewijzer.registry.widget;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.tredewijzer.pages.StaticFile;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.http.pages.PageServlet;

/** The script in each of its versions, and the list of them with their hashes. */
@WebServlet(WidgetVersion.ROOT + "/*")
public class WidgetServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String LIST = WidgetVersion.ROOT + "/versions.json";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(LIST)) {
            response.setHeader("Cache-Control", "no-cache");
            send("application/json", list().getBytes(StandardCharsets.UTF_8), response);
            return;
        }
        WidgetVersion version = WidgetVersion.at(request.getRequestURI())
                .orElseThrow(() -> new ProblemException(Problems.noSuchAddress()));
        response.setHeader("Cache-Control", StaticFile.CACHE_CONTROL);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        send("text/javascript;charset=UTF-8", version.content(), response);
    }

    private static String list() {
        JsonArrayBuilder versions = Json.createArrayBuilder();
        for (WidgetVersion version : WidgetVersion.values()) {
            versions.add(Json.createObjectBuilder()
                    .add("version", version.number())
                    .add("address", version.address())
                    .add("integrity", version.integrity()));
        }
        return Json.createObjectBuilder()
                .add("current", WidgetVersion.CURRENT.number())
                .add("versions", versions)
                .build()
                .toString();
    }

    private static void send(String mediaType, byte[] content, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
