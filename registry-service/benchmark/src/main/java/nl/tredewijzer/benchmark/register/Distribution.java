package nl.tredewijzer.benchmark.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The register's executable jar, and how it is run here.
 *
 * @param jar the jar
 * @param jvmOptions options of the JVM that serves
 */
public record Distribution(Path jar, List<String> jvmOptions) {

    /** A command of the jar, run by the JDK that runs this. */
    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** A token by which a certification body may deliver to the register that keeps its files here. */
    public String token(Path data, String body) {
        List<String> command = new Distribution(jar, List.of()).command(List.of("token", "--certification-body", body));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("REGISTRY_DATA", data.toString()));
        try {
            Process process = builder.start();
            String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("The register issued no token");
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
