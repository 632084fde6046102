package nl.tredewijzer.tender.registry.http;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * How a register is asked over HTTP.
 *
 * @param register its address, to which {@code v1/…} is added
 * @param answerTimeout longest wait for one whole answer
 * @param retries how often a question is asked again that met a busy register or a broken connection, at most 3
 * @param longestPause longest wait before asking again; a register that asks for more counts as too busy
 * @param numbersPerQuestion most organisations in one question, at most 1,000, which is the API's limit
 * @param largestAnswer most bytes of one answer
 */
public record HttpSettings(
        URI register,
        Duration answerTimeout,
        int retries,
        Duration longestPause,
        int numbersPerQuestion,
        int largestAnswer) {

    private static final int MOST_RETRIES = 3;
    private static final int MOST_NUMBERS = 1000;

    /** @throws IllegalArgumentException if the address is not of the web, or a bound is passed */
    public HttpSettings {
        boolean web = "https".equals(register.getScheme()) || "http".equals(register.getScheme());
        if (!web || register.getHost() == null || register.getRawQuery() != null || register.getRawFragment() != null) {
            throw new IllegalArgumentException("A register's address is http(s)://host[/path]: " + register);
        }
        if (register.getRawUserInfo() != null) {
            throw new IllegalArgumentException("A register's address holds no user name or password");
        }
        requirePositive(answerTimeout);
        requirePositive(longestPause);
        if (retries < 0 || retries > MOST_RETRIES) {
            throw new IllegalArgumentException("A question is asked again at most three times, not " + retries);
        }
        if (numbersPerQuestion < 1 || numbersPerQuestion > MOST_NUMBERS || largestAnswer < 1) {
            throw new IllegalArgumentException("1 to 1,000 organisations in a question, not " + numbersPerQuestion);
        }
    }

    /** The usual settings: 30 seconds for an answer, three retries, pauses up to 20 seconds, answers up to 64 MiB. */
    public static HttpSettings of(URI register) {
        return new HttpSettings(
                register, Duration.ofSeconds(30), MOST_RETRIES, Duration.ofSeconds(20), MOST_NUMBERS, 64 << 20);
    }

    /** The same with another longest wait for one whole answer. */
    public HttpSettings within(Duration timeout) {
        return new HttpSettings(register, timeout, retries, longestPause, numbersPerQuestion, largestAnswer);
    }

    /** The same with another largest answer, in bytes. */
    public HttpSettings upTo(int largest) {
        return new HttpSettings(register, answerTimeout, retries, longestPause, numbersPerQuestion, largest);
    }

    /** The address of a resource of the API. */
    URI resource(String path) {
        String base = register.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "v1/" + path);
    }

    private static void requirePositive(Duration duration) {
        Objects.requireNonNull(duration, "duration");
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("A wait is longer than nothing: " + duration);
        }
    }
}
