package nl.tredewijzer.benchmark.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tredewijzer.benchmark.sample.Words;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.index.StandaloneIndex;

/**
 * A register as far as its names go.
 *
 * @param organisations each KvK number once
 */
public record NameList(List<Listed> organisations) {

    /** As many as there are in the list of real names that the project measures on. */
    public static final int USUAL_SIZE = 12_881;

    private static final int PORTION = 1_000;

    /** Takes the list over. */
    public NameList {
        organisations = List.copyOf(organisations);
    }

    /**
     * Reads a file with the columns {@code kvk} and {@code name}; a number that stands there again is one organisation
     * that trades under the later name too.
     */
    public static NameList read(Path csv) throws IOException {
        Map<KvkNumber, Listed> organisations = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                String name = row.getField("name");
                organisations.merge(
                        KvkNumber.of(row.getField("kvk")),
                        Listed.named(KvkNumber.of(row.getField("kvk")), name),
                        (earlier, same) -> earlier.alsoNamed(name));
            }
        }
        return new NameList(List.copyOf(organisations.values()));
    }

    /** Invents one; the same seed gives the same names. */
    public static NameList invented(int size, long seed) {
        return numbered(Words.names(size, seed));
    }

    /** Organisations of these names, with the KvK numbers from 00000001. */
    public static NameList numbered(List<String> names) {
        List<Listed> organisations = new ArrayList<>(names.size());
        for (String name : names) {
            organisations.add(Listed.named(KvkNumber.of(String.format("%08d", organisations.size() + 1)), name));
        }
        return new NameList(organisations);
    }

    /** The register without some organisations. */
    public NameList without(Set<KvkNumber> leftOut) {
        return new NameList(organisations.stream()
                .filter(listed -> !leftOut.contains(listed.kvkNumber()))
                .toList());
    }

    /** The register with names that organisations used to have. */
    public NameList formerly(Map<KvkNumber, List<String>> names) {
        return new NameList(organisations.stream()
                .map(listed -> listed.formerly(names.getOrDefault(listed.kvkNumber(), List.of())))
                .toList());
    }

    /** How many organisations there are. */
    public int size() {
        return organisations.size();
    }

    /** Writes a file that {@link #read} reads. */
    public void write(Path csv) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(csv)) {
            out.writeRecord("kvk", "name");
            for (Listed listed : organisations) {
                out.writeRecord(listed.kvkNumber().digits(), listed.name());
                listed.tradingNames()
                        .forEach(name -> out.writeRecord(listed.kvkNumber().digits(), name));
            }
        }
    }

    /** Builds the register's own index of it in an empty directory. */
    public StandaloneIndex index(Path directory) throws IOException {
        return StandaloneIndex.build(directory, this::portions);
    }

    private Iterator<Collection<OrganisationHistory>> portions() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < organisations.size();
            }

            @Override
            public Collection<OrganisationHistory> next() {
                int end = Math.min(next + PORTION, organisations.size());
                List<OrganisationHistory> portion = organisations.subList(next, end).stream()
                        .map(Listed::history)
                        .toList();
                next = end;
                return portion;
            }
        };
    }
}
