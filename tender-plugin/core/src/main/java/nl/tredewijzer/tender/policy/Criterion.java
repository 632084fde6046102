package nl.tredewijzer.tender.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/**
 * A use of the certificate beside the obligation: to be admitted, to be chosen, or to rank higher. A shape is added
 * here and nowhere else.
 */
public sealed interface Criterion extends Shape {

    /** How each of them is written. */
    static List<Form<? extends Criterion>> forms() {
        return List.of(
                Precondition.FORM, Hope.FORM, Preference.FORM, AwardPoints.FORM, Shortlist.FORM, NotionalDiscount.FORM);
    }

    /** The lowest grade that is meant, where the source says it. */
    Optional<Grade> minimum();

    /** The price as it is compared, in euros and not rounded, where the criterion changes it. */
    default Optional<BigDecimal> comparedPrice(BigDecimal bid) {
        return Optional.empty();
    }

    @Override
    default Map<String, Object> fields() {
        Map<String, Object> values = new HashMap<>();
        minimum().ifPresent(grade -> values.put("minimum", grade));
        return values;
    }

    private static Optional<Grade> minimum(Form.Values values) {
        return values.find("minimum", Grade.class);
    }

    private static Phrase from(String dutch, String english, Optional<Grade> minimum) {
        return minimum.map(grade -> new Phrase(
                        dutch + ", ten minste {grade}", english + ", at least {grade}", Map.of("grade", grade)))
                .orElseGet(() -> new Phrase(dutch + ", niveau niet genoemd", english + ", level not named", Map.of()));
    }

    /** Who bids has to hold a certificate (geschiktheidseis or uitvoeringsvoorwaarde). */
    record Precondition(Optional<Grade> minimum) implements Criterion {
        private static final Form<Precondition> FORM = Form.of(
                "precondition",
                "Een certificaat is voorwaarde; gelijkwaardig bewijs telt ook (art. 2.78a Aw).",
                "A certificate is a precondition; equivalent proof counts too (art. 2.78a).",
                values -> new Precondition(Criterion.minimum(values)),
                Form.Field.optional("minimum", Form.Type.GRADE));

        public Precondition {
            Objects.requireNonNull(minimum, "minimum");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Phrase says() {
            return from("certificaat als voorwaarde", "certificate as a precondition", minimum);
        }
    }

    /** The authority hopes that suppliers hold a certificate; it asks nothing. */
    record Hope(Optional<Grade> minimum) implements Criterion {
        private static final Form<Hope> FORM = Form.of(
                "hope",
                "De opdrachtgever hoopt op een certificaat en eist niets.",
                "The authority hopes for a certificate and asks nothing.",
                values -> new Hope(Criterion.minimum(values)),
                Form.Field.optional("minimum", Form.Type.GRADE));

        public Hope {
            Objects.requireNonNull(minimum, "minimum");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Phrase says() {
            return from("gehoopt op een certificaat", "a certificate is hoped for", minimum);
        }
    }

    /** The authority likes to buy from holders; it does not say how that weighs. */
    record Preference(Optional<Grade> minimum) implements Criterion {
        private static final Form<Preference> FORM = Form.of(
                "preference",
                "Voorkeur voor houders van een certificaat, zonder waarde.",
                "Preference for holders of a certificate, without a value.",
                values -> new Preference(Criterion.minimum(values)),
                Form.Field.optional("minimum", Form.Type.GRADE));

        public Preference {
            Objects.requireNonNull(minimum, "minimum");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Phrase says() {
            return from("voorkeur voor houders", "preference for holders", minimum);
        }
    }

    /** Points for quality (gunningscriterium). */
    record AwardPoints(Optional<Grade> minimum, long points) implements Criterion {
        private static final Form<AwardPoints> FORM = Form.of(
                "awardCriterion",
                "Zoveel punten bij het gunningscriterium.",
                "So many points in the award criterion.",
                values -> new AwardPoints(Criterion.minimum(values), values.get("points", Long.class)),
                Form.Field.optional("minimum", Form.Type.GRADE),
                Form.Field.of("points", Form.Type.COUNT));

        public AwardPoints {
            Objects.requireNonNull(minimum, "minimum");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> values = new HashMap<>(Criterion.super.fields());
            values.put("points", points);
            return values;
        }

        @Override
        public Phrase says() {
            return from(points + " punten bij de gunning", points + " points in the award", minimum);
        }
    }

    /** Counts when a shortlist is drawn up (selectiecriterium). */
    record Shortlist(Optional<Grade> minimum) implements Criterion {
        private static final Form<Shortlist> FORM = Form.of(
                "shortlistCriterion",
                "Telt mee bij de selectie van gegadigden.",
                "Counts when candidates are selected.",
                values -> new Shortlist(Criterion.minimum(values)),
                Form.Field.optional("minimum", Form.Type.GRADE));

        public Shortlist {
            Objects.requireNonNull(minimum, "minimum");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Phrase says() {
            return from("selectiecriterium", "shortlist criterion", minimum);
        }
    }

    /** The price is compared as if it were lower (fictieve korting). */
    record NotionalDiscount(Optional<Grade> minimum, Percentage percentage) implements Criterion {
        private static final Form<NotionalDiscount> FORM = Form.of(
                "notionalDiscount",
                "De inschrijfsom wordt vergeleken alsof zij zoveel lager is.",
                "The bid is compared as if it were so much lower.",
                values -> new NotionalDiscount(Criterion.minimum(values), values.get("percentage", Percentage.class)),
                Form.Field.optional("minimum", Form.Type.GRADE),
                Form.Field.of("percentage", Form.Type.PERCENTAGE));

        public NotionalDiscount {
            Objects.requireNonNull(minimum, "minimum");
            Objects.requireNonNull(percentage, "percentage");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> values = new HashMap<>(Criterion.super.fields());
            values.put("percentage", percentage);
            return values;
        }

        @Override
        public Optional<BigDecimal> comparedPrice(BigDecimal bid) {
            return Optional.of(bid.subtract(percentage.of(bid)));
        }

        @Override
        public Phrase says() {
            Phrase who = from("", "", minimum);
            return new Phrase(
                    "fictieve korting van {part}" + who.dutchTemplate(),
                    "notional discount of {part}" + who.englishTemplate(),
                    with(who.values(), "part", percentage));
        }

        private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
            Map<String, Object> all = new HashMap<>(values);
            all.put(name, value);
            return all;
        }
    }
}
