package nl.tredewijzer.benchmark.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these columns. */
    public Table(String... columns) {
        rows.add(List.of(columns));
        rows.add(List.of(columns).stream().map(column -> "---").toList());
    }

    /** Adds a row, one text for each column. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}
