package nl.tredewijzer.cli;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;

/** Something that has to be said to the officer before the command ends. */
final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Bilingual what;
    private final transient List<? extends Bilingual> details;

    CannotGoOn(int exitCode, Bilingual what, List<? extends Bilingual> details) {
        super(what.english());
        this.exitCode = exitCode;
        this.what = what;
        this.details = List.copyOf(details);
    }

    CannotGoOn(int exitCode, String dutch, String english) {
        this(exitCode, new BilingualText(dutch, english), List.of());
    }

    /** All of these, at least one, in one: the first says what, the others follow with their details. */
    static CannotGoOn together(List<CannotGoOn> all) {
        CannotGoOn first = all.get(0);
        List<Bilingual> details = new ArrayList<>(first.details);
        all.stream().skip(1).forEach(other -> {
            details.add(other.what);
            details.addAll(other.details);
        });
        return new CannotGoOn(first.exitCode, first.what, details);
    }

    int exitCode() {
        return exitCode;
    }

    Bilingual what() {
        return what;
    }

    List<? extends Bilingual> details() {
        return details;
    }
}
