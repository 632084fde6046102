package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.matching.NameMatcher.Rivals;
import nl.tredewijzer.registry.matching.Ranking.Ranked;
import nl.tredewijzer.registry.matching.Variations.Kind;
import nl.tredewijzer.registry.names.NormalName;

/**
 * Questions of which it is known whether the first candidate is right, made from names alone: each name in other
 * spellings, once while its organisation is in the register and once while it is not, and names of sisters that nobody
 * carries. The same names give the same cases.
 */
final class TrainingCases {

    private static final long SEED = 20261125;
    private static final int VARIATIONS_OF_A_NAME = 3;

    /**
     * A question and how it ended.
     *
     * @param signals what was seen of the first candidate, as numbers; the number after the last signal stands for all
     * @param right whether that candidate was meant
     * @param importance how much it counts
     */
    record Case(int[] signals, boolean right, double importance) {}

    private final Map<KvkNumber, String> names;
    private final NameIndex index;

    TrainingCases(Map<KvkNumber, String> names, NameIndex index) {
        this.names = names;
        this.index = index;
    }

    /** The cases as they come out when candidates are ranked by this model. */
    List<Case> cases(MatchModel model) {
        List<KvkNumber> numbers = new ArrayList<>(names.keySet());
        Collections.shuffle(numbers, new Random(SEED));
        return IntStream.range(0, numbers.size())
                .parallel()
                .mapToObj(i -> casesOf(numbers.get(i), new Random(SEED + i), model))
                .flatMap(List::stream)
                .toList();
    }

    private List<Case> casesOf(KvkNumber number, Random random, MatchModel model) {
        List<Case> cases = new ArrayList<>();
        Variations variations = new Variations(random, List.copyOf(names.values()));
        String name = names.get(number);
        LeavingOut without = new LeavingOut(index, number);
        if (!isNameOfAnother(name, number)) {
            ask(name, Optional.empty(), without, model, 1).ifPresent(cases::add);
        }
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        Collections.shuffle(kinds, random);
        int taken = 0;
        for (Kind kind : kinds) {
            String varied = variations.of(name, kind);
            if (kind != Kind.AS_IS
                    && !varied.equals(name)
                    && taken < VARIATIONS_OF_A_NAME
                    && !isNameOfAnother(varied, number)) {
                taken++;
                Optional<KvkNumber> right = kind.isSister() ? Optional.empty() : Optional.of(number);
                ask(varied, right, index, model, kind.importance()).ifPresent(cases::add);
                ask(varied, Optional.empty(), without, model, 0.5).ifPresent(cases::add);
            }
        }
        return cases;
    }

    /** Which of two with one name is meant no model can learn. */
    private boolean isNameOfAnother(String name, KvkNumber number) {
        return index.withLettersOf(NormalName.of(name)).stream()
                .anyMatch(organisation -> !organisation.kvkNumber().equals(number));
    }

    private static Optional<Case> ask(
            String asked, Optional<KvkNumber> right, NameIndex names, MatchModel model, double importance) {
        List<Ranked> ranked = Ranking.of(NameQuestion.of(asked, 1), names, model);
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        Ranked first = ranked.get(0);
        List<Integer> signals = new ArrayList<>();
        first.observations().forEach(seen -> signals.add(seen.signal().ordinal()));
        signals.add(Rivals.seenBeside(ranked, 0).signal().ordinal());
        signals.add(Signal.values().length);
        return Optional.of(new Case(
                signals.stream().mapToInt(Integer::intValue).toArray(),
                right.filter(first.organisation().kvkNumber()::equals).isPresent(),
                importance));
    }
}
