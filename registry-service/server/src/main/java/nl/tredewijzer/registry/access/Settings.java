package nl.tredewijzer.registry.access;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is set before anything runs: a system property, or else an environment variable by the rules of MicroProfile
 * Config ({@code registry.db.url} is {@code REGISTRY_DB_URL}). For use where MicroProfile Config is not there yet.
 */
public final class Settings {

    private static final String H2 = "jdbc:h2:";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private Settings() {}

    /** The value of a setting; a blank one counts as not set. */
    public static Optional<String> get(String key) {
        String environmentName = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(environmentName)))
                .filter(value -> !value.isBlank());
    }

    /** Where the register keeps its files: the setting {@code registry.data}, or {@code data} where it was started. */
    public static Path dataDirectory() {
        return Path.of(get("registry.data").orElse("data")).toAbsolutePath().normalize();
    }

    /** The database: the setting {@code registry.db.url}, completed, or an H2 file in the data directory. */
    public static String databaseUrl() {
        return get("registry.db.url").map(Settings::completed).orElseGet(() -> h2In(dataDirectory()));
    }

    /** The H2 file in a directory, as the register uses one by itself. */
    public static String h2In(Path directory) {
        return completed(H2 + "file:" + directory.resolve("registry")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE");
    }

    /**
     * With what the ledger needs: a second writer waits for the first; PostgreSQL takes rows in batches; H2 has written a
     * commit before it says so (by itself it waits up to half a second, and what was accepted would be gone with a killed
     * process).
     */
    private static String completed(String url) {
        if (url.startsWith(H2)) {
            return Stream.of("LOCK_TIMEOUT=600000", "WRITE_DELAY=0").reduce(url, Settings::withOption);
        }
        if (url.startsWith(POSTGRESQL) && !url.contains("reWriteBatchedInserts=")) {
            return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        }
        return url;
    }

    private static String withOption(String h2Url, String option) {
        String name = option.substring(0, option.indexOf('=') + 1);
        return h2Url.contains(";" + name) ? h2Url : h2Url + ";" + option;
    }

    /** The class of the data source: the setting {@code registry.db.class}, or the one that goes with the URL. */
    public static String databaseClass() {
        return get("registry.db.class")
                .orElseGet(() -> databaseUrl().startsWith(POSTGRESQL)
                        ? "org.postgresql.ds.PGSimpleDataSource"
                        : "org.h2.jdbcx.JdbcDataSource");
    }

    /** Who logs in to the database: the setting {@code registry.db.user}. */
    public static String databaseUser() {
        return get("registry.db.user").orElse("sa");
    }

    /** With which password: the setting {@code registry.db.password}. */
    public static String databasePassword() {
        return get("registry.db.password").orElse("sa");
    }
}
