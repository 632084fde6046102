/**
 * Lists of bidders as people have them at hand: a platform's export, cells pasted from a spreadsheet, lines of an
 * e-mail or a letter.
 *
 * <p>{@link nl.tredewijzer.tender.formats.bidders.BidderListReader} reads them by simple rules that are written down with each
 * class, and guesses nothing: whatever the rules do not decide is listed as not read, with its line and the reason. A
 * bidder list is confidential: nothing here logs or keeps it.
 */
package nl.tredewijzer.tender.formats.bidders;
