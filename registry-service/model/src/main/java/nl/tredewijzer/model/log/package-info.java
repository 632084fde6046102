/** The bytes and hashes of the ledger, which anybody can compute again. */
package nl.tredewijzer.model.log;
