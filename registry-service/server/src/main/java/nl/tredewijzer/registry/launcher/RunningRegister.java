package nl.tredewijzer.registry.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A register that runs on this machine, asked by a command.
 *
 * @param base where it listens
 */
record RunningRegister(URI base) {

    private static final Duration LONGEST_ANSWER = Duration.ofHours(1);

    static RunningRegister from(Arguments arguments) {
        String address = arguments.address();
        String host = address.indexOf(':') >= 0 ? "[" + address + "]" : address;
        return new RunningRegister(URI.create("http://" + host + ":" + arguments.port()));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(LONGEST_ANSWER);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotStart(
                    "Op " + base + " antwoordt geen register; noem een ander met --address en --port.",
                    "No register answers at " + base + "; name another with --address and --port.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The text of a member, wherever it stands in an answer; the last one that is called so. */
    static Optional<String> text(String member, String json) {
        Matcher found = Pattern.compile("\"" + member + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
