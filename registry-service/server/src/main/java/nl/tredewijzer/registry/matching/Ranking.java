package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.index.NameKind;
import nl.tredewijzer.registry.index.NamedOrganisation;
import nl.tredewijzer.registry.index.NamedOrganisation.Named;
import nl.tredewijzer.registry.matching.Comparison.Compared;
import nl.tredewijzer.registry.names.NormalName;

/** The organisations that come into question for a name, held against it one by one, the likeliest first. */
final class Ranking {

    private static final int BY_WORDS = 20;
    private static final int BY_PARTS = 20;

    /**
     * An organisation held against what was asked.
     *
     * @param name that of its names which comes nearest
     * @param observations what was seen between it and the name that was asked
     * @param evidence what that is worth, in log-odds
     * @param likeness how much of both names is the same, from 0 to 1
     */
    record Ranked(
            NamedOrganisation organisation,
            Named name,
            List<Observation> observations,
            double evidence,
            double likeness) {

        /** What is likelier right than wrong stands before all others; those by how much of the name they share. */
        double order() {
            return evidence > 0 ? 1 + evidence : likeness;
        }

        boolean saw(Signal signal) {
            return observations.stream().anyMatch(observation -> observation.signal() == signal);
        }
    }

    private final NameQuestion question;
    private final NameIndex names;
    private final MatchModel model;
    private final List<NormalName> readings;
    private final WordCounts counts;
    private final Map<KvkNumber, Ranked> ranked = new LinkedHashMap<>();

    private Ranking(NameQuestion question, NameIndex names, MatchModel model) {
        this.question = question;
        this.names = names;
        this.model = model;
        this.readings = NormalName.readings(question.name()).stream()
                .filter(reading -> !reading.isEmpty())
                .toList();
        this.counts = new WordCounts(names);
    }

    static List<Ranked> of(NameQuestion question, NameIndex names, MatchModel model) {
        Ranking ranking = new Ranking(question, names, model);
        ranking.rankAll();
        return ranking.ranked.values().stream()
                .sorted(Comparator.comparingDouble(Ranked::order)
                        .reversed()
                        .thenComparing(found -> found.organisation().kvkNumber().digits()))
                .toList();
    }

    private void rankAll() {
        question.kvkNumber().flatMap(names::organisation).ifPresent(this::rank);
        if (ranked.values().stream().anyMatch(Ranking::isSettled)) {
            return;
        }
        look(names::withLettersOf);
        look(reading -> names.withWordsOf(reading, BY_WORDS));
        if (ranked.values().stream().noneMatch(found -> found.saw(Signal.SAME_WORDS))) {
            look(reading -> names.withPartsOf(reading, BY_PARTS));
        }
    }

    /** The number that was given is of an organisation with the very name: nobody else comes into question. */
    private static boolean isSettled(Ranked found) {
        return found.saw(Signal.NUMBER_GIVEN)
                && found.saw(Signal.SAME_WORDS)
                && (found.saw(Signal.FORM_SAME) || found.saw(Signal.NO_FORM));
    }

    private void look(Function<NormalName, List<NamedOrganisation>> way) {
        for (NormalName reading : readings) {
            way.apply(reading).forEach(this::rank);
        }
    }

    private void rank(NamedOrganisation organisation) {
        if (readings.isEmpty() || ranked.containsKey(organisation.kvkNumber())) {
            return;
        }
        List<Ranked> ways = new ArrayList<>();
        for (Named named : organisation.names()) {
            if (!named.name().isEmpty()) {
                readings.forEach(reading -> ways.add(rank(organisation, named, reading)));
            }
        }
        ways.stream()
                .max(Comparator.comparingDouble(Ranked::order))
                .ifPresent(best -> ranked.put(organisation.kvkNumber(), best));
    }

    private Ranked rank(NamedOrganisation organisation, Named named, NormalName reading) {
        Compared compared = Comparison.of(reading, named.name(), counts);
        List<Observation> observations = new ArrayList<>(compared.seen());
        if (named.kind() != NameKind.CURRENT) {
            observations.add(
                    Observation.of(named.kind() == NameKind.FORMER ? Signal.FORMER_NAME : Signal.TRADING_NAME));
        }
        if (readings.size() > 1 && reading != readings.get(readings.size() - 1)) {
            observations.add(Observation.of(Signal.ONE_OF_TWO_NAMES));
        }
        Circumstances.add(observations, question, reading, organisation);
        return new Ranked(organisation, named, observations, model.evidence(observations), compared.likeness());
    }
}
