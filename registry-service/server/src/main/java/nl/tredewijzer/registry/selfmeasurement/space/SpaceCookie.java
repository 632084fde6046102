package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.registry.http.pages.RegisterPages;

/**
 * The token of an open space in the browser of its visitor, until that is closed. It is sent to the pages of the space
 * only, by no other site (SameSite), and no script reads it.
 */
final class SpaceCookie {

    private static final String NAME = "space";
    private static final List<String> PATHS = List.of(RegisterPages.MONITOR, "/en" + RegisterPages.MONITOR);

    private SpaceCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void keep(String token, HttpServletResponse response, boolean secure) {
        PATHS.forEach(path -> set(token, path, -1, response, secure));
    }

    static void remove(HttpServletResponse response, boolean secure) {
        PATHS.forEach(path -> set("", path, 0, response, secure));
    }

    private static void set(String value, String path, int age, HttpServletResponse response, boolean secure) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(path);
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
