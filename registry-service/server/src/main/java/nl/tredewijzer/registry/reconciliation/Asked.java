package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tredewijzer.registry.http.Language;
import nl.tredewijzer.registry.http.Parameters;

/**
 * The parameters of a request of this protocol, and how its answer is wanted. Clients send parameters of their own
 * beside those of the protocol; these are passed over. What is asked is confidential: no answer is kept anywhere.
 */
final class Asked {

    /** The kind of an answer to a {@link Callback}. */
    static final String SCRIPT = "text/javascript";

    private final MultivaluedMap<String, String> parameters;
    private final Optional<Callback> callback;
    private final Locale language;

    private Asked(MultivaluedMap<String, String> parameters, HttpHeaders headers) {
        this.parameters = parameters;
        this.callback = Callback.of(value(Callback.PARAMETER).filter(name -> !name.isEmpty()));
        this.language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Asked in an address. */
    static Asked in(UriInfo address, HttpHeaders headers) {
        return new Asked(address.getQueryParameters(), headers);
    }

    /** Asked in a form. */
    static Asked in(MultivaluedMap<String, String> form, HttpHeaders headers) {
        return new Asked(form, headers);
    }

    /** A parameter as it was given, first of all; empty when it is absent. */
    Optional<String> value(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The parameters, to be read with care for each. */
    Parameters parameters() {
        return new Parameters(parameters, parameters.keySet());
    }

    Locale language() {
        return language;
    }

    /** The answer as it is wanted: JSON, or a script that hands it to a function. */
    Response answer(JsonObject answer) {
        return callback.map(function -> Response.ok(function.script(answer), SCRIPT + ";charset=UTF-8"))
                .orElseGet(() -> Response.ok(answer, "application/json"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
