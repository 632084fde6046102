package nl.tredewijzer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.tredewijzer.demo.Distribution;
import nl.tredewijzer.demo.RegisterClient;
import nl.tredewijzer.demo.RegisterProcess;
import nl.tredewijzer.demo.sample.Body;
import nl.tredewijzer.demo.sample.SampleRegister;
import org.assertj.core.api.Assertions;

/** The register as an operator runs it, with the sample of the demo and an organisation that means harm by its name. */
final class RunningRegister {

    /** The KvK number of the organisation with the hostile names. */
    static final String HOSTILE = "00009999";

    private static final String COLUMNS =
            "event,certificateNumber,schemeVersion,level,validFrom,validUntil,role,kvkNumber,name,tradingNames,place\n";

    private static final URI ADDRESS = start();

    private RunningRegister() {}

    /** Where it serves; it ends with this run. */
    static URI address() {
        return ADDRESS;
    }

    private static URI start() {
        Path data = Path.of(System.getProperty("browser.directory"), "register");
        try {
            delete(data);
            Files.createDirectories(data);
            Distribution distribution = new Distribution(
                    Path.of(System.getProperty("browser.register")), Path.of(System.getProperty("browser.agent")));
            RegisterProcess process = RegisterProcess.start(distribution, data, freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(process::kill));
            RegisterClient client = new RegisterClient(process.address());
            Assertions.assertThat(RegisterClient.awaits(client::isReady, Duration.ofMinutes(5)))
                    .as("the register starts; see " + process.log())
                    .isTrue();
            SampleRegister sample = SampleRegister.on(LocalDate.now());
            for (Body body : Body.values()) {
                client.deliver(sample.csvOf(body), distribution.tokenFor(data, body.fullName()), "");
            }
            client.deliver(hostile(), distribution.tokenFor(data, "Keurhuis <b>Kwaad"), "");
            return process.address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hostile() {
        LocalDate from = LocalDate.now().minusMonths(3);
        String name = "\"<script>alert(1)</script> \u202E\u2067" + "Onafgebrokenlangenaam".repeat(20) + "\"";
        return COLUMNS
                + String.join(
                        ",",
                        "issued",
                        "K-1",
                        "2.1",
                        "Trede 2",
                        from.toString(),
                        from.plusYears(2).minusDays(1).toString(),
                        "main",
                        HOSTILE,
                        name,
                        "\"'><img src=x onerror=alert(2)>\"",
                        "\"Place <i>\u202E\"\n");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
