package nl.tredewijzer.registry.http.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * The proxies in front of this register. Only what these say about a client is believed: anyone can send the header
 * {@code X-Forwarded-For}.
 */
@ApplicationScoped
public class Proxies {

    private Set<String> trusted = Set.of();

    /** Reads the setting {@code registry.proxies}: addresses with commas between. */
    @Inject
    void read(Config config) {
        trusted = Set.copyOf(
                config.getOptionalValues("registry.proxies", String.class).orElse(List.of()));
    }

    /** The client's address: the last one that no proxy of ours added itself. */
    public String clientOf(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .toList();
        for (int i = forwarded.size() - 1; i >= 0 && isTrusted(client); i--) {
            client = forwarded.get(i);
        }
        return client;
    }

    /** Whether the client came over TLS, to us or to a proxy of ours. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || isTrusted(request.getRemoteAddr()) && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    private boolean isTrusted(String address) {
        return trusted.contains(address);
    }
}
