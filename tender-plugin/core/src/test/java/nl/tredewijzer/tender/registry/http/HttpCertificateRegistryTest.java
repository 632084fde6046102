package nl.tredewijzer.tender.registry.http;

import static nl.tredewijzer.tender.registry.http.RegisterServer.body;
import static nl.tredewijzer.tender.registry.http.RegisterServer.status;
import static nl.tredewijzer.tender.registry.http.RegisterServer.truncated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpCertificateRegistryTest {

    private static final KvkNumber LISTED = KvkNumber.of("00000101");
    private static final KvkNumber UNKNOWN = KvkNumber.of("00000999");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final SampleRegister HELD =
            SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");

    private final RegisterServer server = new RegisterServer(HELD);
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersEveryNumberAndTellsNothingListedFromNothingKnown() {
        Answered answered = (Answered) ask(LISTED, UNKNOWN);

        assertThat(answered.state().sequence()).isEqualTo(1);
        assertThat(answered.of(LISTED).certificates()).hasSize(1);
        assertThat(answered.of(UNKNOWN).certificates()).isEmpty();
        assertThat(answered.provenance().source()).isEqualTo(server.address().toString());
    }

    @Test
    void waitsAsLongAsABusyRegisterAsks() {
        server.first(status(429, "Retry-After", "7"));

        assertThat(ask(LISTED)).isInstanceOf(Answered.class);
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void understandsATimeToComeBackAsADate() {
        server.first(status(503, "Retry-After", "Mon, 23 Nov 2026 10:00:09 GMT"));

        assertThat(ask(LISTED)).isInstanceOf(Answered.class);
        assertThat(pauses).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void pausesGrowAndHaveSomeChanceInThemWhenTheRegisterNamesNoTime() {
        server.first(status(503), status(503), status(503, "Retry-After", "soon"));

        assertThat(ask(LISTED)).isInstanceOf(Answered.class);
        assertThat(pauses).containsExactly(Duration.ofMillis(400), Duration.ofMillis(800), Duration.ofMillis(1600));
    }

    @Test
    void givesUpAfterThreeRetries() {
        server.first(status(503), status(503), status(503), status(503));

        assertThat(ask(LISTED)).isEqualTo(new Unreachable(Unreachability.TOO_BUSY, "HTTP 503"));
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void doesNotWaitLongerThanAgreed() {
        server.first(status(429, "Retry-After", "3600"));

        assertThat(reasonOf(ask(LISTED))).isEqualTo(Unreachability.TOO_BUSY);
        assertThat(pauses).isEmpty();
    }

    @Test
    void doesNotInsistOnAQuestionThatWasRefused() {
        server.first(status(403), status(500));

        assertThat(reasonOf(ask(LISTED))).isEqualTo(Unreachability.REFUSED);
        assertThat(reasonOf(ask(LISTED))).isEqualTo(Unreachability.FAILED);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aRefusedConnectionIsUnreachable() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }

        try (HttpCertificateRegistry registry = registry(HttpSettings.of(nobody))) {
            assertThat(reasonOf(registry.ask(List.of(LISTED)))).isEqualTo(Unreachability.CONNECTION_FAILED);
        }
        assertThat(pauses).hasSize(3);
    }

    @Test
    void aRegisterThatDoesNotAnswerInTimeIsUnreachable() {
        CountDownLatch over = new CountDownLatch(1);
        server.first(exchange -> await(over));

        try (HttpCertificateRegistry registry =
                registry(HttpSettings.of(server.address()).within(Duration.ofMillis(300)))) {
            assertThat(reasonOf(registry.ask(List.of(LISTED)))).isEqualTo(Unreachability.TIMED_OUT);
        } finally {
            over.countDown();
        }
    }

    @Test
    void aRegisterThatStopsInTheMiddleOfItsAnswerIsUnreachable() {
        CountDownLatch over = new CountDownLatch(1);
        server.first(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(over);
        });

        try (HttpCertificateRegistry registry =
                registry(HttpSettings.of(server.address()).within(Duration.ofMillis(300)))) {
            assertThat(reasonOf(registry.ask(List.of(LISTED)))).isEqualTo(Unreachability.TIMED_OUT);
        } finally {
            over.countDown();
        }
    }

    @Test
    void anAnswerThatIsCutOffIsAskedForAgain() {
        server.first(truncated());

        assertThat(ask(LISTED)).isInstanceOf(Answered.class);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anAnswerThatIsNoneIsSaidAndNotTakenForNothingFound() {
        for (String nonsense : List.of(
                "<html>Gateway</html>",
                "",
                "[]",
                "{}",
                "{\"register\":{\"sequence\":0},\"answers\":[]}",
                "{\"register\":{\"sequence\":0},\"answers\":[{\"outcome\":\"UNREADABLE\"}]}",
                "{\"register\":{\"sequence\":0},\"answers\":[{\"outcome\":\"FOUND\",\"history\":"
                        + "{\"kvkNumber\":\"00000777\",\"certificates\":[]}}]}",
                "{\"register\":{\"sequence\":0},\"register\":{\"sequence\":1},\"answers\":[]}",
                "[".repeat(100_000))) {
            server.first(body(nonsense));

            assertThat(reasonOf(ask(LISTED))).as(nonsense).isEqualTo(Unreachability.UNINTELLIGIBLE);
        }
    }

    @Test
    void anAnswerLargerThanAgreedIsNotTakenIn() {
        server.first(body(" ".repeat(2000)));
        HttpSettings small =
                new HttpSettings(server.address(), Duration.ofSeconds(5), 0, Duration.ofSeconds(1), 1000, 1000);

        try (HttpCertificateRegistry registry = registry(small)) {
            assertThat(reasonOf(registry.ask(List.of(LISTED)))).isEqualTo(Unreachability.UNINTELLIGIBLE);
        }
    }

    @Test
    void allPartsOfALongListStandOnOneStateOfTheRegister() {
        HttpSettings settings = inPartsOfTwo();
        server.first(exchange -> {
            server.holds(SampleRegister.empty());
            body("{\"register\":{\"sequence\":9,\"recordedAt\":\"2026-11-01T00:00:00.000Z\"},\"answers\":["
                            + "{\"outcome\":\"NOT_LISTED\"},{\"outcome\":\"NOT_LISTED\"}]}")
                    .happen(exchange);
        });
        List<String> seen = new ArrayList<>();

        try (HttpCertificateRegistry registry = registry(settings)) {
            Answered answered = (Answered) registry.ask(numbers(5), (done, asked) -> seen.add(done + "/" + asked));

            assertThat(answered.state().sequence()).isZero();
            assertThat(answered.histories()).hasSize(5);
        }
        assertThat(seen).containsExactly("2/5", "2/5", "4/5", "5/5");
    }

    @Test
    void aRegisterThatKeepsMovingIsNotAnsweredFromTwoStates() {
        server.first(IntStream.rangeClosed(1, 6)
                .mapToObj(i -> body("{\"register\":{\"sequence\":" + i
                        + ",\"recordedAt\":\"2026-11-01T00:00:00.000Z\"},\"answers\":["
                        + "{\"outcome\":\"NOT_LISTED\"},{\"outcome\":\"NOT_LISTED\"}]}"))
                .toArray(RegisterServer.Mishap[]::new));

        try (HttpCertificateRegistry registry = registry(inPartsOfTwo())) {
            assertThat(reasonOf(registry.ask(numbers(4)))).isEqualTo(Unreachability.MOVED);
        }
    }

    @Test
    void answersAreKeptAndUsedAgainOnceTheRegisterHasConfirmedThatItHasNotMovedOn() {
        try (HttpCertificateRegistry registry = registry(HttpSettings.of(server.address()))) {
            Answered first = (Answered) registry.ask(List.of(LISTED));
            Answered second = (Answered) registry.ask(List.of(LISTED));
            Answered third = (Answered) registry.ask(List.of(LISTED));
            server.holds(SampleRegister.empty()
                    .issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                    .withdrawn("A-1", "2026-10-01"));
            Answered fourth = (Answered) registry.ask(List.of(LISTED));

            assertThat(first.provenance().cached()).isFalse();
            assertThat(second.provenance().cached()).isTrue();
            assertThat(third.histories()).isEqualTo(first.histories());
            assertThat(fourth.provenance().cached()).isFalse();
            assertThat(fourth.state().sequence()).isEqualTo(2);
        }
        assertThat(server.requests())
                .containsExactly(
                        "POST /v1/verifications",
                        "GET /v1/organisations/00000101/status",
                        "GET /v1/organisations/00000101/status W/\"1\"",
                        "GET /v1/organisations/00000101/status W/\"1\"",
                        "POST /v1/verifications");
    }

    @Test
    void theRegisterMayLiveUnderAPath() {
        assertThat(HttpSettings.of(URI.create("https://example.org/pso")).resource("verifications"))
                .isEqualTo(URI.create("https://example.org/pso/v1/verifications"));
        assertThatThrownBy(() -> HttpSettings.of(URI.create("ftp://example.org")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpSettings.of(URI.create("http://me:secret@example.org")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    private RegistryAnswers ask(KvkNumber... numbers) {
        try (HttpCertificateRegistry registry = registry(HttpSettings.of(server.address()))) {
            return registry.ask(List.of(numbers));
        }
    }

    private HttpCertificateRegistry registry(HttpSettings settings) {
        RandomGenerator middle = () -> 1L << 63;
        Exchange exchange = new Exchange(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build(),
                settings,
                Clock.fixed(NOW, ZoneOffset.UTC),
                pauses::add,
                middle);
        return new HttpCertificateRegistry(settings, exchange, Optional.empty());
    }

    private HttpSettings inPartsOfTwo() {
        return new HttpSettings(server.address(), Duration.ofSeconds(5), 0, Duration.ofSeconds(1), 2, 1 << 20);
    }

    private static List<KvkNumber> numbers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> KvkNumber.of("0000020" + i))
                .toList();
    }

    private static Unreachability reasonOf(RegistryAnswers answers) {
        assertThat(answers).isInstanceOf(Unreachable.class);
        return ((Unreachable) answers).reason();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
