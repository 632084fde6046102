package nl.tredewijzer.tender.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.crediting.Remark;

/** What came of one bidder, or of one bidder and one lot where lots are reckoned by themselves. */
record ResultRow(Report report, BidderEvaluation answer, Optional<LotCredit> byLot) {

    /** All rows, in the order of the list. */
    static List<ResultRow> all(Report report) {
        return report.kept().evaluation().answers().stream()
                .flatMap(answer -> answer.lots().isEmpty()
                        ? Stream.of(new ResultRow(report, answer, Optional.empty()))
                        : answer.lots().stream().map(lot -> new ResultRow(report, answer, Optional.of(lot))))
                .toList();
    }

    Evaluation evaluation() {
        return report.kept().evaluation();
    }

    /** The lot; several where the bidder bids on several that are not reckoned by themselves; none where none is said. */
    Optional<String> lot() {
        if (byLot.isPresent()) {
            return byLot.map(LotCredit::lot);
        }
        List<String> lots = answer.bidder().lots();
        return lots.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lots));
    }

    Outcome outcome() {
        return byLot.map(LotCredit::outcome).orElse(answer.outcome());
    }

    Optional<Money> obligation() {
        Obligation obligation = byLot.map(LotCredit::obligation).orElse(answer.obligation());
        if (credit() instanceof Credit.Settled settled) {
            return Optional.of(settled.obligation());
        }
        return obligation instanceof Obligation.Owed owed ? Optional.of(owed.euros()) : Optional.empty();
    }

    Optional<Credit.Settled> settled() {
        return credit() instanceof Credit.Settled settled ? Optional.of(settled) : Optional.empty();
    }

    Optional<Money> penaltyAtRisk() {
        return byLot.map(LotCredit::penaltyAtRisk).orElse(answer.penaltyAtRisk());
    }

    /** Whether somebody has something to do before this row is complete. */
    boolean isOpen() {
        return byLot.map(LotCredit::isOpen).orElse(false) || answer.needsAttention();
    }

    /** The codes of everything that is said of it, each once. */
    String codes() {
        Stream<Remark> remarks = Stream.of(
                        byLot.map(LotCredit::reasons).orElse(answer.reasons()), answer.questions(), answer.warnings())
                .flatMap(List::stream);
        return remarks.map(remark -> remark.code().name()).distinct().collect(Collectors.joining(" "));
    }

    private Credit credit() {
        return byLot.map(LotCredit::credit).orElse(answer.credit());
    }
}
