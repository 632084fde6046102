package nl.tredewijzer.registry.intake.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.KvkReading.Repair;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.SourceRow;

/** Reads the cells of one row as values. What cannot be read is a finding, and empty. */
public final class CellReader {

    private final SourceRow row;
    private final Consumer<Finding> findings;

    /** Reads this row, and tells what is wrong. */
    public CellReader(SourceRow row, Consumer<Finding> findings) {
        this.row = row;
        this.findings = findings;
    }

    /** What kind of event the row tells of; issued where it does not say. */
    public static Optional<EventType> event(SourceRow row) {
        return Words.event(row.cells().get(Column.EVENT));
    }

    /** A day, empty when nothing stands there. */
    public Optional<LocalDate> date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (Dates.read(text)) {
            case Dates.Reading.Day day -> Optional.of(day.date());
            case Dates.Reading.Wrong wrong -> wrong(column, wrong.code());
        };
    }

    /** A level, empty when nothing stands there. */
    public Optional<PerformanceLevel> level() {
        String text = text(Column.LEVEL);
        if (text.matches("[0-9]+")) {
            return wrong(Column.LEVEL, FindingCode.AMBIGUOUS_LEVEL, text);
        }
        return read(Column.LEVEL, Words.level(text), FindingCode.UNKNOWN_LEVEL);
    }

    /** A handbook version, empty when nothing stands there. */
    public Optional<SchemeVersion> schemeVersion() {
        String text = text(Column.SCHEME_VERSION);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new SchemeVersion(text));
        } catch (IllegalArgumentException e) {
            return wrong(Column.SCHEME_VERSION, FindingCode.UNREADABLE_SCHEME_VERSION);
        }
    }

    /** Whether the row says PSO 30+, empty when nothing stands there. */
    public Optional<Boolean> thirtyPlus() {
        String text = text(Column.THIRTY_PLUS);
        return text.isEmpty()
                ? Optional.empty()
                : read(Column.THIRTY_PLUS, Words.flag(text), FindingCode.UNREADABLE_FLAG);
    }

    /** As what the organisation stands on the certificate; needed. */
    public Optional<CoverageRole> role() {
        return text(Column.ROLE).isEmpty()
                ? wrong(Column.ROLE, FindingCode.MISSING_VALUE)
                : read(Column.ROLE, Words.role(text(Column.ROLE)), FindingCode.UNKNOWN_ROLE);
    }

    /** The KvK number, mended where that is safe, which is a warning; needed. */
    public Optional<KvkNumber> kvkNumber() {
        String text = text(Column.KVK_NUMBER);
        return switch (KvkReading.read(text)) {
            case KvkReading.Refused refused -> {
                FindingCode code = FindingCode.valueOf("KVK_" + refused.cause().name());
                findings.accept(Finding.of(row.number(), Column.KVK_NUMBER, text, code, refused.cause()));
                yield Optional.empty();
            }
            case KvkReading.Read read -> {
                if (!read.repairs().isEmpty()) {
                    findings.accept(repaired(text, read));
                }
                yield Optional.of(read.number());
            }
        };
    }

    private Finding repaired(String text, KvkReading.Read read) {
        FindingCode code = FindingCode.KVK_REPAIRED;
        List<Repair> repairs = read.repairs();
        return new Finding(
                row.number(),
                Optional.of(Column.KVK_NUMBER),
                text,
                code,
                code.dutch(read.number(), repairs.stream().map(Repair::dutch).collect(Collectors.joining(", "))),
                code.english(
                        read.number(), repairs.stream().map(Repair::english).collect(Collectors.joining(", "))));
    }

    /** Text that must be there. */
    public Optional<String> required(Column column, int longest) {
        return text(column).isEmpty() ? wrong(column, FindingCode.MISSING_VALUE) : optional(column, longest);
    }

    /** Text that may be absent. */
    public Optional<String> optional(Column column, int longest) {
        String text = text(column);
        return text.isEmpty() || !fits(column, text, longest) ? Optional.empty() : Optional.of(text);
    }

    /** Names with bars between them. */
    public List<String> names(Column column) {
        List<String> names = Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > CoveredEntity.MOST_NAMES) {
            wrong(column, FindingCode.TOO_MANY_NAMES, CoveredEntity.MOST_NAMES, names.size());
            return List.of();
        }
        return names.stream()
                .filter(name -> fits(column, name, CoveredEntity.LONGEST_NAME))
                .toList();
    }

    private boolean fits(Column column, String text, int longest) {
        if (text.length() > longest) {
            wrong(column, FindingCode.OVERLONG_VALUE, longest, text.length());
            return false;
        }
        if (!Texts.isPrintable(text)) {
            wrong(column, FindingCode.UNPRINTABLE_VALUE);
            return false;
        }
        if (Texts.looksLikeMojibake(text)) {
            wrong(column, FindingCode.MOJIBAKE);
        }
        return true;
    }

    private <T> Optional<T> read(Column column, Optional<T> value, FindingCode otherwise) {
        return value.isPresent() || text(column).isEmpty() ? value : wrong(column, otherwise);
    }

    private <T> Optional<T> wrong(Column column, FindingCode code, Object... arguments) {
        findings.accept(Finding.of(row.number(), column, text(column), code, arguments));
        return Optional.empty();
    }

    private String text(Column column) {
        return row.cells().get(column);
    }
}
