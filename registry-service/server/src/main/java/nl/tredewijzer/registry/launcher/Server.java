package nl.tredewijzer.registry.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Payara Micro, which lies in the same jar. */
final class Server {

    private static final String MAIN = "fish.payara.micro.PayaraMicro";

    private Server() {}

    /** Returns when everything in the jar has been deployed, or has failed to be. */
    static void start(List<String> options) {
        try {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) options.toArray(String[]::new));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The server could not be started", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("There is no server in this jar", e);
        }
    }

    /** The server goes on without an application that it could not deploy; this does not. */
    static void requireDeployed(InetAddress address, int port) {
        if (!isAlive(address, port)) {
            String why = System.getProperty("registry.refusal", "");
            throw new CannotStart(
                    "Het register kon niet starten; de reden staat hierboven in het logboek. " + why,
                    "The register could not be started; the reason is in the log above. " + why);
        }
    }

    private static boolean isAlive(InetAddress address, int port) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI live = new URI("http", null, address.getHostAddress(), port, "/health/live", null, null);
            HttpRequest request =
                    HttpRequest.newBuilder(live).timeout(Duration.ofSeconds(30)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | URISyntaxException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
