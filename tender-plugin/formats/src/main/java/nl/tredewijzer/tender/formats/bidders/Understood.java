package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;

/**
 * How a list was understood.
 *
 * @param format table or loose lines
 * @param encoding how the bytes were read as text
 * @param delimiter what stands between the cells of a table; empty for loose lines
 * @param columns every column of a table from the left, with its meaning; empty for loose lines
 */
public record Understood(
        ListFormat format, TextEncoding encoding, Optional<Character> delimiter, List<ListColumn> columns)
        implements Bilingual {

    public Understood {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(delimiter, "delimiter");
        columns = List.copyOf(columns);
    }

    @Override
    public String dutch() {
        return format.dutch() + ", " + encoding.dutch() + delimited("scheidingsteken ", "tab") + listed(true) + ".";
    }

    @Override
    public String english() {
        return format.english() + ", " + encoding.english() + delimited("delimiter ", "tab") + listed(false) + ".";
    }

    private String delimited(String word, String tab) {
        return delimiter
                .map(c -> ", " + word + (c == '\t' ? tab : "\"" + c + "\""))
                .orElse("");
    }

    private String listed(boolean inDutch) {
        if (columns.isEmpty()) {
            return "";
        }
        return columns.stream()
                .map(column -> inDutch ? column.dutch() : column.english())
                .collect(Collectors.joining("; ", ": ", ""));
    }
}
