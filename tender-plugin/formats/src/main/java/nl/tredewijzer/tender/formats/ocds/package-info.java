/**
 * Releases and records of the Open Contracting Data Standard, 1.0 and 1.1, with the extensions for bids, lots, lot
 * groups, subcontracting, sustainability and other requirements: https://standard.open-contracting.org/ and
 * https://extensions.open-contracting.org/. What is there and cannot be read is listed by its JSON pointer.
 */
package nl.tredewijzer.tender.formats.ocds;
