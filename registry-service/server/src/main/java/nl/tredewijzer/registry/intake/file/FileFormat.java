package nl.tredewijzer.registry.intake.file;

/** The kinds of file that are taken in. */
public enum FileFormat {
    CSV,
    JSON;

    /** The rows of a file of this kind. */
    public Rows rows(ReceivedFile file) {
        return this == CSV ? new CsvRows(file) : new JsonRows(file);
    }
}
