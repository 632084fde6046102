package nl.tredewijzer.tender.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which sources the parts of a policy name. */
final class Citations {

    private Citations() {}

    static Stream<String> of(
            ObligationTerms obligation,
            ValidityMoments validity,
            Optional<VersionSelection> selection,
            Optional<Reach> reach,
            List<RoleRule> roles,
            List<CreditRule> rules,
            List<EqualRegister> equalRegisters,
            List<CriterionRule> criteria,
            Fulfilment fulfilment) {
        Stream<? extends Sourced> parts = Stream.of(
                        obligation.percentages().stream(),
                        obligation.onlyWhen().stream(),
                        Stream.of(validity),
                        selection.stream(),
                        reach.stream(),
                        roles.stream(),
                        rules.stream(),
                        equalRegisters.stream(),
                        criteria.stream(),
                        fulfilment.parts())
                .flatMap(some -> some);
        return Stream.concat(
                obligation.baseSources().stream(), parts.map(Sourced::sources).flatMap(Collection::stream));
    }

    static void require(List<Source> sources, Stream<String> cited) {
        Set<String> keys = new HashSet<>();
        for (Source source : sources) {
            if (!keys.add(source.key())) {
                throw new IllegalArgumentException("A source's key stands twice: " + source.key());
            }
        }
        Set<String> unknown = new TreeSet<>();
        cited.filter(key -> !keys.contains(key)).forEach(unknown::add);
        if (sources.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("A policy lists the sources that it names; missing: " + unknown);
        }
    }
}
