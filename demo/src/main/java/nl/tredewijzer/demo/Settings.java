package nl.tredewijzer.demo;

import java.nio.file.Path;

/**
 * How the demo was started: system properties that the build gives.
 *
 * @param distribution {@code demo.register} and {@code demo.agent}: the jars to run
 * @param data {@code demo.data}: where registers are kept from run to run
 * @param report {@code demo.report}: where the report goes
 * @param port {@code demo.port}: where the register listens
 * @param failure {@code demo.failure}: the file that says why there is no result
 */
record Settings(Distribution distribution, Path data, Path report, int port, Path failure) {

    static Settings fromSystemProperties() {
        return new Settings(
                new Distribution(path("demo.register"), path("demo.agent")),
                path("demo.data"),
                path("demo.report"),
                Integer.parseInt(value("demo.port")),
                path("demo.failure"));
    }

    private static Path path(String key) {
        return Path.of(value(key)).toAbsolutePath().normalize();
    }

    private static String value(String key) {
        String value = System.getProperty(key);
        if (value == null) {
            throw new CannotGoOn(
                    "The demo is started by the command in README.md; the setting " + key + " is missing.");
        }
        return value;
    }
}
