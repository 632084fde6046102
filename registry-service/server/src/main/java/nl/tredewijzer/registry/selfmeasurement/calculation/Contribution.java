package nl.tredewijzer.registry.selfmeasurement.calculation;

/**
 * The social contribution of an organisation, as parts of one: 0.05 is five percent.
 *
 * @param direct weighted fte of the target group, of all fte
 * @param indirect fte of the target group at suppliers, of all fte and these
 * @param counted as much of the indirect one as the scheme allows beside the direct one
 */
public record Contribution(Fraction direct, Fraction indirect, Fraction counted) {

    private static final Fraction ONE = Fraction.of(1);

    /**
     * The contribution of these fte.
     *
     * @param all fte of the organisation
     * @param mostIndirect which part of the total may be indirect
     */
    static Contribution of(Fraction direct, Fraction bought, Fraction all, Fraction mostIndirect) {
        Fraction own = direct.dividedBy(all);
        Fraction indirect = bought.dividedBy(all.plus(bought));
        // at most this part of the total, so at most so many times the rest of it
        Fraction most = own.times(mostIndirect).dividedBy(ONE.minus(mostIndirect));
        return new Contribution(own, indirect, indirect.min(most));
    }

    /** What is held against the norm. */
    public Fraction total() {
        return direct.plus(counted);
    }

    /** Whether some of the indirect contribution does not count. */
    public boolean isCapped() {
        return !indirect.equals(counted);
    }
}
