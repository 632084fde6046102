package nl.tredewijzer.tender.jakarta.rest;

import nl.tredewijzer.tender.jakarta.EvaluationAnswer;

/** What comes of posting a question. */
sealed interface Outcome {

    /** The answer itself. */
    record Direct(EvaluationAnswer answer) implements Outcome {}

    /** A job of this id, that has the answer later. */
    record Later(String job) implements Outcome {}
}
