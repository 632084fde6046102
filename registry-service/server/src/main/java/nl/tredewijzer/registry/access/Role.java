package nl.tredewijzer.registry.access;

/** Who may do what is not open to everybody: the roles that a token can carry in its {@code groups} claim. */
public final class Role {

    /** Sends in its own certificates, named by the claim {@code certification_body}. */
    public static final String CERTIFICATION_BODY = "certification-body";

    /** Follows the register: keeps webhooks of its own, and writes nothing else. */
    public static final String SUBSCRIBER = "subscriber";

    /** Keeps the register: may correct certificates of every body. */
    public static final String REGISTRAR = "registrar";

    /** A certified organisation: keeps its own measurements, named by the claim {@code kvk_number}, and nothing else. */
    public static final String ORGANISATION = "organisation";

    private Role() {}
}
