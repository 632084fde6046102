/** Answers from a signed snapshot of the register, so that no list of bidders leaves the platform. */
package nl.tredewijzer.tender.registry.snapshot;
