package nl.tredewijzer.tender.formats.bidders;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;

/**
 * A column of a table.
 *
 * @param position from 1, counted from the left
 * @param header what the header calls it, shortened; empty without a header
 * @param meaning what it was taken for
 */
public record ListColumn(int position, Optional<String> header, ColumnMeaning meaning) implements Bilingual {

    private static final int LONGEST_HEADER = 40;

    public ListColumn {
        header = header.map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() <= LONGEST_HEADER ? text : text.substring(0, LONGEST_HEADER) + "…");
        Objects.requireNonNull(meaning, "meaning");
    }

    @Override
    public String dutch() {
        return "kolom " + position + quoted() + " = " + meaning.dutch();
    }

    @Override
    public String english() {
        return "column " + position + quoted() + " = " + meaning.english();
    }

    private String quoted() {
        return header.map(text -> " \"" + text + "\"").orElse("");
    }
}
