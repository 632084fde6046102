package nl.tredewijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kept evaluations in files and directories that the officer named. In a directory these are the files that end in
 * {@code .json} and hold an evaluation, at any depth.
 *
 * @param records those that could be read, each once, without those from which a later one among them was made
 * @param refused what cannot be read, and why
 * @param passedOver the number of files in directories that are JSON and no evaluation, or from which a later one was
 *     made
 */
record RecordFiles(List<RecordInput> records, List<CannotGoOn> refused, int passedOver) {

    private static final int MOST = 100_000;
    private static final int DEEPEST = 20;

    static RecordFiles read(List<String> names) {
        List<RecordInput> read = new ArrayList<>();
        List<CannotGoOn> refused = new ArrayList<>();
        int[] others = {0};
        for (String name : names) {
            trying(refused, () -> {
                if (Files.isDirectory(path(name))) {
                    filesIn(name)
                            .forEach(file -> trying(refused, () -> RecordInput.inDirectory(file)
                                    .ifPresentOrElse(read::add, () -> others[0]++)));
                } else {
                    read.add(RecordInput.read(name));
                }
            });
        }
        List<RecordInput> latest = latest(read);
        return new RecordFiles(latest, refused, others[0] + read.size() - latest.size());
    }

    private static void trying(List<CannotGoOn> refused, Runnable reading) {
        try {
            reading.run();
        } catch (CannotGoOn e) {
            refused.add(e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw InputFile.unreadable(name, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    private static List<String> filesIn(String directory) {
        try (Stream<Path> all = Files.walk(path(directory), DEEPEST)) {
            return all.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .limit(MOST)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw InputFile.unreadable(directory, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    private static List<RecordInput> latest(List<RecordInput> read) {
        Set<String> followed = read.stream()
                .flatMap(input -> input.record().follows().stream())
                .collect(Collectors.toSet());
        Set<String> seen = new TreeSet<>();
        return read.stream()
                .filter(input -> !followed.contains(input.record().sha256()))
                .filter(input -> seen.add(input.record().sha256()))
                .toList();
    }
}
