package nl.tredewijzer.registry.launcher;

import java.util.Locale;

/** Why the command does not do what was asked, in one sentence for the person who gave it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CannotStart(String dutch, String english) {
        this(1, dutch, english);
    }

    /** With another exit code than the usual 1. */
    CannotStart(int exitCode, String dutch, String english) {
        super(Locale.getDefault().getLanguage().equals("nl") ? dutch : english);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
