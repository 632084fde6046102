package nl.tredewijzer.registry.intake.row;

/** How bad a finding is. */
public enum Severity {
    /** The certificate is not taken in. */
    ERROR,
    /** The certificate is taken in; somebody should look. */
    WARNING
}
