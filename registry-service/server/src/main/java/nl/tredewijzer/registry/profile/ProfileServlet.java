package nl.tredewijzer.registry.profile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ProfileText;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.PublicAddress;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.lookup.AskedNumber;
import nl.tredewijzer.registry.lookup.NotListed;

/** An organisation at its address, which a printed certificate may carry; and its feed, badge and QR code below it. */
@WebServlet({"/organisations/*", "/en/organisations/*"})
public class ProfileServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String SVG = "image/svg+xml;charset=UTF-8";

    @Inject
    private transient RegisterIndex index;

    @Inject
    private transient PublicAddress publicAddress;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageLanguage language = PageLanguage.of(request.getRequestURI());
        String below = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (below.isBlank()) {
            toSearch(language, request.getQueryString(), response);
            return;
        }
        List<String> path = List.of(below.strip().split("/", -1));
        if (path.size() > 2 || path.get(0).isEmpty()) {
            throw new ProblemException(Problems.noSuchAddress());
        }
        AskedNumber asked = AskedNumber.of(path.get(0));
        String here = language.at(RegisterPages.ORGANISATIONS + asked.number());
        if (!path.get(0).equals(asked.number().digits())) {
            response.setHeader("Location", here + (path.size() == 1 ? "" : "/" + path.get(1)));
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            return;
        }
        Profile profile = profile(asked);
        response.setHeader("Cache-Control", "no-cache");
        String address = publicAddress.of(request);
        switch (path.size() == 1 ? "" : path.get(1)) {
            case "" -> page(profile, language, address, path.size() == 1, request, response);
            case "feed.atom" ->
                send(AtomFeed.MEDIA_TYPE, new AtomFeed(profile, language, address + here).xml(), response);
            case "badge.svg" ->
                send(SVG, RegisterPages.piece("profile/badge.jte", Badge.of(profile, language)), response);
            case "qr.svg" -> send(SVG, RegisterPages.piece("profile/qr.jte", QrPicture.of(address + here)), response);
            default -> throw new ProblemException(Problems.noSuchAddress());
        }
    }

    /** Of all organisations together there is no page but the search. */
    private static void toSearch(PageLanguage language, String query, HttpServletResponse response) {
        String search = RegisterPages.SEARCH + (query == null ? "" : "?" + query);
        response.setHeader("Location", language.at(search));
        response.setStatus(HttpServletResponse.SC_FOUND);
    }

    private Profile profile(AskedNumber asked) {
        return index.read(snapshot -> snapshot.organisation(asked.number())
                .map(history -> new Profile(history, LocalDate.now(clock), snapshot.state()))
                .orElseThrow(() -> NotListed.organisation(asked.number(), false)));
    }

    private static void page(
            Profile profile,
            PageLanguage language,
            String address,
            boolean exact,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!exact) {
            throw new ProblemException(Problems.noSuchAddress());
        }
        ProfilePage shown = new ProfilePage(language, profile, address);
        Page page = RegisterPages.page(request, shown.name())
                .described(language.say(ProfileText.DESCRIPTION, shown.name(), shown.headline()))
                .asOf(profile.state())
                .followedAt(shown.at(shown.path()) + "/feed.atom")
                .saying(OrganisationLd.of(profile, language, address + shown.path(), address + shown.at(shown.path())));
        RegisterPages.send(response, HttpServletResponse.SC_OK, page, "profile/profile.jte", shown);
    }

    private static void send(String mediaType, String text, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
