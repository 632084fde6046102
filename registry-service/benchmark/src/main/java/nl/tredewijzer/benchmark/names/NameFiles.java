package nl.tredewijzer.benchmark.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files of real names, which are used where they are at hand and are no part of this project.
 *
 * @param directory {@code benchmark.names}: holds {@code index.csv} with the organisations ({@code kvk,name}),
 *     {@code queries.csv} with what is asked ({@code query,kvk,kind}), and {@code nomenklatura-org-pairs.csv} with pairs
 *     of names that somebody else judged ({@code name1,name2,is_match}), or some of them; empty: all is invented
 */
public record NameFiles(Optional<Path> directory) {

    /** From which everything is invented that is not given. */
    public static final long SEED = 4;

    /** The files that the system property names. */
    public static NameFiles fromSystemProperties() {
        return new NameFiles(Optional.of(System.getProperty("benchmark.names", ""))
                .filter(path -> !path.isBlank())
                .map(Path::of));
    }

    /** The register, or an invented one of the same size. */
    public NameList names() throws IOException {
        Optional<Path> register = file("index.csv");
        return register.isPresent() ? NameList.read(register.get()) : NameList.invented(NameList.USUAL_SIZE, SEED);
    }

    /** What the file has that is asked of it; nothing where there is none. */
    public List<AskedName> asked() throws IOException {
        Optional<Path> queries = file("queries.csv");
        return file("index.csv").isPresent() && queries.isPresent() ? AskedName.read(queries.get()) : List.of();
    }

    /** The pairs, where there are any. */
    public Optional<Path> pairs() {
        return file("nomenklatura-org-pairs.csv");
    }

    private Optional<Path> file(String name) {
        return directory.map(files -> files.resolve(name)).filter(Files::exists);
    }
}
