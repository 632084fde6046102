package nl.tredewijzer.tender.formats.bidders;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * A column of a table.
 *
 * @param position from 1, counted from the left
 * @param header what the header calls it; empty without a header
 * @param meaning what it was taken for
 */
public record ListColumn(int position, Optional<String> header, ColumnMeaning meaning) implements Bilingual {

    private static final int LONGEST_HEADER = 200;
    private static final int LONGEST_SHOWN = 40;

    public ListColumn {
        header = header.map(PlainText::of).filter(text -> !text.isEmpty()).map(text -> Cut.text(text, LONGEST_HEADER));
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
        return header.map(text -> " \"" + Cut.text(text, LONGEST_SHOWN + 1) + "\"")
                .orElse("");
    }
}
