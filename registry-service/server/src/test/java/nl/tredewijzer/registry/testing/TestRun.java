package nl.tredewijzer.registry.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares one run of the integration tests: an empty data directory, the database that the run is for, a free port,
 * and from these the options of the server that Arquillian starts.
 *
 * <p>Which database comes from the system property {@code registry.test.database}; without it nothing is prepared, so
 * unit tests are not slowed down.
 */
public final class TestRun implements LauncherSessionListener {

    private static CuttableLine line;

    private EmbeddedPostgres postgres;

    /** The line between the server and PostgreSQL. */
    public static CuttableLine databaseLine() {
        return line;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("registry.test.database", "");
        if (database.isEmpty()) {
            return;
        }
        Path data = Path.of(System.getProperty("registry.test.data"));
        empty(data);
        Map<String, String> settings = new TreeMap<>(Map.of(
                "registry.data", data.toString(),
                "registry.proxies", "127.0.0.1",
                "registry.rate.per-second", "20",
                "registry.rate.burst", "100",
                // receivers of webhooks are on this machine, and are given up within a second
                "registry.webhooks.anywhere", "true",
                "registry.webhooks.base-milliseconds", "1",
                "registry.webhooks.attempts", "3"));
        if (database.equals("postgresql")) {
            postgres = startPostgres();
            line = new CuttableLine(postgres.getPort());
            settings.put("registry.db.url", "jdbc:postgresql://127.0.0.1:" + line.port() + "/postgres");
            settings.put("registry.db.user", "postgres");
            settings.put("registry.db.password", "postgres");
        }
        System.setProperty("registry.test.jvmOptions", jvmOptions(settings));
        System.setProperty("registry.test.console", System.getProperty("registry.test.console", "false"));
        System.setProperty("registry.test.port", Integer.toString(freePort()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            line.close();
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String jvmOptions(Map<String, String> settings) {
        List<String> options = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        settings.forEach((key, value) -> options.add("-D" + key + "=" + value));
        // the container splits at blanks
        return options.stream().map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> files = Files.walk(directory)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
