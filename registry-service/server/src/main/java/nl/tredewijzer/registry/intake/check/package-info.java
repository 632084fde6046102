/**
 * From rows to events: the rows of one certificate are read together, held against each other and the scheme, then
 * against the ledger. Reads no file and no table itself.
 */
package nl.tredewijzer.registry.intake.check;
