/**
 * The space of a certified organisation: a series of its own measurements, which it opens with a token, sees over time
 * and deletes at will. Beside the ledger, and in no answer of the register.
 */
package nl.tredewijzer.registry.selfmeasurement.space;
