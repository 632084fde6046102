package nl.tredewijzer.tender.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the plugin, as the build wrote it down. */
public final class ToolVersion {

    private static final String VERSION = read();

    private ToolVersion() {}

    /** The version, such as {@code 1.2.0}. */
    public static String get() {
        return VERSION;
    }

    private static String read() {
        try (InputStream file = ToolVersion.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
