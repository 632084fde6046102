package nl.tredewijzer.benchmark.names.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.NameFiles;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.benchmark.names.variation.GeneratedNames;
import nl.tredewijzer.benchmark.names.variation.LeftOut;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.StandaloneIndex;

/** Asks for names of many kinds, and counts what was answered. */
public final class QualityMeasurement {

    private static final String RENAMED = "real:disjoint-rename";
    private static final String RELISTED = "with former names:";
    private static final int TENTHS = 3;

    private final NameList register;
    private final List<AskedName> real;
    private final Tally answers;

    private QualityMeasurement(NameList register, List<AskedName> real, Tally answers) {
        this.register = register;
        this.real = real;
        this.answers = answers;
    }

    /**
     * Asks for everything: what the files hold, what is generated, and organisations that are left out.
     *
     * @param each how many names of each kind are generated
     * @param work a directory for indexes
     */
    public static QualityMeasurement of(NameFiles files, int each, Path work) throws IOException {
        NameList register = files.names();
        List<AskedName> real = files.asked();
        List<AskedName> asked = new ArrayList<>(real);
        asked.addAll(new GeneratedNames(register, NameFiles.SEED).all(each));
        List<Outcome> outcomes = new ArrayList<>(ask(register, asked, work));
        for (LeftOut tenth : LeftOut.tenths(register, TENTHS, NameFiles.SEED)) {
            outcomes.addAll(ask(tenth.listed(), tenth.asked(), work));
        }
        outcomes.addAll(renamed(register, real, work));
        return new QualityMeasurement(register, real, new Tally(outcomes));
    }

    /** What had to be reached, beside what was. */
    public String bars() {
        return Bars.of(answers);
    }

    /** Every kind of name. */
    public String kinds() {
        return answers.byKind();
    }

    /** Whether scores say how often answers are right, for the files and for what was generated. */
    public String calibration() {
        return populations().entrySet().stream()
                .map(population -> "Of " + population.getKey() + ":\n\n"
                        + population.getValue().table())
                .collect(Collectors.joining("\n"));
    }

    /** The same as a picture. */
    public String plot() {
        return CalibrationPlot.of(populations());
    }

    /** Writes some failures of each kind to a file. */
    public void failures(Path file, int each) throws IOException {
        new Failures(register, each).write(file, answers);
    }

    /** Precision and recall on the pairs of a file. */
    public static String pairs(Path csv, Path work) throws IOException {
        return new PairsCheck(LabelledPair.read(csv), Files.createTempDirectory(work, "pairs")).table();
    }

    private Map<String, Calibration> populations() {
        Map<String, Calibration> populations = new LinkedHashMap<>();
        List<Outcome> outcomes = answers.outcomes();
        if (!real.isEmpty()) {
            populations.put("the queries of the file", Calibration.of(new Tally(outcomes.subList(0, real.size()))));
        }
        Tally generated = new Tally(outcomes.subList(real.size(), outcomes.size()));
        populations.put("generated names", Calibration.of(generated.of(kind -> !kind.startsWith(RELISTED))));
        return populations;
    }

    /** Renamed organisations, and those that are not listed, where the old names are listed as former names. */
    private static List<Outcome> renamed(NameList register, List<AskedName> real, Path work) throws IOException {
        Map<KvkNumber, List<String>> old = real.stream()
                .filter(asked -> asked.kind().equals(RENAMED))
                .collect(Collectors.groupingBy(
                        asked -> asked.right().orElseThrow(),
                        Collectors.mapping(AskedName::text, Collectors.toList())));
        List<AskedName> asked = real.stream()
                .filter(one -> one.kind().equals(RENAMED) || one.right().isEmpty())
                .map(one -> one.as(RELISTED + one.kind()))
                .toList();
        return ask(register.formerly(old), asked, work);
    }

    private static List<Outcome> ask(NameList listed, List<AskedName> asked, Path work) throws IOException {
        if (asked.isEmpty()) {
            return List.of();
        }
        try (StandaloneIndex index = listed.index(Files.createTempDirectory(work, "names"))) {
            return Outcome.of(asked, index.snapshot().names());
        }
    }
}
