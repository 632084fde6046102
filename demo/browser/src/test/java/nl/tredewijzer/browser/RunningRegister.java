package nl.tredewijzer.browser;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.demo.Distribution;
import nl.tredewijzer.demo.RegisterClient;
import nl.tredewijzer.demo.RegisterProcess;
import nl.tredewijzer.demo.sample.Body;
import nl.tredewijzer.demo.sample.SampleRegister;
import nl.tredewijzer.tender.DutchTime;
import org.assertj.core.api.Assertions;

/** The register as an operator runs it, with the sample of the demo and an organisation that means harm by its name. */
final class RunningRegister {

    /** The KvK number of the organisation with the hostile names. */
    static final String HOSTILE = "00009999";

    /** The KvK number of an organisation that climbed for fourteen years. */
    static final String GROWN = "00009888";

    /** The KvK number of an organisation whose only certificate was withdrawn. */
    static final String WITHDRAWN = "00009777";

    private static final String COLUMNS =
            "event,certificateNumber,schemeVersion,level,validFrom,validUntil,role,kvkNumber,name,tradingNames,place\n";

    private static final Path DATA = Path.of(System.getProperty("browser.directory"), "register");
    private static final Distribution DISTRIBUTION = new Distribution(
            Path.of(System.getProperty("browser.register")), Path.of(System.getProperty("browser.agent")));

    private static final URI ADDRESS = start();

    private RunningRegister() {}

    /** Where it serves; it ends with this run. */
    static URI address() {
        return ADDRESS;
    }

    /** A token that opens the space of an organisation, as the registrar issues it. */
    static String tokenOf(String kvkNumber) {
        HttpRequest request = HttpRequest.newBuilder(ADDRESS.resolve("/v1/organisations/" + kvkNumber + "/tokens"))
                .header("Authorization", "Bearer " + DISTRIBUTION.registrarToken(DATA))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"days\":1}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String issued =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return Json.createReader(new StringReader(issued)).readObject().getString("token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI start() {
        URI started = another("register", Map.of());
        SampleRegister sample = SampleRegister.on(DutchTime.dayOf(Instant.now()));
        RegisterClient client = new RegisterClient(started);
        for (Body body : Body.values()) {
            client.deliver(sample.csvOf(body), DISTRIBUTION.tokenFor(DATA, body.fullName()), "");
        }
        client.deliver(hostile(), DISTRIBUTION.tokenFor(DATA, "Keurhuis <b>Kwaad"), "");
        String lives = DISTRIBUTION.tokenFor(DATA, "Keurhuis Levensloop");
        client.deliver(lives(), lives, "");
        client.deliver(withdrawal(), lives, "");
        return started;
    }

    /**
     * One more server with an empty register; it ends with this run.
     *
     * @param directory the name of the directory with its data
     * @param settings by the names that they have in the environment
     * @return where it serves
     */
    static URI another(String directory, Map<String, String> settings) {
        try {
            Path data = DATA.resolveSibling(directory);
            delete(data);
            Files.createDirectories(data);
            RegisterProcess process = RegisterProcess.start(DISTRIBUTION, data, freePort(), settings);
            Runtime.getRuntime().addShutdownHook(new Thread(process::kill));
            RegisterClient client = new RegisterClient(process.address());
            URI address = process.address();
            // the register is ready before the workbench beside it
            Assertions.assertThat(RegisterClient.awaits(
                            () -> client.isReady() && isServed(address.resolve("/tender/")), Duration.ofMinutes(10)))
                    .as("the register starts; see " + process.log())
                    .isTrue();
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isServed(URI page) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(page).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String lives() {
        StringBuilder rows = new StringBuilder(COLUMNS);
        List<String> levels =
                List.of("Aspirant-status", "Basistrede", "Trede 1", "Trede 1", "Trede 2", "Trede 3", "Trede 3");
        LocalDate from = DutchTime.dayOf(Instant.now()).minusYears(13);
        for (int i = 0; i < levels.size(); i++) {
            rows.append(row("L-" + i, levels.get(i), from.plusYears(2L * i), GROWN, "Lange Adem B.V."));
        }
        return rows.append(row(
                        "W-1", "Trede 2", DutchTime.dayOf(Instant.now()).minusMonths(6), WITHDRAWN, "Spijtoptant B.V."))
                .toString();
    }

    private static String row(String certificate, String level, LocalDate from, String kvkNumber, String name) {
        LocalDate until = from.plusYears(2).minusDays(1);
        return "issued,%s,2.1,%s,%s,%s,main,%s,%s,,Zwolle\n"
                .formatted(certificate, level, from, until, kvkNumber, name);
    }

    private static String withdrawal() {
        return "event,certificateNumber,effectiveFrom,reason\nwithdrawn,W-1,"
                + DutchTime.dayOf(Instant.now()).minusDays(10) + ",Norm niet gehaald\n";
    }

    private static String hostile() {
        LocalDate from = DutchTime.dayOf(Instant.now()).minusMonths(3);
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
