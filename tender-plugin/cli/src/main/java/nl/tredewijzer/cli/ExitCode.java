package nl.tredewijzer.cli;

/** What the command line ends with, so that scripts can tell what happened. */
public final class ExitCode {

    /** Every bidder has a complete answer. */
    public static final int SETTLED = 0;
    /** Evaluated, and somebody has something to do: decide, add an amount or percentage, mend a number or a line. */
    public static final int NEEDS_ATTENTION = 1;
    /** The command was used wrongly. */
    public static final int WRONG_USE = 2;
    /** A tender, bidder list or policy could not be read. */
    public static final int INPUT_UNREADABLE = 3;
    /** The register could not be reached; the report, if asked for, says so for every bidder. */
    public static final int REGISTER_UNREACHABLE = 4;
    /** The report could not be written. */
    public static final int REPORT_NOT_WRITTEN = 5;
    /** A mistake in the program. */
    public static final int INTERNAL_ERROR = 70;

    private ExitCode() {}
}
