/**
 * What the readers share: places in a file, text of others made fit to keep, amounts as they are stated, and the one
 * error with which a file is refused.
 */
package nl.tredewijzer.tender.formats.source;
