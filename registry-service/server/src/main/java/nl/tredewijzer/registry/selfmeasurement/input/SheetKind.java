package nl.tredewijzer.registry.selfmeasurement.input;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.registry.selfmeasurement.calculation.Told;

/** What a spreadsheet lists, and by which columns. */
public enum SheetKind {
    /** People of the target group. */
    PEOPLE(
            "list",
            "file",
            new Column("number", "aantal", "number"),
            new Column("hoursPerWeek", "uren per week", "hours per week"),
            new Column("startingPosition", "uitgangspositie", "starting position"),
            new Column("contract", "contract", "contract"),
            new Column("entered", "in dienst sinds", "entered"),
            new Column("subsidyUntil", "subsidie tot", "subsidy until"),
            new Column("secondedMonths", "maanden gedetacheerd", "months seconded"),
            new Column("weight", "weging", "weight"),
            new Column("jobsAgreement", "banenafspraak", "jobs agreement"),
            new Column("fte", "fte", "fte")),
    /** Purchases from certified suppliers. */
    PURCHASES(
            "purchaseList",
            "purchaseFile",
            new Column("value", "ingekocht", "bought"),
            new Column("turnover", "omzet leverancier", "supplier's turnover"),
            new Column("supplierFte", "fte leverancier", "supplier's fte"),
            new Column("supplierDirect", "directe bijdrage leverancier", "supplier's direct contribution"));

    private final String list;
    private final String file;
    private final List<Column> columns;

    SheetKind(String list, String file, Column... columns) {
        this.list = list;
        this.file = file;
        this.columns = List.of(columns);
    }

    /**
     * A column of a list.
     *
     * @param member what it is called in a request: {@code hoursPerWeek}
     */
    public record Column(String member, Told name) {

        Column(String member, String dutch, String english) {
            this(member, new Told(dutch, english));
        }

        private boolean isCalled(String name) {
            return this.name.dutch().equalsIgnoreCase(name)
                    || this.name.english().equalsIgnoreCase(name);
        }
    }

    /** The field that holds its text. */
    public String list() {
        return list;
    }

    /** The field by which a file of it is sent. */
    public String file() {
        return file;
    }

    /** The names of its columns in a language; either language is read. */
    public List<String> columns(PageLanguage language) {
        return columns.stream().map(column -> language.say(column.name())).toList();
    }

    /** The name of the column of a member, such as {@code hoursPerWeek}. */
    public Optional<String> columnOf(String member, PageLanguage language) {
        return columns.stream()
                .filter(column -> column.member().equals(member))
                .map(column -> language.say(column.name()))
                .findFirst();
    }

    /** The column of this name. */
    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.isCalled(name)).findFirst();
    }
}
