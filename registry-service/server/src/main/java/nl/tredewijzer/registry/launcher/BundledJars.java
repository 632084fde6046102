package nl.tredewijzer.registry.launcher;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What lies inside the executable jar. */
final class BundledJars {

    private static final String WAR = "/MICRO-INF/deploy/ROOT.war";

    private BundledJars() {}

    static String text(String name) throws IOException {
        try (InputStream text = open("/" + name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Copies a library of the server, such as {@code h2.jar}. */
    static Path ofServer(String name, Path directory) throws IOException {
        Path copy = directory.resolve(name);
        try (InputStream jar = open("/MICRO-INF/runtime/" + name)) {
            Files.copy(jar, copy);
        }
        return copy;
    }

    /** Copies the library of the WAR whose name begins so. */
    static Path ofWar(String prefix, Path directory) throws IOException {
        try (ZipInputStream war = new ZipInputStream(open(WAR))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/lib/" + prefix)) {
                    Path copy = directory.resolve(prefix + ".jar");
                    Files.copy(war, copy);
                    return copy;
                }
            }
        }
        throw new FileNotFoundException(prefix + " in " + WAR);
    }

    private static InputStream open(String name) throws IOException {
        InputStream found = BundledJars.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }
}
