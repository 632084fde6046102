package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Percentage;

/**
 * What a purchase from some supplier counts for.
 *
 * @param supplier from whom
 * @param ofInvoice which part of the invoice without VAT counts, or empty where the source does not say
 * @param category the category that a cap may limit, if one
 * @param sources keys of the sources that say so, at least one
 * @param note a remark for whoever applies it, if there is one
 */
public record PurchaseRule(
        Supplier supplier,
        Optional<Percentage> ofInvoice,
        Optional<String> category,
        List<String> sources,
        Optional<BilingualText> note)
        implements Sourced {

    /** The supplier that a rule is about. */
    public sealed interface Supplier extends Bilingual {}

    /** One that holds a certificate of this grade on the day of the invoice. */
    public record Certified(Grade grade) implements Supplier {
        public Certified {
            Objects.requireNonNull(grade, "grade");
        }

        @Override
        public String dutch() {
            return "leverancier met " + grade.dutch();
        }

        @Override
        public String english() {
            return "supplier with " + grade.english();
        }
    }

    /** One that the authority recognises as such, whatever it holds. */
    public record Recognised(String as) implements Supplier {
        public Recognised {
            Objects.requireNonNull(as, "as");
        }

        @Override
        public String dutch() {
            return "erkend als " + as;
        }

        @Override
        public String english() {
            return "recognised as " + as;
        }
    }

    /** @throws IllegalArgumentException if no source is named */
    public PurchaseRule {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(ofInvoice, "ofInvoice");
        Objects.requireNonNull(category, "category");
        sources = Sourced.required("rule about purchases", sources);
        Objects.requireNonNull(note, "note");
    }
}
