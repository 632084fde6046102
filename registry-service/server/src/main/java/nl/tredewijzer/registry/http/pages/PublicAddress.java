package nl.tredewijzer.registry.http.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.tredewijzer.registry.http.limits.Proxies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where others find this register: what stands in front of a path that is printed, embedded or sent away. */
@ApplicationScoped
public class PublicAddress {

    @Inject
    private Proxies proxies;

    @Inject
    @ConfigProperty(name = "registry.pages.address")
    private Optional<String> set;

    /** As {@code registry.pages.address} says; without it, as the visitor came here: {@code https://register.example}. */
    public String of(HttpServletRequest request) {
        return set.map(address -> address.replaceFirst("/+$", ""))
                .orElseGet(() -> (proxies.isSecure(request) ? "https://" : "http://") + host(request));
    }

    private static String host(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Host"))
                .filter(host -> host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}"))
                .orElse("localhost");
    }
}
