package nl.tredewijzer.tender.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/** The effects that carry a value. A shape of this kind is added here and nowhere else. */
public sealed interface ValuedEffect extends Effect {

    /** How each of them is written. */
    static List<Form<? extends Effect>> forms() {
        return List.of(PercentageReduction.FORM, PercentagePoints.FORM, FixedAmount.FORM, Recognition.FORM);
    }

    /** How those of them are written that decide. */
    static List<Form<? extends Effect>> deciding() {
        return List.of(PercentageReduction.FORM, PercentagePoints.FORM, FixedAmount.FORM);
    }

    /** The obligation is reduced by a part of it. */
    record PercentageReduction(Percentage percentage) implements ValuedEffect {
        private static final Form<PercentageReduction> FORM = Form.of(
                "percentageReduction",
                "Een deel van de verplichting vervalt.",
                "A part of the obligation is taken off.",
                values -> new PercentageReduction(values.get("percentage", Percentage.class)),
                Form.Field.of("percentage", Form.Type.PERCENTAGE));

        public PercentageReduction {
            Objects.requireNonNull(percentage, "percentage");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("percentage", percentage);
        }

        @Override
        public Settling settling() {
            return Settling.REDUCES;
        }

        @Override
        public Optional<Percentage> reduction() {
            return Optional.of(percentage);
        }

        @Override
        public Phrase says() {
            return new Phrase("korting van {part}", "reduction of {part}", Map.of("part", percentage));
        }

        @Override
        public Phrase use(Bilingual obligation) {
            return new Phrase(
                    "voor een korting van {part} op {obligation}",
                    "for a reduction of {part} of {obligation}",
                    Map.of("part", percentage, "obligation", obligation));
        }
    }

    /** The percentage of the obligation is lowered by so many points. */
    record PercentagePoints(Percentage points) implements ValuedEffect {
        private static final Form<PercentagePoints> FORM = Form.of(
                "percentagePoints",
                "Het percentage van de verplichting gaat zoveel punten omlaag, nooit onder nul.",
                "The percentage of the obligation is lowered by so many points, never below zero.",
                values -> new PercentagePoints(values.get("points", Percentage.class)),
                Form.Field.of("points", Form.Type.PERCENTAGE));

        public PercentagePoints {
            Objects.requireNonNull(points, "points");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("points", points);
        }

        @Override
        public Settling settling() {
            return Settling.REDUCES;
        }

        @Override
        public Optional<BigDecimal> creditOf(BigDecimal base, BigDecimal obligation) {
            return Optional.of(points.of(base).min(obligation));
        }

        @Override
        public Phrase says() {
            return new Phrase(
                    "{points} procentpunt minder", "{points} percentage points less", Map.of("points", figure()));
        }

        @Override
        public Phrase use(Bilingual obligation) {
            return new Phrase(
                    "voor {points} procentpunt minder dan {obligation}",
                    "for {points} percentage points less than {obligation}",
                    Map.of("points", figure(), "obligation", obligation));
        }

        private Bilingual figure() {
            return new BilingualText(points.toString().replace('.', ','), points.toString());
        }
    }

    /** A fixed sum is taken off. */
    record FixedAmount(Money euros) implements ValuedEffect {
        private static final Form<FixedAmount> FORM = Form.of(
                "fixedAmount",
                "Een vast bedrag gaat van de verplichting af, nooit meer dan de verplichting.",
                "A fixed sum is taken off the obligation, never more than the obligation.",
                values -> new FixedAmount(values.get("euros", Money.class)),
                Form.Field.of("euros", Form.Type.EUROS));

        public FixedAmount {
            Objects.requireNonNull(euros, "euros");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("euros", euros);
        }

        @Override
        public Settling settling() {
            return Settling.REDUCES;
        }

        @Override
        public Optional<BigDecimal> creditOf(BigDecimal base, BigDecimal obligation) {
            return Optional.of(euros.amount().min(obligation));
        }

        @Override
        public Phrase says() {
            return new Phrase("vast bedrag van {euros}", "fixed sum of {euros}", Map.of("euros", euros));
        }

        @Override
        public Phrase use(Bilingual obligation) {
            return new Phrase(
                    "voor een vast bedrag van {euros} op {obligation}",
                    "for a fixed sum of {euros} off {obligation}",
                    Map.of("euros", euros, "obligation", obligation));
        }
    }

    /** The certificate is proof for a recognition that the authority gives; purchases may count once it is given. */
    record Recognition(String as) implements ValuedEffect {
        private static final Form<Recognition> FORM = Form.of(
                "recognition",
                "Bewijs voor een erkenning die de opdrachtgever geeft, zoals sociale firma.",
                "Proof for a recognition that the authority gives, such as sociale firma.",
                values -> new Recognition(values.get("as", String.class)),
                Form.Field.of("as", Form.Type.TEXT));

        public Recognition {
            Objects.requireNonNull(as, "as");
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("as", as);
        }

        @Override
        public Settling settling() {
            return Settling.ASKS;
        }

        @Override
        public Optional<Question> question() {
            return Optional.of(Question.RECOGNITION);
        }

        @Override
        public Phrase says() {
            return new Phrase("bewijs voor erkenning als {as}", "proof for recognition as {as}", Map.of("as", as));
        }

        @Override
        public Phrase use(Bilingual obligation) {
            return says();
        }
    }
}
