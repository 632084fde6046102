package nl.tredewijzer.tender.policy;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Percentage;

/** What a certificate of some grade does to the obligation. Each shape is one that a source was seen to use. */
public sealed interface Effect {

    /** How policy files and results name the shape. */
    String kind();

    /** Which part of the obligation it takes away, where the rule says that by itself. */
    Optional<Percentage> reduction();

    /** The obligation is reduced by a part of it. */
    record PercentageReduction(Percentage percentage) implements Effect {
        public PercentageReduction {
            Objects.requireNonNull(percentage, "percentage");
        }

        @Override
        public String kind() {
            return "percentageReduction";
        }

        @Override
        public Optional<Percentage> reduction() {
            return Optional.of(percentage);
        }
    }

    /** The obligation counts as fulfilled. */
    record FullSatisfaction() implements Effect {
        @Override
        public String kind() {
            return "fullSatisfaction";
        }

        @Override
        public Optional<Percentage> reduction() {
            return Optional.of(Percentage.WHOLE);
        }
    }

    /** The obligation does not apply to the holder. */
    record Exemption() implements Effect {
        @Override
        public String kind() {
            return "exemption";
        }

        @Override
        public Optional<Percentage> reduction() {
            return Optional.of(Percentage.WHOLE);
        }
    }

    /** PSO 30+ has no rule of its own: it is a reading within Trede 3, so the rule of Trede 3 holds. */
    record FollowsStep() implements Effect {
        @Override
        public String kind() {
            return "followsStep";
        }

        @Override
        public Optional<Percentage> reduction() {
            return Optional.empty();
        }
    }

    /** The source does not name this grade. Somebody has to decide; it is not a reduction of zero. */
    record NotNamed() implements Effect {
        @Override
        public String kind() {
            return "notNamed";
        }

        @Override
        public Optional<Percentage> reduction() {
            return Optional.empty();
        }
    }
}
