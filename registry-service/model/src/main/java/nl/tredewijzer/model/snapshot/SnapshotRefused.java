package nl.tredewijzer.model.snapshot;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/** A file that is no snapshot, or not one of the register whose keys are trusted. */
public final class SnapshotRefused extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final Defect defect;
    private final String dutch;

    private SnapshotRefused(Defect defect, String dutch, String english, Throwable cause) {
        super(english, cause);
        this.defect = Objects.requireNonNull(defect, "defect");
        this.dutch = dutch;
    }

    /** Refused for a defect of the whole file. */
    static SnapshotRefused whole(Defect defect) {
        return new SnapshotRefused(defect, defect.dutch() + ".", defect.english() + ".", null);
    }

    /** Refused for a defect of one line, counted from 1. */
    static SnapshotRefused atLine(Defect defect, long line) {
        return new SnapshotRefused(
                defect, defect.dutch() + " (regel " + line + ").", defect.english() + " (line " + line + ").", null);
    }

    /** Refused for what is wrong with a part of it. */
    static <E extends RuntimeException & Bilingual> SnapshotRefused because(Defect defect, E why) {
        return new SnapshotRefused(
                defect, defect.dutch() + ". " + why.dutch() + ".", defect.english() + ". " + why.english() + ".", why);
    }

    /** What is wrong. */
    public Defect defect() {
        return defect;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return getMessage();
    }
}
