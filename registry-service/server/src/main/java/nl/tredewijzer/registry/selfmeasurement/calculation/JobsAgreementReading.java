package nl.tredewijzer.registry.selfmeasurement.calculation;

/**
 * What can be told for the Banenafspraak. Its percentage is not among it: no source gives the formula, so that a figure
 * would be made up.
 *
 * @param people those who were marked for it
 * @param hours they work together in a week
 * @param share their part of all fte; a plain part, and not the percentage of the law
 */
public record JobsAgreementReading(int people, Fraction hours, Fraction share) {

    static JobsAgreementReading of(Situation situation) {
        Fraction fte = situation.present().stream()
                .filter(Person::jobsAgreement)
                .map(Person::allFte)
                .reduce(Fraction.ZERO, Fraction::plus);
        int people = situation.present().stream()
                .filter(Person::jobsAgreement)
                .mapToInt(Person::number)
                .sum();
        return new JobsAgreementReading(people, fte.times(situation.fullTimeWeek()), fte.dividedBy(situation.fte()));
    }
}
