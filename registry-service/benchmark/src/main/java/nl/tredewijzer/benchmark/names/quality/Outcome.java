package nl.tredewijzer.benchmark.names.quality;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.matching.NameCandidate;
import nl.tredewijzer.registry.matching.NameMatch;
import nl.tredewijzer.registry.matching.NameMatcher;
import nl.tredewijzer.registry.matching.NameQuestion;
import nl.tredewijzer.registry.matching.Verdict;

/** What was answered to a name. */
record Outcome(AskedName asked, NameMatch match) {

    /** How many candidates are asked for. */
    static final int CANDIDATES = 10;

    /** Asks for all of them, in order. */
    static List<Outcome> of(List<AskedName> asked, NameIndex names) {
        NameMatcher matcher = NameMatcher.standard();
        return asked.parallelStream()
                .map(one -> new Outcome(one, matcher.match(NameQuestion.of(one.text(), CANDIDATES), names)))
                .toList();
    }

    /** Whether the right organisation was called certain. */
    boolean isAccepted() {
        return isRight(certain());
    }

    /** Whether another organisation was called certain, or any where none is right. */
    boolean isCertainAndWrong() {
        return certain().isPresent() && !isAccepted();
    }

    /** Whether any organisation was called certain. */
    boolean isCertain() {
        return certain().isPresent();
    }

    /** Whether the right one is among the first candidates. */
    boolean isAmong(int first) {
        return match.candidates().stream().limit(first).anyMatch(candidate -> isRight(Optional.of(candidate)));
    }

    /** The first candidate, right or wrong. */
    Optional<NameCandidate> first() {
        return match.candidates().stream().findFirst();
    }

    private Optional<NameCandidate> certain() {
        return match.candidates().stream()
                .filter(candidate -> candidate.verdict() == Verdict.CERTAIN)
                .findFirst();
    }

    private boolean isRight(Optional<NameCandidate> candidate) {
        Optional<KvkNumber> found = candidate.map(NameCandidate::kvkNumber);
        return found.isPresent() && found.equals(asked.right());
    }
}
