package nl.tredewijzer.registry.http;

/** The version of the API, which is not that of the software. */
public final class ApiVersion {

    /** The full version, said in every answer (NL GOV API Design Rules, /core/version-header). */
    public static final String CURRENT = "1.0.0";

    /** The header that says it. */
    public static final String HEADER = "API-Version";

    private ApiVersion() {}
}
