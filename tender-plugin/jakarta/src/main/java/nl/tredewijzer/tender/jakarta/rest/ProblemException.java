package nl.tredewijzer.tender.jakarta.rest;

/** Ends a request with a problem. */
class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
