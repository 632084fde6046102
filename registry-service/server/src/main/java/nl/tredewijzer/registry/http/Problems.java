package nl.tredewijzer.registry.http;

import java.math.BigDecimal;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Problem.Message;

/** The problems that any address of the register can have. */
public final class Problems {

    /** When to try again what cannot be done for now. */
    static final String RETRY_AFTER_SECONDS = "10";

    private static final long MEBIBYTE = 1 << 20;

    private Problems() {}

    /** 404: there is nothing at this address. */
    public static Problem noSuchAddress() {
        return Problem.of(
                "no-such-address",
                404,
                new Message("Adres bestaat niet", "No such address"),
                new Message(
                        "Op dit adres is niets te vinden. De beschrijving van de API staat op /v1/openapi.json.",
                        "There is nothing at this address. The API is described at /v1/openapi.json."));
    }

    /** 400: the request cannot be read. */
    public static Problem badRequest() {
        return Problem.of(
                "bad-request",
                400,
                new Message("Onleesbaar verzoek", "Unreadable request"),
                new Message("Het verzoek kan niet worden gelezen.", "The request cannot be read."));
    }

    /** 400: a parameter has a value that is not of its kind. */
    public static Problem unreadableParameter() {
        return Problem.of(
                "parameter-unreadable",
                400,
                new Message("Onleesbare parameter", "Unreadable parameter"),
                new Message(
                        "Een parameter in het adres heeft een waarde die niet gelezen kan worden.",
                        "A parameter in the address has a value that cannot be read."));
    }

    /** 400: the body is not the JSON that was expected. */
    public static Problem unreadableJson() {
        return Problem.of(
                "json-unreadable",
                400,
                new Message("Onleesbare JSON", "Unreadable JSON"),
                new Message(
                        "De inhoud van het verzoek is geen JSON van de vorm die hier verwacht wordt.",
                        "The body of the request is not JSON of the form that is expected here."));
    }

    /** 401: a token is needed, or the one given is not valid. */
    public static Problem noValidToken() {
        return Problem.of(
                "no-valid-token",
                401,
                new Message("Geen geldig token", "No valid token"),
                new Message(
                        "Dit verzoek vraagt om een geldig token in de header Authorization: Bearer …",
                        "This request needs a valid token in the header Authorization: Bearer …"));
    }

    /** 403: the token does not allow this. */
    public static Problem notAllowed() {
        return Problem.of(
                "not-allowed",
                403,
                new Message("Niet toegestaan", "Not allowed"),
                new Message("Het token geeft hier geen recht op.", "The token does not give a right to this."));
    }

    /** 405: this address does not know the method. */
    public static Problem noSuchMethod() {
        return Problem.of(
                "no-such-method",
                405,
                new Message("Methode bestaat hier niet", "No such method here"),
                new Message(
                        "Dit adres kent deze methode niet; de header Allow noemt welke wel.",
                        "This address does not know this method; the header Allow names those it does."));
    }

    /** 406: no representation that the client accepts. */
    public static Problem notAcceptable() {
        return Problem.of(
                "not-acceptable",
                406,
                new Message("Vorm niet beschikbaar", "Form not available"),
                new Message(
                        "Dit adres antwoordt niet in een vorm die de header Accept noemt.",
                        "This address does not answer in a form that the header Accept names."));
    }

    /** 413: the body is larger than this address takes. */
    public static Problem bodyTooLarge(long limitInBytes) {
        String most = limitInBytes % MEBIBYTE == 0 ? limitInBytes / MEBIBYTE + " MB" : limitInBytes + " bytes";
        return Problem.of(
                        "body-too-large",
                        413,
                        new Message("Inhoud te groot", "Body too large"),
                        new Message(
                                "Dit adres neemt hoogstens " + most + " aan.",
                                "This address takes at most " + most + "."))
                .with("limit", JsonParts.number(BigDecimal.valueOf(limitInBytes)));
    }

    /** 415: the body is of a kind that is not taken here. */
    public static Problem unsupportedMediaType() {
        return Problem.of(
                "unsupported-media-type",
                415,
                new Message("Soort inhoud niet bekend", "Unknown kind of body"),
                new Message(
                        "Dit adres kan een inhoud met dit Content-Type niet lezen.",
                        "This address cannot read a body with this Content-Type."));
    }

    /** 429: this client asks more than its share. */
    public static Problem tooManyRequests(long retryAfterSeconds) {
        return Problem.of(
                "too-many-requests",
                429,
                new Message("Te veel verzoeken", "Too many requests"),
                new Message(
                        "Probeer het over " + retryAfterSeconds + " s opnieuw, of vraag tot 1000 nummers in één keer.",
                        "Try again in " + retryAfterSeconds + " s, or ask up to 1000 numbers in one call."));
    }

    /** 500: the register failed; the log has more under the incident. */
    public static Problem failed(String incident) {
        return Problem.of(
                        "failed",
                        500,
                        new Message("Er ging iets mis", "Something went wrong"),
                        new Message(
                                "Het verzoek kon niet worden uitgevoerd. Noem bij vragen incident " + incident + ".",
                                "The request could not be carried out. When asking, name incident " + incident + "."))
                .with("incident", incident);
    }

    /** 503: what is needed for this is away for now. */
    public static Problem databaseAway() {
        return Problem.of(
                "database-away",
                503,
                new Message("Database niet bereikbaar", "Database not reachable"),
                new Message(
                        "Dit kan nu niet, omdat de database niet antwoordt; opzoeken en zoeken gaan door. Probeer het"
                                + " later opnieuw.",
                        "This is not possible now, because the database does not answer; lookup and search go on. Try"
                                + " again later."));
    }

    /** A status below 500 that the container or JAX-RS chose, in general words. */
    static Problem withStatus(int status) {
        return switch (status) {
            case 401 -> noValidToken();
            case 403 -> notAllowed();
            case 404 -> noSuchAddress();
            case 405 -> noSuchMethod();
            case 406 -> notAcceptable();
            case 415 -> unsupportedMediaType();
            default ->
                Problem.of(
                        "bad-request",
                        status,
                        badRequest().title(),
                        badRequest().detail());
        };
    }
}
