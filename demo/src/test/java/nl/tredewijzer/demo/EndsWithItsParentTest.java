package nl.tredewijzer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndsWithItsParentTest {

    @TempDir
    Path directory;

    @Test
    void processEndsWhenNobodyHoldsItsInputAnyMore() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + agent(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Forever.class.getName())
                .redirectOutput(directory.resolve("out").toFile())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(RegisterClient.awaits(this::runs, Duration.ofSeconds(60)))
                    .isTrue();
            assertThat(process.isAlive()).isTrue();
            process.getOutputStream().close();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private boolean runs() {
        try {
            return Files.readString(directory.resolve("out")).contains("running");
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path agent() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), EndsWithItsParent.class.getName());
        Path jar = directory.resolve("agent.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    /** A program that does not end by itself. */
    static final class Forever {

        private Forever() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("running");
            Thread.currentThread().join();
        }
    }
}
