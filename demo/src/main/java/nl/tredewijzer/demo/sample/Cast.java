package nl.tredewijzer.demo.sample;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * The organisations that bid in the sample tender. Their numbers do not change, and each stands for one case that an
 * officer meets.
 */
final class Cast {

    private static final Place TOWN = new Place("Eikelhorst aan den IJssel", "Gelderland");

    private final Book book;
    private final LocalDate today;

    Cast(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    void enter() {
        climbed();
        single("00001017", "Hoveniersbedrijf Het Olijke Onkruid B.V.", PerformanceLevel.STEP_2, today.minusMonths(4));
        single("00001023", "Snoeidienst De Tevreden Tak V.O.F.", PerformanceLevel.STEP_1, today.minusMonths(20));
        thirtyPlusBesideItsStep();
        holding();
        single("00001056", "Tuinderij De Slaperige Spade B.V.", PerformanceLevel.STEP_3, today.minusMonths(25));
        suspended();
        single(
                "00001079",
                "Maaibedrijf Het Gestreepte Grasveld B.V.",
                PerformanceLevel.BASE_STEP,
                today.minusMonths(9));
        single("00001085", "Groenaannemer De Haastige Hark B.V.", PerformanceLevel.ASPIRANT, today.minusMonths(3));
        single("00001093", "Plantsoendienst De Vroege Vogel B.V.", PerformanceLevel.STEP_1, today.plusDays(20));
    }

    private void climbed() {
        Organisation oak = main("00001001", "Groenbedrijf De Fluisterende Eik B.V.", Trade.GREENERY)
                .named(List.of("De Eik Groen", "Eik & Zn."), List.of("Kwekerij De Mompelende Eikel B.V."));
        LocalDate now = today.minusMonths(5);
        book.grant(oak, Term.of(PerformanceLevel.STEP_1, now.minusYears(4)));
        book.grant(oak, Term.of(PerformanceLevel.STEP_2, now.minusYears(2)));
        book.grant(oak, Term.of(PerformanceLevel.STEP_3, now));
    }

    private void thirtyPlusBesideItsStep() {
        Organisation willow = main("00001031", "Stichting Leerwerkbedrijf De Wakkere Wilg", Trade.STAFFING);
        Term step3 = Term.of(PerformanceLevel.STEP_3, today.minusMonths(2));
        book.grant(willow, step3);
        book.grant(willow, step3.asThirtyPlus());
    }

    private void holding() {
        Organisation broom = main("00001047", "De Bonte Bezem Holding B.V.", Trade.CLEANING)
                .with("00001048", "De Bonte Bezem Groen B.V.", Trade.GREENERY)
                .with("00001049", "De Bonte Bezem Schoonmaak B.V.", Trade.CLEANING);
        book.grant(broom, Term.of(PerformanceLevel.STEP_2, today.minusMonths(7)));
    }

    private void suspended() {
        Certificate crown = single(
                "00001062", "Boomverzorging De Kromme Kroon B.V.", PerformanceLevel.STEP_2, today.minusMonths(11));
        book.suspend(crown, today.minusDays(30), "Jaarlijkse opgave van de aantallen niet ontvangen");
    }

    private Certificate single(String kvkNumber, String name, PerformanceLevel level, LocalDate from) {
        return book.grant(main(kvkNumber, name, Trade.GARDENER), Term.of(level, from));
    }

    private static Organisation main(String kvkNumber, String name, Trade trade) {
        return Organisation.of(Body.STAIRWELL, kvkNumber, name, trade, TOWN);
    }
}
