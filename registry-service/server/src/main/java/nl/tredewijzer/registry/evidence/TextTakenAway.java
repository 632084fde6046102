package nl.tredewijzer.registry.evidence;

/**
 * Fired on every node for itself when a redaction took text out of the log, and once at the start where one ever did:
 * whatever was made of the log before must go too, before the observer returns.
 */
public record TextTakenAway() {}
