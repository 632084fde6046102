package nl.tredewijzer.registry.names;

/**
 * The legal form that a name carries.
 *
 * @param code how it is usually written, such as {@code B.V.}
 * @param kind what it may be mistaken for
 */
public record LegalForm(String code, Kind kind) {

    /** Forms that stand in for each other on lists of bidders, and those that do not. */
    public enum Kind {
        /** Dutch companies and cooperatives: written for one another, and changed into one another. */
        COMPANY,
        /** Dutch forms that persons trade in: partnerships. */
        PARTNERSHIP,
        /** Stichting and vereniging. */
        FOUNDATION,
        /** Dutch public bodies. */
        PUBLIC,
        /** Anything of another country. */
        FOREIGN
    }

    /** Its code as a word of a name, such as {@code stichting}. */
    public String word() {
        return Folding.compact(code);
    }
}
