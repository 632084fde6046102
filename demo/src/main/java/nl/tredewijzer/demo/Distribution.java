package nl.tredewijzer.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that the demo runs.
 *
 * @param register the register's executable jar
 * @param agent the jar whose agent ends a process with its parent
 */
public record Distribution(Path register, Path agent) {

    /** How this JVM's own java is called. */
    List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /**
     * A token by which a certification body may deliver, issued by the register's own command.
     *
     * @param data the register's data directory, which holds its keys
     * @param body the body's name
     */
    public String tokenFor(Path data, String body) {
        return issued(data, List.of("--certification-body", body));
    }

    /** A token of the registrar. */
    public String registrarToken(Path data) {
        return issued(data, List.of("--role", "registrar"));
    }

    private String issued(Path data, List<String> arguments) {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-jar", register.toString(), "token"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("REGISTRY_DATA", data.toString());
        try {
            Process process = builder.start();
            String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.onExit().join().exitValue() != 0) {
                throw new CannotGoOn("The register issued no token: " + token);
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException("The register cannot be asked for a token", e);
        }
    }
}
