package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the competition for a lot ended.
 *
 * @param id its identifier, such as {@code RES-0001}
 * @param lot the lot, if given
 * @param decision {@code selec-w} a winner was chosen, {@code clos-nw} closed without one, {@code open-nw} still open
 *     (BT-142), if given
 * @param received how many tenders and requests came in, by kind
 * @param tenders identifiers of the tenders that the notice names for it
 * @param contracts identifiers of its contracts
 */
public record LotResult(
        String id,
        Optional<String> lot,
        Optional<String> decision,
        List<Received> received,
        List<String> tenders,
        List<String> contracts) {

    /**
     * A count of submissions.
     *
     * @param kind what is counted (BT-760): {@code tenders} all, {@code t-esubm} electronic, {@code t-sme} of small and
     *     medium enterprises, …
     * @param count how many (BT-759)
     */
    public record Received(String kind, int count) {

        public Received {
            Objects.requireNonNull(kind, "kind");
        }
    }

    public LotResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(decision, "decision");
        received = List.copyOf(received);
        tenders = List.copyOf(tenders);
        contracts = List.copyOf(contracts);
    }

    /** Whether a winner was chosen. */
    public boolean isWinnerChosen() {
        return decision.filter("selec-w"::equals).isPresent();
    }

    /** How many submissions of a kind came in, if the notice says. */
    public OptionalInt received(String kind) {
        return received.stream()
                .filter(one -> one.kind().equals(kind))
                .mapToInt(Received::count)
                .findFirst();
    }
}
