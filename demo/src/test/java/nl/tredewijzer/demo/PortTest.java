package nl.tredewijzer.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTest {

    @Test
    void portInUseIsSaidInOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Port.requireFree(other.getLocalPort()))
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessage("Port " + other.getLocalPort() + " is in use: stop the program that listens there,"
                            + " or choose another port with -Ddemo.port=8081.");
        }
    }

    @Test
    void freePortIsFree() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertThatCode(() -> Port.requireFree(port)).doesNotThrowAnyException();
    }
}
