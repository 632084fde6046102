package nl.tredewijzer.tender.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.Remark;

/** A difference in words: what was changed, who flips and why, whose figures change, and what else. */
public final class DifferenceText {

    private static final String STEP = "  ";

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private DifferenceText(Language language) {
        this.language = language;
    }

    /** The lines of the text, what belongs under something indented by two spaces more. */
    public static List<String> lines(Difference difference, Language language) {
        DifferenceText text = new DifferenceText(language);
        text.write(difference);
        return List.copyOf(text.lines);
    }

    private void write(Difference difference) {
        if (difference.isNone()) {
            lines.add(say("Geen verschil.", "No difference."));
            return;
        }
        if (!difference.inputs().isEmpty()) {
            lines.add(say("Gewijzigde invoer", "Changed input"));
            difference.inputs().forEach(change -> line(1, change, change.code()));
        }
        group(
                say("Slaat om", "Flips"),
                difference.answers().stream().filter(AnswerChange::flips).toList());
        group(
                say("Andere bedragen", "Other figures"),
                difference.answers().stream().filter(AnswerChange::onlyFigures).toList());
        group(
                say("Zelfde uitkomst, andere gronden", "Same outcome, other grounds"),
                difference.answers().stream()
                        .filter(change -> !change.flips() && !change.onlyFigures())
                        .toList());
        lines.add(say("Gelijk gebleven: ", "Unchanged: ") + language.of((long) difference.same()));
    }

    private void group(String title, List<AnswerChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lines.add(title + " (" + changes.size() + ")");
        for (AnswerChange change : changes) {
            lines.add(STEP + Descriptions.of(change.bidder()));
            if (change.changesFigures()) {
                figures(change);
            }
            change.evidence().forEach(evidence -> line(2, evidence, evidence.code()));
            remarks(say("was: ", "was: "), change.reasonsGone());
            remarks(say("nu: ", "now: "), change.reasonsNew());
            remarks(say("waarschuwing vervalt: ", "warning gone: "), change.warningsGone());
            remarks(say("waarschuwing erbij: ", "new warning: "), change.warningsNew());
        }
    }

    private void figures(AnswerChange change) {
        if (!change.before().equals(change.after())) {
            lines.add(
                    STEP.repeat(2) + turn(outcome(Optional.of(change.before())), outcome(Optional.of(change.after()))));
            amounts(2, change.before(), change.after());
        }
        for (LotChange lot : change.lots()) {
            lines.add(STEP.repeat(2) + say("perceel ", "lot ") + lot.lot() + ": "
                    + turn(outcome(lot.before()), outcome(lot.after())));
            if (lot.before().isPresent() && lot.after().isPresent()) {
                amounts(3, lot.before().get(), lot.after().get());
            }
        }
        lines.add(STEP.repeat(2) + language.of(because(change.causes())));
    }

    private static String turn(String before, String after) {
        return before.equals(after) ? after : before + " → " + after;
    }

    private String outcome(Optional<Figures> figures) {
        return figures.map(some -> language.of(some.described()))
                .orElseGet(() -> say("niet apart berekend", "not reckoned by itself"));
    }

    private void amounts(int depth, Figures before, Figures after) {
        List<String> amounts = new ArrayList<>();
        amount(before, after, Figures::obligation, say("verplichting ", "obligation "))
                .ifPresent(amounts::add);
        amount(before, after, Figures::credited, say("toegerekend ", "credited "))
                .ifPresent(amounts::add);
        amount(before, after, Figures::remaining, say("resterend ", "remaining "))
                .ifPresent(amounts::add);
        if (!amounts.isEmpty()) {
            lines.add(STEP.repeat(depth) + String.join("; ", amounts));
        }
    }

    private Optional<String> amount(
            Figures before, Figures after, Function<Figures, Optional<Money>> which, String label) {
        Optional<Money> then = which.apply(before);
        Optional<Money> now = which.apply(after);
        return then.equals(now) ? Optional.empty() : Optional.of(label + known(then) + " → " + known(now));
    }

    private String known(Optional<Money> amount) {
        return amount.map(language::of).orElse("?");
    }

    /** To what it is owed, in words. */
    private static Bilingual because(Causes causes) {
        Map<String, Object> names = Map.of("names", new Names(causes.causes()));
        return causes.together()
                ? new Phrase("door {names}, samen", "because of {names}, together", names)
                : new Phrase("door {names}", "because of {names}", names);
    }

    private void remarks(String mark, List<Remark> remarks) {
        remarks.forEach(remark -> lines.add(STEP.repeat(2) + mark + language.of(remark) + " [" + remark.code() + "]"));
    }

    private void line(int depth, Bilingual text, ChangeCode code) {
        lines.add(STEP.repeat(depth) + language.of(text) + " [" + code + "]");
    }

    private String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }

    /** Several causes named one after the other. */
    private record Names(List<Cause> causes) implements Bilingual {

        @Override
        public String dutch() {
            return causes.stream().map(Bilingual::dutch).collect(Collectors.joining(", "));
        }

        @Override
        public String english() {
            return causes.stream().map(Bilingual::english).collect(Collectors.joining(", "));
        }
    }
}
