package nl.tredewijzer.model;

/** The kinds of {@link CertificateEvent}. */
public enum EventType implements Bilingual {
    ISSUED("verleend", "issued"),
    CORRECTED("gecorrigeerd", "corrected"),
    SUSPENDED("geschorst", "suspended"),
    REINSTATED("hersteld", "reinstated"),
    WITHDRAWN("ingetrokken", "withdrawn"),
    REDACTED("afgeschermd", "redacted");

    private final String dutch;
    private final String english;

    EventType(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
