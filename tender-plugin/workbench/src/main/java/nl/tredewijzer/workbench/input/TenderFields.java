package nl.tredewijzer.workbench.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.Text;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.workbench.web.SentForm;
import nl.tredewijzer.workbench.web.TypedFigure;

/**
 * The fields about the tender: as they were typed, or as is proposed where nothing else was typed. What is proposed travels
 * in the form beside what is typed, so that another proposal takes the place of one that nobody changed.
 */
final class TenderFields {

    private static final String PROPOSED = "proposed-";

    private final Map<String, String> proposals = new LinkedHashMap<>();
    private final List<String> moved = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> mistakes = new LinkedHashMap<>();
    private final Optional<Tender> published;
    private final PageLanguage language;

    private TenderFields(Optional<Tender> published, PageLanguage language) {
        this.published = published;
        this.language = language;
    }

    /**
     * The fields of a form.
     *
     * @param published what the notice says, which fills in what the form does not yet hold
     */
    static TenderFields of(SentForm form, Optional<Tender> published, PageLanguage language) {
        TenderFields fields = new TenderFields(published, language);
        fields.fill(form, "title", Tender::title);
        fields.fill(form, "buyer", tender -> tender.buyer().orElse(""));
        fields.fill(form, "publication", tender -> text(tender.publication()));
        fields.fill(form, "from", tender -> text(tender.term().map(Term::from)));
        fields.fill(form, "until", tender -> text(tender.term().map(Term::until)));
        fields.fill(
                form,
                "value",
                tender -> text(tender.contractValue().map(value -> language.decimal(value.amount(), 2))));
        fields.fill(form, "percentage", tender -> text(tender.socialReturn()));
        return fields;
    }

    private void fill(SentForm form, String name, Function<Tender, String> said) {
        propose(form, name, published.map(said).orElse(""));
    }

    private void propose(SentForm form, String name, String proposal) {
        String sent = form.text(name);
        boolean unchanged = form.has(PROPOSED + name) && sent.equals(form.text(PROPOSED + name));
        proposals.put(name, proposal);
        values.put(name, form.has(name) && !unchanged ? sent : proposal);
        if (unchanged && !sent.equals(proposal)) {
            moved.add(name);
        }
    }

    /** Proposes the day on which the policy tests, where the tender names it; nothing where it does not. */
    void proposeReferenceDate(SentForm form, Optional<LocalDate> day) {
        propose(form, "referenceDate", text(day));
    }

    /** The fields that hold another proposal now than the page showed. */
    List<String> moved() {
        return List.copyOf(moved);
    }

    /** What is proposed for a field. */
    String proposal(String name) {
        return proposals.getOrDefault(name, "");
    }

    /** The field in which a proposal travels. */
    static String proposalField(String name) {
        return PROPOSED + name;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** A field, to be shown again. */
    String value(String name) {
        String value = values.getOrDefault(name, "");
        return value.length() <= Tender.LONGEST_TITLE ? value : value.substring(0, Tender.LONGEST_TITLE);
    }

    /** The tender that these fields describe; of what is mistaken, {@link #mistakes()} tells. */
    Tender tender() {
        mistakes.clear();
        String title = cut(
                value("title").isBlank() ? language.say(WorkbenchText.UNNAMED) : value("title"), Tender.LONGEST_TITLE);
        TenderBuilder tender = Tender.titled(title);
        published.ifPresent(some -> addWhatHasNoField(some, tender));
        if (!value("buyer").isBlank()) {
            tender.buyer(cut(value("buyer"), Tender.LONGEST_LABEL));
        }
        day("publication").ifPresent(tender::publication);
        read("value", WorkbenchText.NO_AMOUNT, text -> positive(Money.of(TypedFigure.plain(text))))
                .ifPresent(tender::contractValue);
        read("percentage", WorkbenchText.NO_PERCENTAGE, text -> Percentage.of(TypedFigure.plain(text)))
                .ifPresent(tender::socialReturn);
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> until = day("until");
        if (from.isPresent() && until.isPresent() && !until.get().isBefore(from.get())) {
            tender.term(new Term(from.get(), until.get()));
        } else if (!value("from").isEmpty() || !value("until").isEmpty()) {
            mistakes.putIfAbsent("until", language.say(WorkbenchText.NO_TERM));
        }
        return tender.build();
    }

    /** The day on which certificates are tested, if one was given. */
    Optional<LocalDate> referenceDate() {
        return day("referenceDate");
    }

    /** What is wrong, by field; known once the tender was asked for. */
    Map<String, String> mistakes() {
        if (referenceDate().isEmpty()) {
            mistakes.putIfAbsent("referenceDate", language.say(WorkbenchText.NO_REFERENCE_DATE));
        }
        return mistakes;
    }

    /** A field that was emptied is empty: only what has none is taken from the notice behind the form. */
    private static void addWhatHasNoField(Tender from, TenderBuilder to) {
        to.lots(from.lots());
        from.region().ifPresent(to::region);
        from.kind().ifPresent(to::kind);
        from.reference().ifPresent(to::reference);
        from.award().ifPresent(to::award);
        from.deadline().ifPresent(to::deadline);
        from.labourShare().ifPresent(to::labourShare);
        from.wageSum().ifPresent(to::wageSum);
        from.invoiced().ifPresent(to::invoiced);
        if (from.subsidy()) {
            to.subsidy();
        }
    }

    private Optional<LocalDate> day(String name) {
        return read(name, WorkbenchText.NO_DAY, text -> plausible(LocalDate.parse(text)));
    }

    private static LocalDate plausible(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new IllegalArgumentException("A day lies between 1900 and 2199");
        }
        return day;
    }

    private static Money positive(Money amount) {
        if (amount.isZero()) {
            throw new IllegalArgumentException("An amount is above zero");
        }
        return amount;
    }

    private <T> Optional<T> read(String name, Text wrong, Function<String, T> reader) {
        String text = value(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            mistakes.put(name, language.say(wrong, cut(text, 60)));
            return Optional.empty();
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Everything that is wrong, in words. */
    List<String> told() {
        return new ArrayList<>(mistakes().values());
    }
}
