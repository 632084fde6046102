package nl.tredewijzer.registry.launcher;

import java.util.Locale;

/** Why the command does not do what was asked, in one sentence for the person who gave it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String dutch, String english) {
        super(Locale.getDefault().getLanguage().equals("nl") ? dutch : english);
    }
}
