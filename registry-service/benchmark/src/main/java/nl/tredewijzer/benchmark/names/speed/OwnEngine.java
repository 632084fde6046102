package nl.tredewijzer.benchmark.names.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.index.StandaloneIndex;
import nl.tredewijzer.registry.matching.NameMatcher;
import nl.tredewijzer.registry.matching.NameQuestion;

/** The register's matcher as its resources call it: candidates, comparison, verdicts, reasons in both languages. */
record OwnEngine(StandaloneIndex index, NameIndex names, NameMatcher matcher) implements NameEngine {

    static OwnEngine of(NameList names, Path work) throws IOException {
        StandaloneIndex index = names.index(work);
        return new OwnEngine(index, index.snapshot().names(), NameMatcher.standard());
    }

    @Override
    public List<String> find(String name) {
        return matcher.match(NameQuestion.of(name, MOST), names).candidates().stream()
                .map(candidate -> candidate.kvkNumber().digits())
                .toList();
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
