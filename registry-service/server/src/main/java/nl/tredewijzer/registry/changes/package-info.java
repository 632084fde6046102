/**
 * The change feed: whoever has seen the register up to an event asks what followed, and may wait for it. It reads the
 * ledger, and answers no further than the index of its node does, so that what it tells can be looked up there.
 */
package nl.tredewijzer.registry.changes;
