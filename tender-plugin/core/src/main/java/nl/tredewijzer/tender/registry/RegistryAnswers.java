package nl.tredewijzer.tender.registry;

import java.util.Map;
import java.util.Objects;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;

/** What came of asking the register. Not to be reached is something else than having nothing. */
public sealed interface RegistryAnswers {

    /**
     * The register answered.
     *
     * @param state how far it had come, one for all answers
     * @param histories what it holds of every organisation asked about; one that was never listed has no certificates
     * @param provenance how the answers came here
     */
    record Answered(RegisterState state, Map<KvkNumber, OrganisationHistory> histories, Provenance provenance)
            implements RegistryAnswers {
        public Answered {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(provenance, "provenance");
            histories = Map.copyOf(histories);
        }

        /**
         * What the register holds of the organisation.
         *
         * @throws IllegalArgumentException if it was not asked about
         */
        public OrganisationHistory of(KvkNumber number) {
            OrganisationHistory history = histories.get(number);
            if (history == null) {
                throw new IllegalArgumentException("The register was not asked about " + number);
            }
            return history;
        }
    }

    /**
     * The register could not be asked.
     *
     * @param reason what stood in the way
     * @param detail what was seen, for whoever looks into it
     */
    record Unreachable(Unreachability reason, String detail) implements RegistryAnswers {
        public Unreachable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }
}
