package nl.tredewijzer.registry.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.registry.access.Settings;

/**
 * Starts the register, after everything has been looked at that usually keeps it from starting.
 *
 * @param address where it listens
 * @param port and on which port
 * @param restore from what the ledger is put back first: the setting {@code registry.restore}
 */
record Serve(InetAddress address, int port, Optional<String> restore) {

    private static final String LISTENING =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.enabled=";

    static Serve from(List<String> options) {
        Arguments arguments = new Arguments(options, Set.of("--port", "--address", "--restore"));
        String address = arguments.address();
        try {
            return new Serve(InetAddress.getByName(address), arguments.port(), arguments.get("--restore"));
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "Het adres " + address + " is niet bekend.", "The address " + address + " is not known.");
        }
    }

    void run() {
        DataDirectory data = DataDirectory.taken(Settings.dataDirectory());
        requireFreePort();
        try {
            Path scratch = data.emptyScratch();
            new DatabaseCheck(scratch).run();
            setDatabase();
            setOwnAddress();
            setWorkbench();
            restore.ifPresent(from -> System.setProperty("registry.restore", from));
            Server.start(List.of(
                    "--nohazelcast",
                    "--disablephonehome",
                    "--rootdir",
                    scratch.toString(),
                    "--logproperties",
                    logging(scratch).toString(),
                    "--prebootcommandfile",
                    bootCommands(scratch).toString(),
                    "--postdeploycommandfile",
                    Files.writeString(scratch.resolve("listen-commands.txt"), LISTENING + "true\n")
                            .toString(),
                    "--port",
                    Integer.toString(port)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Server.requireDeployed(address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address, port);
        System.out.println("The register serves at http://" + address.getHostAddress() + ":" + port);
    }

    /** The server looks for these already when the application's own settings cannot be asked yet. */
    private static void setDatabase() {
        System.setProperty("registry.database.url", Settings.databaseUrl());
        System.setProperty("registry.database.class", Settings.databaseClass());
        System.setProperty("registry.database.user", Settings.databaseUser());
        System.setProperty("registry.database.password", Settings.databasePassword());
    }

    /** For other applications on this server, which reach the register as everybody does. */
    private void setOwnAddress() {
        InetAddress reached = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        try {
            URI own = new URI("http", null, reached.getHostAddress(), port, null, null, null);
            System.setProperty("registry.own.address", own.toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The register's menu leads to the workbench where that lies in the same jar. */
    private static void setWorkbench() {
        if (Serve.class.getClassLoader().getResource("MICRO-INF/deploy/tender.war") != null) {
            System.setProperty("registry.pages.workbench", "/tender");
        }
    }

    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Op " + address.getHostAddress() + " poort " + port + " kan niet geluisterd worden ("
                            + e.getMessage() + "); kies een andere met --port.",
                    "Cannot listen on " + address.getHostAddress() + " port " + port + " (" + e.getMessage()
                            + "); choose another with --port.");
        }
    }

    private static Path logging(Path scratch) throws IOException {
        return Files.writeString(
                scratch.resolve("register-logging.properties"), BundledJars.text("logging.properties"));
    }

    /** It listens when everything is deployed and not before: till then the server would say that nothing is there. */
    private Path bootCommands(Path scratch) throws IOException {
        Path file = scratch.resolve("boot-commands.txt");
        String commands = BundledJars.text("boot-commands.txt")
                .replaceAll("(?m)(http-listener\\.address)=.*$", "$1=" + address.getHostAddress());
        return Files.writeString(file, commands + LISTENING + "false\n");
    }
}
