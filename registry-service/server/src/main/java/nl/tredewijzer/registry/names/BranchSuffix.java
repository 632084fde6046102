package nl.tredewijzer.registry.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says behind a folded name that it is the Dutch branch of a foreign company: {@code (Netherlands Branch)}. */
final class BranchSuffix {

    private static final String HERE =
            "(?:the\\s+netherlands|netherlands|dutch|nederlandse|nederlands|nederland|holland|neth\\.?|ned\\.?|nl)";

    private static final Pattern SUFFIX = Pattern.compile("(.*?\\S)[\\s,(-]+(?:"
            + HERE + "\\s+(?:branch|bykantoor|filiaal|vestiging)(?:\\s+office)?"
            + "|(?:branch|bykantoor|filiaal)(?:\\s+office)?(?:\\s+(?:for|in|of|te|voor))?(?:\\s+" + HERE + ")?"
            + ")[\\s).]*");

    /** Without one of these it says nothing of the kind: most names need no closer look. */
    private static final List<String> SAYS = List.of("branch", "bykantoor", "filiaal", "vestiging");

    private BranchSuffix() {}

    /** The folded name without it, or empty when it says nothing of the kind. */
    static Optional<String> without(String folded) {
        if (SAYS.stream().noneMatch(folded::contains)) {
            return Optional.empty();
        }
        Matcher suffix = SUFFIX.matcher(folded);
        return suffix.matches() ? Optional.of(suffix.group(1)) : Optional.empty();
    }
}
