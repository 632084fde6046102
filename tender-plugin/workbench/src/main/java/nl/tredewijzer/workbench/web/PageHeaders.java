package nl.tredewijzer.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import nl.tredewijzer.pages.Templates;
import nl.tredewijzer.pages.text.WorkbenchText;

/**
 * What is true of every answer of the pages: a browser keeps nothing, tells nobody where it came from, and runs nothing
 * from elsewhere; and forms that another site sends are not taken (Fetch Metadata, {@code Sec-Fetch-Site}).
 */
@WebFilter(servletNames = {"input", "result", "static"})
public class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(response);
        if (request.getMethod().equals("POST") && isForeign(request)) {
            response.setContentType("text/plain;charset=UTF-8");
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.getOutputStream().print(WorkbenchPages.language(request).say(WorkbenchText.FOREIGN));
            return;
        }
        chain.doFilter(request, response);
    }

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", Templates.POLICY);
        response.setHeader("Cache-Control", "no-store");
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITES.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && host != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
