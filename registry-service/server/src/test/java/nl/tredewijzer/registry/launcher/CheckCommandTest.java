package nl.tredewijzer.registry.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator is told who asks whether the database is the log that was published. */
class CheckCommandTest {

    private HttpServer server;
    private String health;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", exchange -> {
            byte[] body = health.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aDatabaseThatWentOnFromTheCopyOfTheLogIsProven() {
        health = "{\"log\":\"up\",\"logProof\":\"it went on from the checkpoint of 7 events\"}";
        assertThat(check().run()).isEqualTo("Proven: it went on from the checkpoint of 7 events");
    }

    @Test
    void aDatabaseThatThereWasNoCopyToHoldAgainstEndsWithACodeOfItsOwn() {
        health = "{\"log\":\"up\",\"logProof\":\"it fitted\",\"logProofGap\":\"there was no copy\"}";
        CannotStart told = catchThrowableOfType(CannotStart.class, check()::run);
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told).hasMessageContaining("it fitted").hasMessageContaining("there was no copy");
    }

    @Test
    void aLogThatFollowsNoDatabaseOrNotYetEndsWithOne() {
        health = "{\"log\":\"degraded: event 3 is missing\",\"logProof\":\"it went on\"}";
        CannotStart told = catchThrowableOfType(CannotStart.class, check()::run);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told).hasMessageContaining("event 3 is missing");
        health = "{\"log\":\"up\"}";
        assertThatThrownBy(check()::run).isInstanceOf(CannotStart.class).hasMessageContaining("starting");
    }

    private CheckCommand check() {
        return new CheckCommand(new RunningRegister(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    }
}
