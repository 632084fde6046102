package nl.tredewijzer.tender.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Remark;

/**
 * What came of one bidder, or of one bidder and one lot where lots are reckoned by themselves.
 *
 * @param report the report that it stands in
 * @param answer the answer for the bidder, or for the lot alone
 */
record ResultRow(Report report, BidderEvaluation answer) {

    /** All rows, in the order of the list. */
    static List<ResultRow> all(Report report) {
        return report.kept().evaluation().answers().stream()
                .flatMap(answer -> answer.lots().isEmpty()
                        ? Stream.of(answer)
                        : answer.lots().stream().map(answer::on))
                .map(answer -> new ResultRow(report, answer))
                .toList();
    }

    Evaluation evaluation() {
        return report.kept().evaluation();
    }

    /** The lot; several where the bidder bids on several that are not reckoned by themselves; none where none is said. */
    Optional<String> lot() {
        List<String> lots = answer.bidder().lots();
        return lots.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lots));
    }

    Optional<Credit.Settled> settled() {
        return answer.credit() instanceof Credit.Settled settled ? Optional.of(settled) : Optional.empty();
    }

    /** The codes of everything that is said of it, each once. */
    String codes() {
        Stream<Remark> remarks = Stream.of(answer.reasons(), answer.questions(), answer.warnings())
                .flatMap(List::stream);
        return remarks.map(remark -> remark.code().name()).distinct().collect(Collectors.joining(" "));
    }
}
