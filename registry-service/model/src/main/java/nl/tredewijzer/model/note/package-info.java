/**
 * Signed texts of the register in the formats of C2SP, so that any tool that knows these can check them: signed notes
 * (c2sp.org/signed-note), checkpoints (c2sp.org/tlog-checkpoint) and proofs (c2sp.org/tlog-proof).
 */
package nl.tredewijzer.model.note;
