package nl.tredewijzer.tender.jakarta.jobs;

import java.time.Instant;
import java.util.Objects;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;

/** How far an evaluation is that outlives its request. */
public sealed interface JobState {

    /** It waits for its turn. */
    record Waiting() implements JobState {}

    /**
     * It runs.
     *
     * @param answered about how many organisations the register has answered
     * @param asked about how many it is asked, or 0 while that is not known
     */
    record Running(int answered, int asked) implements JobState {}

    /**
     * It is done.
     *
     * @param answer what came of it
     * @param keptUntil when it is forgotten
     */
    record Done(EvaluationAnswer answer, Instant keptUntil) implements JobState {
        public Done {
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(keptUntil, "keptUntil");
        }
    }

    /**
     * It failed, by no fault of who asked.
     *
     * @param incident by what the log names it
     * @param keptUntil when it is forgotten
     */
    record Failed(String incident, Instant keptUntil) implements JobState {
        public Failed {
            Objects.requireNonNull(incident, "incident");
            Objects.requireNonNull(keptUntil, "keptUntil");
        }
    }
}
