/**
 * Reads what people have at hand about a tender and its bidders, whatever its format.
 *
 * <p>{@link nl.tredewijzer.tender.formats.TenderReading#read(byte[])} recognises the format by what stands in the file,
 * says how it was understood and how sure that is, and lists everything that was not read. What cannot be read at all
 * ends in {@link nl.tredewijzer.tender.formats.source.InputRefused} and in no other way, hostile files too, within
 * bounded memory. Nothing is logged or kept: a list of bidders is confidential.
 */
package nl.tredewijzer.tender.formats;
