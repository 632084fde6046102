package nl.tredewijzer.registry.index;

import nl.tredewijzer.model.RegisterState;

/**
 * Fired on every node for itself, once its index answers from a further state of the register. Whoever observes it holds
 * up the index, and so only wakes somebody else.
 *
 * @param state what it answers from now
 */
public record IndexAdvanced(RegisterState state) {}
