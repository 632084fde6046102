package nl.tredewijzer.registry.lookup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.index.NamedOrganisation;
import nl.tredewijzer.registry.matching.NameCandidate;
import nl.tredewijzer.registry.matching.Verdict;

/**
 * How well a name that was given fits an organisation.
 *
 * @param verdict how sure it is
 * @param score from 0 to 100, comparable between answers
 * @param registeredName that of its names which comes nearest, as registered
 * @param nameKind what that name is to it: {@code CURRENT}, {@code TRADING}, {@code FORMER}
 * @param currentName its current name
 * @param features what led to it, the weightiest first
 */
public record NameFinding(
        Verdict verdict,
        BigDecimal score,
        String registeredName,
        String nameKind,
        String currentName,
        List<Feature> features) {

    private static final int DIGITS = 3;

    /**
     * One thing that speaks for or against.
     *
     * @param contribution what it adds, in log-odds; negative speaks against
     */
    public record Feature(String code, Sentence message, BigDecimal contribution) {}

    static NameFinding of(NameCandidate candidate) {
        return new NameFinding(
                candidate.verdict(),
                rounded(candidate.score()),
                candidate.name(),
                candidate.nameKind().name(),
                candidate.currentName(),
                candidate.features().stream()
                        .map(feature ->
                                new Feature(feature.code(), Sentence.of(feature), rounded(feature.contribution())))
                        .toList());
    }

    /** A name that resembles others more than any of this organisation's, or nothing at all. */
    static NameFinding nothingAlike(NamedOrganisation organisation) {
        NamedOrganisation.Named current = organisation.names().get(0);
        String name = current.name().written();
        return new NameFinding(
                Verdict.NONE, BigDecimal.ZERO, name, current.kind().name(), name, List.of());
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
