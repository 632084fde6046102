package nl.tredewijzer.registry.http.pages;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.ErrorText;
import nl.tredewijzer.registry.http.Problem;

/**
 * What a person sees instead of a page that cannot be shown.
 *
 * @param status the HTTP status
 * @param title what kind of problem
 * @param detail what is wrong, and what to do about it
 * @param errors each thing that is wrong with what was asked, if it is that
 */
public record ErrorPage(PageLanguage language, int status, String title, String detail, List<Error> errors)
        implements View {

    /**
     * One thing that is wrong.
     *
     * @param name which parameter
     * @param value as it was given
     * @param message what is expected
     */
    public record Error(String name, String value, String message) {}

    /** Programs that use the API get problem details, whatever they accept. */
    private static final String API = "/v1";

    // what is told to programs in the terms of the API is told to people in those of a page
    private static final String MISSING = "no-such-address";
    private static final String REFUSED = "parameters-refused";

    /** Whether it is a person in front of a browser who asks, outside of the API. */
    public static boolean isWantedBy(HttpServletRequest request, String askedPath) {
        String accepted = request.getHeader("Accept");
        boolean api = askedPath.equals(API) || askedPath.startsWith(API + "/");
        return !api && accepted != null && accepted.contains("text/html");
    }

    /**
     * Sends the page of a problem.
     *
     * @param query what stood behind the path that was asked, which another language keeps; null when nothing did
     */
    public static void send(Problem problem, String askedPath, String query, HttpServletResponse response)
            throws IOException {
        ErrorPage page = of(problem, PageLanguage.of(askedPath));
        RegisterPages.send(
                response,
                problem.status(),
                RegisterPages.pageAt(askedPath, query, page.title()),
                "http/pages/error.jte",
                page);
    }

    private static ErrorPage of(Problem problem, PageLanguage language) {
        return new ErrorPage(
                language,
                problem.status(),
                title(problem, language),
                detail(problem, language),
                errors(problem, language));
    }

    private static String title(Problem problem, PageLanguage language) {
        return switch (problem.type()) {
            case MISSING -> language.say(ErrorText.NO_SUCH_PAGE);
            case REFUSED -> language.say(ErrorText.ADDRESS_REFUSED);
            default -> problem.title().in(language.locale());
        };
    }

    private static String detail(Problem problem, PageLanguage language) {
        return switch (problem.type()) {
            case MISSING -> language.say(ErrorText.NO_SUCH_PAGE_WHY);
            case REFUSED -> language.say(ErrorText.ADDRESS_REFUSED_WHY);
            default -> problem.detail().in(language.locale());
        };
    }

    private static List<Error> errors(Problem problem, PageLanguage language) {
        return Optional.ofNullable(problem.members().get("errors")).stream()
                .map(JsonValue::asJsonArray)
                .flatMap((JsonArray errors) -> errors.getValuesAs(JsonObject.class).stream())
                .map(error -> new Error(
                        error.getString("name"),
                        error.getString("value"),
                        error.getJsonObject("message").getString(language.tag())))
                .toList();
    }

    /** Whether it may go better later. */
    public boolean isPassing() {
        return status >= 500 || status == 429;
    }
}
