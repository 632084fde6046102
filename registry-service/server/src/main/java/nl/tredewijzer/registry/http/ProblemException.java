package nl.tredewijzer.registry.http;

/** Ends a request with a problem; what a resource throws for anything that its client did wrong. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Ends the request with this problem. */
    public ProblemException(Problem problem) {
        super(problem.type() + ": " + problem.detail().english());
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
