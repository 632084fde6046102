package nl.tredewijzer.tender.pdf.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lots that a field names: {@code 1}, {@code Perceel 2}, {@code 1, 2 en 4}; or the one that is ticked. */
final class StatedLots {

    private static final Set<String> NONE = Set.of("nvt", "n.v.t.", "n.v.t", "geen", "none", "n/a", "-");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;+&]\\s*|\\s+(?:en|and)\\s+");
    private static final Pattern LOT =
            Pattern.compile("(?i)(?:(?:perceel|percelen|lots?)\\s*)?((?:(?:LOT|GLO)-)?[A-Z]?[0-9]{1,4}[A-Z]?)");
    private static final Pattern TICKED =
            Pattern.compile("(?i).*?\\b(?:perceel|lot)[ _-]?([0-9]{1,4}[A-Z]?)(?:\\[\\d+])?");

    private StatedLots() {}

    /** The lots that were written down, none where somebody wrote that there are none; empty if not understood. */
    static Optional<List<String>> written(String value) {
        if (NONE.contains(value.toLowerCase(Locale.ROOT))) {
            return Optional.of(List.of());
        }
        List<Matcher> parts =
                Arrays.stream(BETWEEN.split(value)).map(LOT::matcher).toList();
        return parts.stream().allMatch(Matcher::matches)
                ? Optional.of(parts.stream().map(lot -> lot.group(1)).distinct().toList())
                : Optional.empty();
    }

    /** The lot of a field that is ticked, by its name, such as {@code Perceel_2}. */
    static Optional<String> ticked(FormField field) {
        return field.descriptions().stream()
                .map(TICKED::matcher)
                .filter(Matcher::matches)
                .map(lot -> lot.group(1))
                .findFirst();
    }
}
