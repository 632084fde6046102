package nl.tredewijzer.benchmark.names.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.benchmark.report.Table;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.StandaloneIndex;
import nl.tredewijzer.registry.matching.NameMatch;
import nl.tredewijzer.registry.matching.NameMatcher;
import nl.tredewijzer.registry.matching.NameQuestion;
import nl.tredewijzer.registry.matching.Verdict;

/**
 * Pairs of names that somebody else judged: of each, the second is listed, beside all names of the file that mean other
 * organisations, and the first is asked for.
 */
final class PairsCheck {

    private static final List<Verdict> AT_LEAST = List.of(Verdict.CERTAIN, Verdict.LIKELY, Verdict.POSSIBLE);
    private static final KvkNumber LISTED = KvkNumber.of("00000001");

    private final List<LabelledPair> pairs;
    private final Path work;

    PairsCheck(List<LabelledPair> pairs, Path work) {
        this.pairs = pairs;
        this.work = work;
    }

    /** A pair and the verdict on the listed name. */
    private record Judged(LabelledPair pair, Verdict verdict) {}

    /** Precision, recall and F1 where a verdict, or a better one, is taken for "the same". */
    String table() throws IOException {
        SameOrganisation organisations = new SameOrganisation(pairs);
        List<Judged> judged = new ArrayList<>();
        for (LabelledPair pair : pairs) {
            judged.add(judge(pair, organisations));
        }
        Table table = new Table("the same is", "pairs", "precision", "recall", "F1");
        for (Verdict verdict : AT_LEAST) {
            row(table, verdict, judged);
        }
        table.row("published for logic-v2 of nomenklatura", "266", "0.852", "0.877", "0.865");
        return table.toString();
    }

    private Judged judge(LabelledPair pair, SameOrganisation organisations) throws IOException {
        List<String> names = new ArrayList<>(List.of(pair.listed()));
        names.addAll(new TreeSet<>(organisations.others(pairs, pair)));
        try (StandaloneIndex index = NameList.numbered(names).index(work)) {
            NameMatch match = NameMatcher.standard()
                    .match(
                            NameQuestion.of(pair.asked(), Outcome.CANDIDATES),
                            index.snapshot().names());
            return new Judged(
                    pair,
                    match.candidates().stream()
                            .filter(candidate -> candidate.kvkNumber().equals(LISTED))
                            .map(candidate -> candidate.verdict())
                            .findFirst()
                            .orElse(Verdict.NONE));
        }
    }

    private static void row(Table table, Verdict least, List<Judged> judged) {
        Predicate<Judged> taken = one -> one.verdict().compareTo(least) <= 0;
        double both =
                judged.stream().filter(taken).filter(one -> one.pair().same()).count();
        double precision = both / judged.stream().filter(taken).count();
        double recall = both / judged.stream().filter(one -> one.pair().same()).count();
        table.row(
                least + (least == Verdict.CERTAIN ? "" : " or better"),
                String.valueOf(judged.size()),
                Tally.show(precision),
                Tally.show(recall),
                Tally.show(2 * precision * recall / (precision + recall)));
    }
}
