/**
 * What differs between two evaluations, and why: both rest on inputs alone, so each changed input is tried by itself.
 * Pure functions over values.
 */
package nl.tredewijzer.tender.difference;
