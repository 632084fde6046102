package nl.tredewijzer.tender.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/** What a certificate of some grade does to the obligation. */
public sealed interface Effect extends Shape permits PlainEffect, ValuedEffect {

    /** How each of them is written. */
    static List<Form<? extends Effect>> forms() {
        return Stream.concat(ValuedEffect.forms().stream(), PlainEffect.forms().stream())
                .toList();
    }

    /** How those are written with which somebody can decide: all that do not ask again. */
    static List<Form<? extends Effect>> deciding() {
        return Stream.concat(ValuedEffect.deciding().stream(), PlainEffect.deciding().stream())
                .toList();
    }

    /** What becomes of the obligation. */
    Settling settling();

    /**
     * What is taken off the obligation, not rounded; empty where somebody has to decide.
     *
     * @param base what the percentage is taken of, in euros
     * @param obligation what is owed, in euros, not rounded
     */
    default Optional<BigDecimal> creditOf(BigDecimal base, BigDecimal obligation) {
        return settling() == Settling.LEAVES
                ? Optional.of(BigDecimal.ZERO)
                : reduction().map(part -> part.of(obligation));
    }

    /** Which part of the obligation it takes away, where the rule says that by itself. */
    default Optional<Percentage> reduction() {
        return Optional.empty();
    }

    /** What has to be decided, where something has. */
    default Optional<Question> question() {
        return Optional.empty();
    }

    /** Whether somebody has to have said it. */
    default boolean needsSource() {
        return true;
    }

    /** What the certificate can be used for, as part of a sentence about this obligation. */
    Phrase use(Bilingual obligation);
}
