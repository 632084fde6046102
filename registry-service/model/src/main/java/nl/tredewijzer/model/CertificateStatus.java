package nl.tredewijzer.model;

/**
 * What a certificate was worth on a day. The order is the one in which an organisation's answer prefers them: what is
 * valid first, then what is nearest to it.
 */
public enum CertificateStatus implements Bilingual {
    VALID("geldig", "valid"),
    SUSPENDED("geschorst", "suspended"),
    NOT_YET_VALID("nog niet geldig", "not yet valid"),
    EXPIRED("verlopen", "expired"),
    SUPERSEDED("vervangen", "superseded"),
    WITHDRAWN("ingetrokken", "withdrawn");

    private final String dutch;
    private final String english;

    CertificateStatus(String dutch, String english) {
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
