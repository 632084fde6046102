package nl.tredewijzer.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the demo keeps its register, and the day that its sample was made for. A second run goes on with the same
 * sample, so that it delivers what is there already; a sample of over four weeks is left, and a new one made.
 *
 * @param directory the register's data directory
 * @param sampleDay the day that all days of the sample are counted from
 */
public record DemoHome(Path directory, LocalDate sampleDay) {

    private static final String PREFIX = "demo-";
    private static final int DAYS_OF_USE = 28;

    /**
     * The home to use on a day.
     *
     * @param data directory that holds the homes, which need not be there yet
     */
    public static DemoHome in(Path data, LocalDate today) {
        return existing(data, today).orElseGet(() -> new DemoHome(data.resolve(PREFIX + today), today));
    }

    private static Optional<DemoHome> existing(Path data, LocalDate today) {
        if (!Files.isDirectory(data)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(data)) {
            return children.flatMap(child -> homeAt(child).stream())
                    .filter(home ->
                            !home.sampleDay.isAfter(today) && home.sampleDay.isAfter(today.minusDays(DAYS_OF_USE)))
                    .max(Comparator.comparing(DemoHome::sampleDay));
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be read", e);
        }
    }

    private static Optional<DemoHome> homeAt(Path child) {
        String name = child.getFileName().toString();
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DemoHome(child, LocalDate.parse(name.substring(PREFIX.length()))));
        } catch (DateTimeParseException notAHome) {
            return Optional.empty();
        }
    }
}
