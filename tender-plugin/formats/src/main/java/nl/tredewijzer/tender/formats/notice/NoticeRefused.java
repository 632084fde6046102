package nl.tredewijzer.tender.formats.notice;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;

/** A document that is not a notice that can be read; the message says why, and where if there is a place. */
public final class NoticeRefused extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String dutch;
    private final transient Optional<Place> place;

    /**
     * A place in the document.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {

        /** The place that follows this much of a document. */
        static Place after(CharSequence text) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < text.length(); i++) {
                boolean end = text.charAt(i) == '\n';
                line += end ? 1 : 0;
                column = end ? 1 : column + 1;
            }
            return new Place(line, column);
        }
    }

    /** Refused as a whole, for this reason. */
    public NoticeRefused(String dutch, String english) {
        super(english);
        this.dutch = Objects.requireNonNull(dutch, "dutch");
        this.place = Optional.empty();
    }

    /** Refused at this place, for this reason. */
    public NoticeRefused(Place at, String dutch, String english) {
        super("Line " + at.line() + ", column " + at.column() + ": " + english);
        this.dutch = "Regel " + at.line() + ", kolom " + at.column() + ": " + dutch;
        this.place = Optional.of(at);
    }

    /** Where the document went wrong, if at one place. */
    public Optional<Place> place() {
        return place;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return getMessage();
    }
}
