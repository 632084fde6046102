package nl.tredewijzer.tender.registry.http;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to wait: the header {@code Retry-After} of RFC 9110, in seconds or as a date. */
final class RetryAfter {

    private static final int LONGEST_SECONDS = 9;

    private RetryAfter() {}

    /** The wait that is asked for, not negative, or empty when none is or it cannot be read. */
    static Optional<Duration> in(HttpHeaders headers, Clock clock) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(value -> parse(value, clock));
    }

    private static Optional<Duration> parse(String value, Clock clock) {
        if (value.length() <= LONGEST_SECONDS
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && !value.isEmpty()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Duration wait = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
