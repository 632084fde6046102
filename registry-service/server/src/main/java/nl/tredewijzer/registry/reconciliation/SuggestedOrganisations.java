package nl.tredewijzer.registry.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.index.Suggestions;

/** Organisations that may be what a user is typing. */
final class SuggestedOrganisations {

    private static final int MOST = 10;

    private final RegisterSnapshot snapshot;
    private final LocalDate today;

    SuggestedOrganisations(RegisterSnapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
    }

    /**
     * The likeliest ones.
     *
     * @param prefix what was typed of a name, or a whole number; nothing brings nothing
     * @param skipped how many are left out, because the client has them already
     */
    List<Facts> of(String prefix, int skipped) {
        if (prefix.isBlank()) {
            return List.of();
        }
        Stream<OrganisationHistory> byNumber = Candidates.number(prefix).flatMap(snapshot::organisation).stream();
        Stream<OrganisationHistory> byName = snapshot.suggestions(prefix, Suggestions.MOST).organisations().stream();
        return Stream.concat(byNumber, byName)
                .map(history -> Facts.of(history, today))
                .flatMap(Optional::stream)
                .skip(skipped)
                .limit(MOST)
                .toList();
    }
}
