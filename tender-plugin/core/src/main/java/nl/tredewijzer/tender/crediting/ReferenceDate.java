package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Policy;

/**
 * The day on which certificates are tested (peildatum), and where it comes from. It is never today by itself: the law
 * fixes no day, the tender documents do.
 *
 * @param day the day
 * @param origin where it comes from
 */
public record ReferenceDate(LocalDate day, Origin origin) {

    /** Where a reference date comes from. */
    public enum Origin implements Bilingual {
        TENDER_DEADLINE("uiterste inschrijfdatum", "tender deadline"),
        AWARD("gunning", "award"),
        GIVEN("opgegeven peildatum", "reference date given");

        private final String dutch;
        private final String english;

        Origin(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** @throws IllegalArgumentException if the day lies outside 1900–2199 */
    public ReferenceDate {
        Objects.requireNonNull(origin, "origin");
        if (!Validity.isPlausible(day)) {
            throw new IllegalArgumentException("A reference date lies between 1900 and 2199: " + day);
        }
    }

    /** A day that somebody chose. */
    public static ReferenceDate given(LocalDate day) {
        return new ReferenceDate(day, Origin.GIVEN);
    }

    /**
     * The day on which this policy wants certificates to be tested: the tender's deadline, or the award where the policy
     * only asks for that. Empty when the tender does not name it: then somebody has to choose the day.
     */
    public static Optional<ReferenceDate> of(Tender tender, Policy policy) {
        return policy.validity().tested() == Moment.AWARD
                ? tender.award().map(day -> new ReferenceDate(day, Origin.AWARD))
                : deadlineOf(tender);
    }

    /** The tender's deadline, or empty when the tender has none: then somebody has to choose the day. */
    public static Optional<ReferenceDate> deadlineOf(Tender tender) {
        return tender.deadline().map(day -> new ReferenceDate(day, Origin.TENDER_DEADLINE));
    }
}
