package nl.tredewijzer.workbench.input;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * What somebody said of the columns of a table, beside what the page showed of them. Most meanings stand at one
 * column: the one that was changed into it goes before one that already was it, and of every column that then is something
 * else than was asked it is said.
 */
final class AskedColumns {

    /** The field of a form that says what a column is. */
    static final String FIELD = "column-";

    /** The field of a form that says what the page showed for it. */
    static final String SHOWN = "shown-column-";

    /** The field of a form that says in which sheet these columns stand. */
    static final String SHEET = "columns-of";

    private final List<Optional<ColumnMeaning>> asked;
    private final List<Optional<ColumnMeaning>> shown;

    private AskedColumns(List<Optional<ColumnMeaning>> asked, List<Optional<ColumnMeaning>> shown) {
        this.asked = asked;
        this.shown = shown;
    }

    /**
     * What a form says.
     *
     * @param sheet the sheet that was read: of another one the form says nothing
     */
    static AskedColumns of(SentForm form, String sheet) {
        boolean other = form.has(SHEET) && !form.text(SHEET).equals(sheet);
        int columns = other ? 0 : last(form);
        return new AskedColumns(meanings(form, FIELD, columns), meanings(form, SHOWN, columns));
    }

    private static int last(SentForm form) {
        int last = 0;
        for (String name : form.names(FIELD)) {
            String number = name.substring(FIELD.length());
            last = number.matches("[1-9][0-9]{0,3}") ? Math.max(last, Integer.parseInt(number)) : last;
        }
        return last;
    }

    private static List<Optional<ColumnMeaning>> meanings(SentForm form, String field, int columns) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(i -> meaning(form.text(field + i)))
                .toList();
    }

    private static Optional<ColumnMeaning> meaning(String name) {
        return Stream.of(ColumnMeaning.values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }

    /** These columns, with what was said of them. */
    ColumnMapping in(ColumnMapping read) {
        List<ColumnMapping.Column> columns = read.columns();
        ColumnMeaning[] meanings = new ColumnMeaning[columns.size()];
        Set<ColumnMeaning> taken = EnumSet.noneOf(ColumnMeaning.class);
        for (boolean changed : new boolean[] {true, false}) {
            for (int i = 0; i < meanings.length; i++) {
                ColumnMeaning was = columns.get(i).meaning();
                if (isChanged(i, was) == changed) {
                    ColumnMeaning meaning = asked(i).orElse(was);
                    boolean free = meaning.mayRepeat() || taken.add(meaning);
                    meanings[i] = free ? meaning : ColumnMeaning.UNUSED;
                }
            }
        }
        return new ColumnMapping(
                read.sheet(),
                IntStream.range(0, meanings.length)
                        .mapToObj(i -> new ColumnMapping.Column(
                                columns.get(i).header(), columns.get(i).position(), meanings[i]))
                        .toList());
    }

    private Optional<ColumnMeaning> asked(int index) {
        return index < asked.size() ? asked.get(index) : Optional.empty();
    }

    private boolean isChanged(int index, ColumnMeaning read) {
        ColumnMeaning before = index < shown.size() ? shown.get(index).orElse(read) : read;
        return asked(index).filter(meaning -> meaning != before).isPresent();
    }

    /** Every column that came out otherwise than was asked. */
    List<Bilingual> notKept(List<ColumnMapping.Column> read) {
        List<Bilingual> said = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            ColumnMeaning now = i < read.size() ? read.get(i).meaning() : ColumnMeaning.UNUSED;
            Optional<ColumnMeaning> wanted = asked.get(i).filter(meaning -> meaning != now);
            if (wanted.isPresent()) {
                said.add(said(i + 1, wanted.get(), now, read));
            }
        }
        return said;
    }

    private static Bilingual said(
            int position, ColumnMeaning wanted, ColumnMeaning now, List<ColumnMapping.Column> read) {
        Map<String, Object> values = Map.of("position", (long) position, "wanted", wanted, "now", now);
        if (position > read.size()) {
            return new Phrase(
                    "Kolom {position} ({wanted}) is er niet meer: de lijst is nu anders ingedeeld.",
                    "There is no column {position} ({wanted}) any more: the list is divided otherwise now.",
                    values);
        }
        return IntStream.range(0, read.size())
                .filter(i -> read.get(i).meaning() == wanted)
                .mapToObj(i -> (Bilingual) new Phrase(
                        "Kolom {position} is niet {wanted}, maar {now}: {wanted} is nu kolom {other}.",
                        "Column {position} is not {wanted}, but {now}: {wanted} is column {other} now.",
                        Map.of("position", (long) position, "wanted", wanted, "now", now, "other", (long) (i + 1))))
                .findFirst()
                .orElseGet(() -> new Phrase(
                        "Kolom {position} is niet gelezen als {wanted}, maar als {now}.",
                        "Column {position} was not read as {wanted}, but as {now}.",
                        values));
    }
}
