package nl.tredewijzer.registry.following;

/** Is told how a projection follows the ledger. */
public interface FollowerCondition {

    /** It has caught up with the ledger, and nothing is wrong. */
    void following();

    /** It does not follow the ledger at the moment, and why, in one sentence. */
    void troubled(String trouble);
}
