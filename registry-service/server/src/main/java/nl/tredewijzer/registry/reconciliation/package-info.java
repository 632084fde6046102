/**
 * The W3C Reconciliation Service API 0.2 (Final Community Group Report): a list of names is matched to organisations by
 * OpenRefine and other clients of that protocol. Identifiers are KvK numbers; a candidate is a match when it is certain,
 * and never otherwise.
 */
package nl.tredewijzer.registry.reconciliation;
