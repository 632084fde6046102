package nl.tredewijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs commands in a directory, and holds what they last said. */
final class CommandLineFixture {

    private final Path directory;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    CommandLineFixture(Path directory) {
        this.directory = directory;
    }

    int run(Object... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Tredewijzer.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    Path at(String name) {
        return directory.resolve(name);
    }

    Path written(String name, String content) {
        try {
            Path file = at(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that lies beside the tests. */
    Path given(String name) {
        try (InputStream resource = CommandLineFixture.class.getResourceAsStream(name)) {
            return Files.write(at("given-" + name), resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
