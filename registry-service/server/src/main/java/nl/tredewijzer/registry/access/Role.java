package nl.tredewijzer.registry.access;

/** Who may write: the roles that a token can carry in its {@code groups} claim. */
public final class Role {

    /** Sends in its own certificates, named by the claim {@code certification_body}. */
    public static final String CERTIFICATION_BODY = "certification-body";

    /** Keeps the register: may correct certificates of every body. */
    public static final String REGISTRAR = "registrar";

    private Role() {}
}
