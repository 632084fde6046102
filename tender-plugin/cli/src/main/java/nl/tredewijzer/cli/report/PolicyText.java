package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.policy.Clause;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.policy.Source;
import nl.tredewijzer.tender.wording.Labels;
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
        item(Labels.words("van", "of"), policy.authority(), List.of());
        if (!policy.members().isEmpty()) {
            item(Labels.words("gevolgd door", "followed by"), String.join(", ", policy.members()), List.of());
        }
        policy.inherits().ifPresent(from -> item(Labels.words("erft van", "inherits"), from, List.of()));
        item(
                Labels.words("van kracht", "in force"),
                policy.inForce().from().map(language::of).orElse("?") + " – "
                        + policy.inForce().until().map(language::of).orElse("…"),
                List.of());
        out.println();
        for (CreditRule rule : policy.rules()) {
            item(rule.grade(), language.of(rule.effect()), rule.sources());
            rule.note().ifPresent(note -> item(Labels.words("", ""), language.of(note), List.of()));
        }
        obligation();
        others();
        out.println();
        for (int i = 0; i < policy.sources().size(); i++) {
            source(i + 1, policy.sources().get(i));
        }
    }

    private void obligation() {
        item(
                Labels.words("grondslag", "base"),
                language.of(policy.obligation().base()),
                policy.obligation().baseSources());
        for (PercentageRule rule : policy.obligation().percentages()) {
            item(Labels.words("verplichting", "obligation"), language.of(PolicyWords.of(rule)), rule.sources());
        }
        for (Clause clause : policy.obligation().onlyWhen()) {
            item(Labels.words("drempel", "threshold"), language.of(clause.condition()), clause.sources());
        }
    }

    private void others() {
        for (EqualRegister equal : policy.equalRegisters()) {
            item(
                    Labels.words("gelijkgesteld", "treated as equal"),
                    language.of(PolicyWords.of(equal)),
                    equal.sources());
        }
        for (PurchaseRule rule : policy.fulfilment().purchases()) {
            item(Labels.words("inkoop", "purchases"), language.of(PolicyWords.of(rule)), rule.sources());
        }
        for (CriterionRule rule : policy.criteria()) {
            item(Labels.words("ook gebruikt als", "also used as"), language.of(rule.criterion()), rule.sources());
        }
        policy.fulfilment()
                .penalty()
                .ifPresent(penalty -> item(
                        Labels.words("boete", "penalty"), language.of(PolicyWords.of(penalty)), penalty.sources()));
        policy.fulfilment()
                .blocks()
                .ifPresent(table ->
                        item(Labels.words("bouwblokken", "building blocks"), table.edition(), table.sources()));
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

    private void source(int number, Source source) {
        out.println("  [" + number + "] " + TerminalText.plain(source.title()) + " (" + language.of(source.certainty())
                + ")");
        source.address().ifPresent(address -> out.println("      " + address));
        TerminalText.wrapped("      ", "“" + TerminalText.plain(source.excerpt()) + "”")
                .forEach(line -> out.println(paint.faint(line)));
    }
}
