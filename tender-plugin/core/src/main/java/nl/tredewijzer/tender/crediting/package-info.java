/**
 * Crediting: what a tender, its bidders, a policy and the register's answers come to. Pure functions over values; no
 * clock, no network.
 */
package nl.tredewijzer.tender.crediting;
