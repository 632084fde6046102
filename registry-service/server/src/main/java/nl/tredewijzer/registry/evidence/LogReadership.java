package nl.tredewijzer.registry.evidence;

/** Who reads the log that a node keeps, and is told how it goes. */
interface LogReadership {

    /** This may be read from now on. */
    void publish(LogCopy newest);

    /** Something may have been taken away from what could be read: nothing that was made of it before may be read again. */
    void takenAway();

    /** Against what the ledger was held at the start. */
    void proven(StartProof.Shown shown);
}
