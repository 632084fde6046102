package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;
import nl.tredewijzer.tender.wording.Labels;
import nl.tredewijzer.tender.wording.PolicyItem;
import nl.tredewijzer.tender.wording.PolicyItems;
import nl.tredewijzer.tender.wording.PolicyWords;

/** A policy on a terminal. */
public final class PolicyText {

    private static final int LABEL = 26;

    private final Policy policy;
    private final Language language;
    private final Paint paint;
    private final PrintWriter out;

    private PolicyText(Policy policy, Language language, Paint paint, PrintWriter out) {
        this.policy = policy;
        this.language = language;
        this.paint = paint;
        this.out = out;
    }

    /** Prints what it is called and on what it rests. */
    public static void printShortly(Policy policy, Language language, PrintWriter out) {
        boolean secondary = policy.restsOnSecondary(
                policy.sources().stream().map(Source::key).toList());
        Bilingual certainty = secondary
                ? Labels.words("alleen secundaire bronnen", "secondary sources only")
                : Labels.words("primaire bron", "primary source");
        out.println(TerminalText.left(policy.id() + "@" + policy.version(), 40) + " "
                + TerminalText.plain(language.of(policy.title())));
        out.println("    " + TerminalText.plain(policy.authority()) + " · " + language.of(certainty));
    }

    /** Prints all of it. */
    public static void print(Policy policy, Language language, Paint paint, PrintWriter out) {
        new PolicyText(policy, language, paint, out).print();
        out.flush();
    }

    private void print() {
        out.println(paint.strong(policy.id() + "@" + policy.version()));
        out.println(TerminalText.plain(language.of(policy.title())));
        item(Labels.words("Van", "Of"), policy.authority(), List.of());
        if (!policy.members().isEmpty()) {
            item(Labels.words("Gevolgd door", "Followed by"), String.join(", ", policy.members()), List.of());
        }
        policy.region().ifPresent(region -> item(Labels.words("Regio", "Region"), region, List.of()));
        policy.inherits().ifPresent(from -> item(Labels.words("Erft van", "Inherits"), from, List.of()));
        item(
                Labels.words("Van kracht", "In force"),
                policy.inForce().from().map(language::of).orElse("?") + " – "
                        + policy.inForce().until().map(language::of).orElse("…"),
                List.of());
        out.println();
        for (PolicyItem item : PolicyItems.of(policy)) {
            item(item.about(), language.of(item.says()), item.sources());
            item.note().ifPresent(note -> item(Labels.words("", ""), language.of(note), List.of()));
        }
        policy.fulfilment().blocks().ifPresent(table -> table.blocks()
                .forEach(block -> item(Labels.words("", ""), language.of(PolicyWords.of(block)), List.of())));
        out.println();
        new SourceLines(language, paint, out).print(policy.sources());
    }

    private void item(Bilingual label, String value, List<String> sources) {
        StringBuilder text = new StringBuilder(TerminalText.plain(value));
        policy.sourcesOf(sources).forEach(source -> text.append(" [")
                .append(policy.sources().indexOf(source) + 1)
                .append("]"));
        List<String> lines = TerminalText.wrapped(" ".repeat(LABEL + 3), text.toString());
        out.println("  " + TerminalText.left(language.of(label), LABEL) + " "
                + lines.get(0).strip());
        lines.stream().skip(1).forEach(out::println);
    }
}
