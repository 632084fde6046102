package nl.tredewijzer.registry.evidence;

/**
 * Fired on every node for itself when a redaction may have taken text out of the log, and once at its start: whatever was
 * made of the log before must go too, before the observer returns.
 */
public record TextTakenAway() {}
