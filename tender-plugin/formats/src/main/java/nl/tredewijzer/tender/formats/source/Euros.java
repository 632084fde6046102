package nl.tredewijzer.tender.formats.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;

/** Takes amounts of a notice as euros, or says why not. */
public final class Euros {

    private final List<BilingualText> said;

    /** Says what there is to say to this list. */
    public Euros(List<BilingualText> said) {
        this.said = said;
    }

    /** The amount in euros, named in the sentence in both languages when it cannot be taken. */
    public Optional<Money> of(Optional<StatedAmount> amount, String dutch, String english) {
        return amount.flatMap(given -> taken(given, dutch, english));
    }

    private Optional<Money> taken(StatedAmount given, String dutch, String english) {
        if (!given.isEuro()) {
            return not(given, dutch, english, "dat zijn geen euro's", "which are not euros");
        }
        if (given.value().compareTo(BigDecimal.ONE) <= 0) {
            return not(given, dutch, english, "dat is geen waarde", "which is no value");
        }
        try {
            return Optional.of(Money.given(given.value()));
        } catch (IllegalArgumentException tooLargeOrTooFine) {
            return not(
                    given, dutch, english, "dat is te groot of fijner dan een cent", "too large or finer than a cent");
        }
    }

    private Optional<Money> not(StatedAmount given, String dutch, String english, String why, String whyInEnglish) {
        said.add(new BilingualText(
                "Niet gebruikt: " + dutch + " " + given + ", " + why + ".",
                "Not used: " + english + " " + given + ", " + whyInEnglish + "."));
        return Optional.empty();
    }
}
