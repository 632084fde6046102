package nl.tredewijzer.registry.intake.batch;

/** How far a batch is. */
public enum BatchState {
    /** The file is safely kept; its rows are being read. */
    RECEIVED,
    /** All rows are in the database; they are being checked. */
    STAGED,
    /** All rows were checked; the events are being committed. */
    CHECKED,
    /** The events are in the ledger. */
    APPENDED,
    /** There were errors, so nothing was appended. */
    REFUSED,
    /** It was a dry run: everything was checked, nothing appended. */
    CHECKED_ONLY,
    /** The register could not deal with it; nothing was appended. */
    FAILED;

    /** Whether nothing happens to it any more. */
    public boolean isFinal() {
        return switch (this) {
            case RECEIVED, STAGED, CHECKED -> false;
            case APPENDED, REFUSED, CHECKED_ONLY, FAILED -> true;
        };
    }
}
