package nl.tredewijzer.tender.jakarta.rest;

import java.util.Arrays;
import java.util.List;

/** What a client would like (RFC 7240). */
final class Prefer {

    /** To be answered later, at another address. */
    static final String RESPOND_ASYNC = "respond-async";

    private Prefer() {}

    /** Whether these headers ask for it; {@code null} when there is none. */
    static boolean respondsAsync(List<String> headers) {
        return headers != null
                && headers.stream()
                        .flatMap(header -> Arrays.stream(header.split("[,;]")))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase(RESPOND_ASYNC));
    }
}
