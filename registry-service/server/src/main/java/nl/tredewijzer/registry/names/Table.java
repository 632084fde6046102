package nl.tredewijzer.registry.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table beside the classes: lines of cells with {@code ;} between; lines that begin with {@code #} are remarks. */
final class Table {

    private Table() {}

    /** The cells of each line, without blanks around them. */
    static List<List<String>> read(String file) {
        InputStream stored = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stored, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split(";", -1)).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
