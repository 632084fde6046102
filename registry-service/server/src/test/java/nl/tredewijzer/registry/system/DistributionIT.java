package nl.tredewijzer.registry.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.testing.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar as an operator runs it. It has its own database, so once is enough. */
@EnabledIfSystemProperty(named = "registry.test.database", matches = "h2")
class DistributionIT {

    private static final Duration STARTED_WITHIN = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void aPortInUseIsSaidInOneSentence() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process register = start(Map.of(), "--port", Integer.toString(taken.getLocalPort()));

            assertThat(sentenceOf(register)).contains("port " + taken.getLocalPort(), "--port");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneSentence() throws IOException, InterruptedException {
        Map<String, String> settings =
                Map.of("REGISTRY_DB_URL", "jdbc:postgresql://127.0.0.1:1/nowhere?password=not-to-be-shown");

        assertThat(sentenceOf(start(settings, "--port", freePort())))
                .startsWith("The database jdbc:postgresql://127.0.0.1:1/nowhere cannot be reached")
                .doesNotContain("not-to-be-shown");
    }

    @Test
    void anUnknownOptionIsSaidInOneSentence() throws IOException, InterruptedException {
        assertThat(sentenceOf(start(Map.of(), "serve", "--prot", "8080"))).isEqualTo("There is no option --prot.");
    }

    @Test
    void itServesAndBelievesTheIdentityProviderThatItIsSetTo()
            throws IOException, InterruptedException, GeneralSecurityException {
        KeyPair provider = rsa();
        HttpServer jwks = serve("/jwks", keySet((RSAPublicKey) provider.getPublic()));
        String port = freePort();
        Process register = start(
                Map.of(
                        "REGISTRY_OIDC_ISSUER",
                        TokenIssuer.ISSUER,
                        "REGISTRY_OIDC_JWKS",
                        "http://127.0.0.1:" + jwks.getAddress().getPort() + "/jwks"),
                "--port",
                port);
        Path log = data.resolve("log.txt");
        URI address = URI.create("http://127.0.0.1:" + port);
        Set<Integer> answers = new TreeSet<>();
        Eventually.within(STARTED_WITHIN, () -> !register.isAlive() || isReady(address, answers), done -> done);
        assertThat(register.isAlive()).as(Files.readString(log)).isTrue();
        assertThat(answers)
                .as("nothing is said not to be there while the register starts")
                .containsExactly(200);
        assertThat(Files.readString(log))
                .as("it was asked how it is from its first moment on")
                .doesNotContain("Exception executing HealthCheck");

        String token = new TokenIssuer(provider.getPrivate(), Clock.systemUTC())
                .forCertificationBody("Voorbeeld Keurmerk", Duration.ofHours(1));
        assertThat(submit(address, token)).isEqualTo(202);

        Process command = start(Map.of(), "token", "--certification-body", "Voorbeeld Keurmerk");
        String own = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(own.split("\\.")).hasSize(3);
        assertThat(submit(address, own)).isEqualTo(401);

        jwks.stop(0);
        assertThat(sentenceOf(start(Map.of(), "--port", freePort()))).startsWith("Another register uses");
    }

    private Process start(Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-jar",
                System.getProperty("registry.distribution")));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("REGISTRY_"));
        builder.environment().put("REGISTRY_DATA", data.toString());
        builder.environment().putAll(settings);
        if (settings.containsKey("REGISTRY_OIDC_JWKS")) {
            builder.redirectErrorStream(true)
                    .redirectOutput(data.resolve("log.txt").toFile());
        }
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** What it said when it ended with 1: one line, and nothing else. */
    private static String sentenceOf(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output + error).isEqualTo(1);
        assertThat(output).isEmpty();
        assertThat(error.strip().lines()).hasSize(1);
        return error.strip();
    }

    /** Whether it is ready; adds how it answers at its front page meanwhile, which needs nothing but the register. */
    private static boolean isReady(URI address, Set<Integer> answers) {
        try {
            answers.add(send(HttpRequest.newBuilder(address.resolve("/v1"))));
            return send(HttpRequest.newBuilder(address.resolve("/health/ready"))) == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int submit(URI address, String token) throws IOException, InterruptedException {
        String csv = "certificaatnummer;versie;niveau;geldig van;geldig tot;rol;KvK-nummer;naam\n"
                + "D-1;2.1;Trede 2;2026-01-01;2027-12-31;hoofdaanvrager;00007777;Voorbeeld Distributie\n";
        return send(HttpRequest.newBuilder(address.resolve("/v1/intake/batches"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer =
                    http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.discarding());
            return answer.statusCode();
        }
    }

    private static HttpServer serve(String path, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String keySet(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"1\",\"n\":\""
                + base64(key.getModulus()) + "\",\"e\":\"" + base64(key.getPublicExponent()) + "\"}]}";
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
