package nl.tredewijzer.registry.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.KvkReading.Repair;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.index.NamedOrganisation;
import nl.tredewijzer.registry.matching.MatchFeature;
import nl.tredewijzer.registry.matching.NameCandidate;
import nl.tredewijzer.registry.matching.NameMatcher;
import nl.tredewijzer.registry.matching.NameQuestion;
import nl.tredewijzer.registry.matching.Verdict;

/** Finds the organisations that a query may mean: by name, or by number when there is only that. */
final class Candidates {

    /** A number that was typed in the place of a name is taken for one only if it has all its digits. */
    private static final Set<Repair> HARMLESS = Set.of(Repair.PREFIX, Repair.SEPARATORS);

    private static final MatchFeature BY_NUMBER =
            new MatchFeature("KVK_NUMBER_ASKED", "op KvK-nummer gevraagd", "asked for by KvK number", 100);
    private static final double HIGHEST = 100;

    private final NameMatcher matcher;
    private final NameIndex names;

    Candidates(NameMatcher matcher, NameIndex names) {
        this.matcher = matcher;
        this.names = names;
    }

    /** The candidates, the best first; none where another type is wanted, or what is asked cannot be a name. */
    List<NameCandidate> of(Query query) {
        if (!query.organisations()) {
            return List.of();
        }
        Optional<NameCandidate> named = query.text().isPresent()
                ? query.text().flatMap(Candidates::number).flatMap(this::withNumber)
                : query.kvkNumber().flatMap(this::withNumber);
        return named.map(List::of).orElseGet(() -> byName(query));
    }

    private List<NameCandidate> byName(Query query) {
        return query.text()
                .filter(name -> name.length() <= NameQuestion.LONGEST_NAME)
                .map(name -> new NameQuestion(name, query.place(), query.province(), query.kvkNumber(), query.limit()))
                .map(question -> matcher.match(question, names).candidates())
                .orElse(List.of());
    }

    /** The number that stands in the place of a name. */
    static Optional<KvkNumber> number(String text) {
        return KvkReading.read(text) instanceof KvkReading.Read read && HARMLESS.containsAll(read.repairs())
                ? Optional.of(read.number())
                : Optional.empty();
    }

    private Optional<NameCandidate> withNumber(KvkNumber number) {
        return names.organisation(number).map(Candidates::certain);
    }

    private static NameCandidate certain(NamedOrganisation organisation) {
        NamedOrganisation.Named current = organisation.names().get(0);
        String name = current.name().written();
        return new NameCandidate(
                organisation.kvkNumber(), name, current.kind(), name, Verdict.CERTAIN, HIGHEST, List.of(BY_NUMBER));
    }
}
