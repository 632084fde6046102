package nl.tredewijzer.registry.http;

import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
class HeadersIT extends RegisterIT {

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/nothing-here", "/v1/probe/registrar", "/v1/probe/failure"})
    void everyAnswerOfTheApiSaysItsVersion(String path) {
        assertThat(header(register().get(path), "API-Version")).hasValue(ApiVersion.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/nothing-here", "/health/live"})
    void browsersAreToldWhatNotToDo(String path) {
        HttpResponse<String> answer = register().get(path);

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(header(answer, "Referrer-Policy")).isPresent();
        assertThat(header(answer, "Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void anyPageMayRead() {
        assertThat(allowedOrigin(register().to("/v1").header("Origin", "https://example.org")))
                .hasValue("*");
        assertThat(allowedOrigin(preflight("/v1/organisations", "GET"))).hasValue("*");
        assertThat(allowedOrigin(preflight("/v1/verifications", "POST"))).hasValue("*");
    }

    @Test
    void noPageMayWrite() {
        assertThat(allowedOrigin(preflight("/v1/intake/batches", "POST"))).isEmpty();
        assertThat(allowedOrigin(register()
                        .to("/v1/probe/bytes")
                        .header("Origin", "https://example.org")
                        .POST(BodyPublishers.ofString("x"))))
                .isEmpty();
    }

    @Test
    void aPageGoesCompressedToABrowserThatTakesItSo() {
        HttpResponse<String> packed = register()
                .send(register().to("/measure").header("Accept", "text/html").header("Accept-Encoding", "gzip"));
        HttpResponse<String> plain = register().get("/measure");

        assertThat(header(packed, "Content-Encoding")).hasValue("gzip");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(plain, "Vary").orElse("")).contains("Accept-Encoding");
        assertThat(plain.body()).contains("<h1>");
        assertThat(header(
                        register().send(register().to("/v1/openapi.json").header("Accept-Encoding", "gzip")),
                        "Content-Encoding"))
                .as("answers with a token in them are never")
                .isEmpty();
    }

    @Test
    void whatTheClientHasAlreadyIsNotSentAgain() {
        HttpResponse<String> first = register().get("/v1/probe/state?sequence=7");
        String tag = header(first, "ETag").orElseThrow();

        assertThat(tag).startsWith("W/\"7-");
        assertThat(header(first, "Cache-Control")).hasValue("no-cache");
        HttpResponse<String> again =
                register().send(register().to("/v1/probe/state?sequence=7").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).hasValue(tag);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void anotherStateOrAnotherQuestionIsSent() {
        String tag =
                header(register().get("/v1/probe/state?sequence=7"), "ETag").orElseThrow();

        assertThat(register()
                        .send(register().to("/v1/probe/state?sequence=8").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
        assertThat(register()
                        .send(register().to("/v1/probe/state?sequence=7&x=1").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpRequest.Builder preflight(String path, String method) {
        return register()
                .to(path)
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", method)
                .method("OPTIONS", BodyPublishers.noBody());
    }

    private static Optional<String> allowedOrigin(HttpRequest.Builder request) {
        return header(register().send(request), "Access-Control-Allow-Origin");
    }

    private static Optional<String> header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name);
    }
}
