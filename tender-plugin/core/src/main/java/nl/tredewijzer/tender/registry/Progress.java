package nl.tredewijzer.tender.registry;

/** Is told how far a question to the register is. */
@FunctionalInterface
public interface Progress {

    /** For whoever does not watch. */
    Progress UNSEEN = (answered, asked) -> {};

    /** So many of the numbers or names asked about have an answer. */
    void at(int answered, int asked);
}
