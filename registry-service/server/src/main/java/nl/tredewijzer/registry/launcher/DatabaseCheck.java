package nl.tredewijzer.registry.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import nl.tredewijzer.registry.access.Settings;

/** Logs in to the database once, before a server is started that would fail without it in a hundred lines. */
final class DatabaseCheck {

    private final Path scratch;
    private final Properties login = new Properties();

    /** Unpacks the driver here. */
    DatabaseCheck(Path scratch) {
        this.scratch = scratch;
        login.put("user", Settings.databaseUser());
        login.put("password", Settings.databasePassword());
    }

    void run() throws IOException {
        String url = Settings.databaseUrl();
        if (url.startsWith("jdbc:h2:")) {
            check(url, BundledJars.ofServer("h2.jar", scratch), "org.h2.Driver");
        } else if (url.startsWith("jdbc:postgresql:")) {
            login.put("loginTimeout", "10");
            check(url, BundledJars.ofWar("postgresql", scratch), "org.postgresql.Driver");
        }
    }

    private void check(String url, Path jar, String driver) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            Driver loaded =
                    (Driver) loader.loadClass(driver).getDeclaredConstructor().newInstance();
            try (Connection connection = loaded.connect(url, login)) {
                if (!connection.isValid(10)) {
                    throw unreachable(url, "not valid");
                }
            }
        } catch (SQLException e) {
            throw unreachable(url, e.getMessage().lines().findFirst().orElse(""));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the parameters of the URL, in which a password may stand. */
    private static CannotStart unreachable(String url, String reason) {
        String shown = url.split("[?;]")[0];
        return new CannotStart(
                "De database " + shown + " is niet bereikbaar: " + reason,
                "The database " + shown + " cannot be reached: " + reason);
    }
}
