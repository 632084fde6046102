/** What proofs and receipts cost, beside the least that has to be hashed and signed for them. */
package nl.tredewijzer.benchmark.evidence;
