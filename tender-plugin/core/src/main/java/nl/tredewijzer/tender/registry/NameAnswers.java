package nl.tredewijzer.tender.registry;

import java.util.List;
import java.util.Objects;

/** What came of asking whom names mean. Not to be reached is something else than meaning nobody. */
public sealed interface NameAnswers {

    /**
     * The register answered.
     *
     * @param answers one for each name, in the order of asking
     */
    record Answered(List<NameAnswer> answers) implements NameAnswers {
        public Answered {
            answers = List.copyOf(answers);
        }
    }

    /**
     * The register could not be asked.
     *
     * @param reason what stood in the way
     * @param detail what was seen, for whoever looks into it
     */
    record Unreachable(Unreachability reason, String detail) implements NameAnswers {
        public Unreachable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }
}
