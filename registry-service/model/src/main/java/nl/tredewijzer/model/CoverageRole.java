package nl.tredewijzer.model;

/** As what an organisation stands on a certificate. Source: pso-nederland.nl, "PSO-keurmerk aanvragen". */
public enum CoverageRole implements Bilingual {
    /** The one organisation that applied (hoofdaanvrager). */
    MAIN_APPLICANT("hoofdaanvrager", "main applicant"),
    /** A further organisation under the same certificate (onderliggende entiteit). */
    UNDERLYING_ENTITY("onderliggende entiteit", "underlying entity");

    private final String dutch;
    private final String english;

    CoverageRole(String dutch, String english) {
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
