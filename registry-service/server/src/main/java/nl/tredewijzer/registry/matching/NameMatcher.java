package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.matching.Ranking.Ranked;

/** Finds the organisation that is meant by a name. Has no state; the same question to the same index has one answer. */
public final class NameMatcher {

    /** As much evidence more or less does not tell two organisations apart. */
    private static final double EQUAL = 0.01;

    private static final NameMatcher STANDARD = new NameMatcher(MatchModel.standard());

    private final MatchModel model;

    NameMatcher(MatchModel model) {
        this.model = model;
    }

    /** The matcher with the model that comes with the register. */
    public static NameMatcher standard() {
        return STANDARD;
    }

    /** Answers from the names of one state of the register. */
    public NameMatch match(NameQuestion question, NameIndex names) {
        List<Ranked> ranked = Ranking.of(question, names, model);
        WrittenWords asked = WrittenWords.of(question.name());
        List<NameCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(ranked.size(), question.most()); i++) {
            candidates.add(candidate(asked, ranked, i, candidates));
        }
        return NameMatch.of(candidates);
    }

    private NameCandidate candidate(WrittenWords asked, List<Ranked> ranked, int place, List<NameCandidate> better) {
        Ranked found = ranked.get(place);
        Observation beside = Rivals.seenBeside(ranked, place);
        double score = Math.min(
                Rivals.mostFor(ranked, place), MatchModel.score(found.evidence() + model.weight(beside.signal())));
        if (!better.isEmpty()) {
            score = Math.min(score, better.get(better.size() - 1).score());
        }
        return new NameCandidate(
                found.organisation().kvkNumber(),
                found.name().name().written(),
                found.name().kind(),
                found.organisation().names().get(0).name().written(),
                verdict(score, beside.signal()),
                score,
                features(asked, found, beside));
    }

    /** However well it fits: what fits another organisation as well is not certain. */
    private Verdict verdict(double score, Signal beside) {
        Verdict deserved = model.verdict(score);
        return deserved == Verdict.CERTAIN && Rivals.forbidCertainty(beside) ? Verdict.LIKELY : deserved;
    }

    private List<MatchFeature> features(WrittenWords asked, Ranked found, Observation beside) {
        List<MatchFeature> features = new ArrayList<>();
        WrittenWords registered = WrittenWords.of(found.name().name().written());
        found.observations()
                .forEach(seen -> features.add(seen.as(asked, registered).weighing(model.weight(seen.signal()))));
        features.add(beside.weighing(model.weight(beside.signal())));
        features.sort(Comparator.<MatchFeature>comparingDouble(feature -> -Math.abs(feature.contribution()))
                .thenComparing(MatchFeature::code));
        return features;
    }

    /** How the other candidates bear on one. */
    static final class Rivals {

        private Rivals() {}

        static Observation seenBeside(List<Ranked> ranked, int place) {
            if (place > 0) {
                boolean equal =
                        Math.abs(ranked.get(0).evidence() - ranked.get(place).evidence()) < EQUAL;
                return Observation.of(equal ? Signal.OTHER_EQUAL : Signal.OTHER_BETTER);
            }
            if (ranked.size() < 2) {
                return Observation.of(Signal.NO_OTHER_NEAR);
            }
            Ranked first = ranked.get(0);
            List<Ranked> others = ranked.subList(1, ranked.size());
            if (others.stream().anyMatch(other -> carryOneName(first, other))) {
                return Observation.of(Signal.SAME_NAME_TWICE);
            }
            double lead = first.evidence() - others.get(0).evidence();
            return Observation.of(
                    lead < EQUAL
                            ? Signal.OTHER_EQUAL
                            : lead < 1.5 ? Signal.OTHER_CLOSE : lead < 4 ? Signal.OTHER_NEAR : Signal.NO_OTHER_NEAR);
        }

        /** Whether two organisations cannot be told apart by their names, but for the legal form, and nothing else can. */
        private static boolean carryOneName(Ranked first, Ranked other) {
            return !first.saw(Signal.NUMBER_GIVEN)
                    && first.name().name().squeezed().equals(other.name().name().squeezed());
        }

        /** What several organisations fit equally is shared among them. */
        static double mostFor(List<Ranked> ranked, int place) {
            Ranked found = ranked.get(place);
            long equal = ranked.stream()
                    .filter(other -> Math.abs(other.evidence() - found.evidence()) < EQUAL
                            || place == 0 && carryOneName(found, other))
                    .count();
            return Math.round(10_000.0 / equal) / 100.0;
        }

        static boolean forbidCertainty(Signal beside) {
            return switch (beside) {
                case SAME_NAME_TWICE, OTHER_EQUAL, OTHER_BETTER -> true;
                default -> false;
            };
        }
    }
}
