/**
 * Names as lists of bidders have them, made from the names of a register by seeded rules: written otherwise, or of an
 * organisation beside the one that is listed. The rules know nothing of how the register matches names.
 */
package nl.tredewijzer.benchmark.names.variation;
