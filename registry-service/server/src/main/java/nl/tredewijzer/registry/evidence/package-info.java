/**
 * Evidence that stands up later: the ledger as a log with Merkle trees and signed checkpoints, proofs, and signed
 * receipts. Kept beside the index from the ledger, so that it answers without the database.
 */
package nl.tredewijzer.registry.evidence;
