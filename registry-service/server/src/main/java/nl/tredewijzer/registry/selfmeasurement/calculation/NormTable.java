package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * Norms by size of the organisation.
 *
 * @param rows the sizes that a source states, the smallest first; the last one counts for all larger ones as well
 * @param certainty of a size that is in the table
 */
public record NormTable(List<Row> rows, Certainty certainty, Source source) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * The norms of one size.
     *
     * @param fte the size
     * @param percentages the total social contribution that each level asks
     */
    public record Row(BigDecimal fte, Map<PerformanceLevel, BigDecimal> percentages) {
        public Row {
            percentages = Map.copyOf(percentages);
        }

        private Fraction size() {
            return Fraction.of(fte);
        }

        private Optional<Fraction> share(PerformanceLevel level) {
            return Optional.ofNullable(percentages.get(level))
                    .map(percentage -> Fraction.of(percentage).dividedBy(HUNDRED));
        }
    }

    /** @throws IllegalArgumentException if there are no rows, or they do not ascend */
    public NormTable {
        rows = List.copyOf(rows);
        List<Row> ascending =
                rows.stream().sorted(Comparator.comparing(Row::fte)).toList();
        if (rows.isEmpty() || !rows.equals(ascending)) {
            throw new IllegalArgumentException("The sizes of a table of norms ascend");
        }
    }

    /** The norm of a level for an organisation of this size; between two known sizes on the line that joins them. */
    public Norm of(PerformanceLevel level, Fraction size) {
        int above = firstAtLeast(size);
        if (above == rows.size()) {
            return norm(level, rows.getLast().share(level), certainty);
        }
        Row next = rows.get(above);
        if (next.size().equals(size)) {
            return norm(level, next.share(level), certainty);
        }
        return above == 0
                ? norm(level, Optional.empty(), Certainty.NOT_STATED)
                : norm(level, between(rows.get(above - 1), next, level, size), Certainty.INTERPOLATED);
    }

    private int firstAtLeast(Fraction size) {
        int at = 0;
        while (at < rows.size() && !rows.get(at).size().isAtLeast(size)) {
            at++;
        }
        return at;
    }

    private static Optional<Fraction> between(Row below, Row above, PerformanceLevel level, Fraction size) {
        Fraction part = size.minus(below.size()).dividedBy(above.size().minus(below.size()));
        return below.share(level).flatMap(from -> above.share(level)
                .map(to -> from.plus(to.minus(from).times(part))));
    }

    private static Norm norm(PerformanceLevel level, Optional<Fraction> share, Certainty certainty) {
        return new Norm(level, share, share.isPresent() ? certainty : Certainty.NOT_STATED);
    }
}
