package nl.tredewijzer.demo.sample;

import static nl.tredewijzer.model.PerformanceLevel.ASPIRANT;
import static nl.tredewijzer.model.PerformanceLevel.BASE_STEP;
import static nl.tredewijzer.model.PerformanceLevel.STEP_1;
import static nl.tredewijzer.model.PerformanceLevel.STEP_2;
import static nl.tredewijzer.model.PerformanceLevel.STEP_3;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.PerformanceLevel;

/** The lives that certificates of the sample have led, each kind as often as it is asked for. */
final class Lives {

    private static final List<List<PerformanceLevel>> LADDERS = List.of(
            List.of(ASPIRANT, BASE_STEP),
            List.of(ASPIRANT, STEP_1, STEP_2),
            List.of(BASE_STEP, STEP_1),
            List.of(STEP_1, STEP_1, STEP_2, STEP_3),
            List.of(STEP_3, STEP_2, STEP_3),
            List.of(ASPIRANT, BASE_STEP, STEP_1));

    private final Book book;
    private final Crowd crowd;
    private final Random random;
    private final LocalDate today;

    Lives(Book book, Crowd crowd, Random random, LocalDate today) {
        this.book = book;
        this.crowd = crowd;
        this.random = random;
        this.today = today;
    }

    /** One certificate that is valid today. */
    Certificate valid(Organisation organisation, PerformanceLevel level) {
        return book.grant(organisation, Term.of(level, today.minusDays(days(5, 700))));
    }

    /** Trede 3 with 30+ on the same document. */
    void thirtyPlus() {
        book.grant(
                crowd.single(), Term.of(STEP_3, today.minusDays(days(5, 700))).asThirtyPlus());
    }

    /** Trede 3, and 30+ as a document of its own, granted later. */
    void thirtyPlusBesideItsStep() {
        Organisation organisation = crowd.single();
        Certificate step = valid(organisation, STEP_3);
        Term beside = Term.of(STEP_3, step.validity().from().plusDays(3))
                .until(step.validity().until());
        book.grant(organisation, beside.asThirtyPlus());
    }

    /** Up the ladder (one of them down and up again), a certificate after the other. */
    void growth(int which) {
        List<PerformanceLevel> ladder = LADDERS.get(which % LADDERS.size());
        Organisation organisation = crowd.single();
        LocalDate last = today.minusDays(days(5, 700));
        for (int i = 0; i < ladder.size(); i++) {
            book.grant(organisation, Term.of(ladder.get(i), last.minusYears(2L * (ladder.size() - 1 - i))));
        }
    }

    /** Recertified at a higher level before the term was over. */
    void replaced() {
        Organisation organisation = crowd.single();
        Certificate earlier = book.grant(organisation, Term.of(STEP_1, today.minusDays(days(300, 700))));
        LocalDate from = earlier.validity().from().plusDays(days(100, 280));
        book.replace(earlier, organisation, Term.of(STEP_2, from));
    }

    /** Aspirant status, extended once, as handbook 2.1 allows. */
    void extendedAspirant() {
        Organisation organisation = crowd.single();
        LocalDate second = today.minusDays(days(5, 300));
        book.grant(organisation, Term.of(ASPIRANT, second.minusYears(2)));
        book.grant(organisation, Term.of(ASPIRANT, second));
    }

    /** Over, and not renewed. */
    void expired() {
        book.grant(crowd.single(), Term.of(level(), today.minusYears(2).minusDays(days(1, 900))));
    }

    /** Granted, and not begun yet; half of them follow on a certificate that still runs. */
    void future(boolean following) {
        Organisation organisation = crowd.single();
        LocalDate from = today.plusDays(days(3, 120));
        if (following) {
            book.grant(organisation, Term.of(STEP_1, from.minusYears(2)));
        }
        book.grant(organisation, Term.of(STEP_2, from));
    }

    /** Suspended some weeks ago, and still. */
    void suspended() {
        book.suspend(inForce(), today.minusDays(days(1, 60)), "Verschil in de opgegeven aantallen, in onderzoek");
    }

    /** Suspended for a time. */
    void reinstated() {
        Certificate certificate = inForce();
        book.suspend(certificate, today.minusDays(days(90, 120)), "Jaarlijkse opgave niet ontvangen");
        book.reinstate(certificate, today.minusDays(days(10, 60)), "Opgave alsnog ontvangen en in orde");
    }

    /** Withdrawn, at the wish of the holder or by the body. */
    void withdrawn(boolean atOwnWish) {
        book.withdraw(
                inForce(),
                today.minusDays(days(1, 80)),
                atOwnWish ? "Op verzoek van de certificaathouder" : "Norm niet gehaald bij tussentijdse controle");
    }

    private Certificate inForce() {
        return book.grant(crowd.single(), Term.of(level(), today.minusDays(days(150, 600))));
    }

    private PerformanceLevel level() {
        return PerformanceLevel.values()[random.nextInt(PerformanceLevel.values().length)];
    }

    private long days(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
