package nl.tredewijzer.tender.formats.bidders;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * Something in a list that could not be read.
 *
 * @param line number of the line, from 1
 * @param column of the cell in a table, from 1; 0 where the whole line is meant or there is no table
 * @param part whether the line as a whole was not read, or a part of it beside a bidder that was
 * @param text what stands there: all of it, unless it is longer than anything that is read
 * @param cause why it was not read
 */
public record NotRead(int line, int column, Part part, String text, NotReadCause cause) implements Bilingual {

    /** Longest text that is kept, in characters: as long as a line that is read. */
    public static final int LONGEST_TEXT = SourceLine.LONGEST;

    /** How much of a line was not read. */
    public enum Part {
        /** No bidder came of this line. */
        LINE,
        /** A bidder came of this line, without this part. */
        CELL
    }

    public NotRead {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(cause, "cause");
        text = kept(text);
    }

    static NotRead line(int number, String text, NotReadCause cause) {
        return new NotRead(number, 0, Part.LINE, text, cause);
    }

    static NotRead cell(int number, String text, NotReadCause cause) {
        return new NotRead(number, 0, Part.CELL, text, cause);
    }

    static NotRead cell(int number, int column, String text, NotReadCause cause) {
        return new NotRead(number, column, Part.CELL, text, cause);
    }

    /** Whether it may have been a bidder, or something of one. */
    public boolean mayBeBidder() {
        return cause.mayBeBidder();
    }

    @Override
    public String dutch() {
        return "Regel " + line + " (" + Cut.quoted(text) + "): " + cause.dutch();
    }

    @Override
    public String english() {
        return "Line " + line + " (" + Cut.quoted(text) + "): " + cause.english();
    }

    private static String kept(String text) {
        return text.length() <= LONGEST_TEXT ? PlainText.of(text) : PlainText.of(text.substring(0, LONGEST_TEXT)) + "…";
    }
}
