package nl.tredewijzer.registry.selfmeasurement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.LevelMark;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.MeasureText;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.selfmeasurement.calculation.Condition.Outcome;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.Measurement;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;
import nl.tredewijzer.registry.selfmeasurement.calculation.Step;
import nl.tredewijzer.registry.selfmeasurement.input.Given;
import nl.tredewijzer.registry.selfmeasurement.input.MeasureForm;
import nl.tredewijzer.registry.selfmeasurement.input.Mistakes;
import nl.tredewijzer.registry.selfmeasurement.input.SheetKind;

/**
 * The page that measures: its form, and the outcome once there is one.
 *
 * @param refused what was sent and not taken
 * @param handbooks those to choose from
 * @param columns the numbers as they are, and each what-if beside them; none when there is no outcome
 */
public record MeasurePage(
        PageLanguage language, MeasureForm form, List<Refused> refused, List<Scheme> handbooks, List<Column> columns)
        implements View {

    /** What a form asks that is only to be shown in the other language. */
    static final String SWITCH = "switch";

    /** A column of the outcome. */
    public record Column(String name, Measurement measurement) {}

    /** A mistake, the field it is in, and what that is called on the page. */
    public record Mistaken(String field, String label, String told) {}

    /** Measures once what was given; a file that was not read leaves nothing to measure. */
    public static MeasurePage of(
            PageLanguage language, MeasureForm form, List<Refused> refused, List<Scheme> handbooks) {
        List<Column> columns = form.given()
                .filter(given -> refused.stream().noneMatch(Refused::isOfNumbers))
                .map(given -> columns(given, language.say(MeasureText.NOW)))
                .orElse(List.of());
        return new MeasurePage(language, form, refused, handbooks, columns);
    }

    private static List<Column> columns(Given given, String now) {
        return Stream.concat(
                        Stream.of(new Column(now, given.measurement())),
                        given.whatIfs().stream().map(whatIf -> new Column(whatIf.name(), given.measurement(whatIf))))
                .toList();
    }

    /** What the window is called: the outcome first. */
    public String title() {
        String title = say(MeasureText.TITLE);
        return isMistaken()
                ? say(MeasureText.MISTAKES) + " – " + title
                : outcome().map(one -> headline(one) + " – " + title).orElse(title);
    }

    /** Whether something is wrong. */
    public boolean isMistaken() {
        return !refused.isEmpty() || !form.mistakes().isEmpty();
    }

    /** What is wrong, in order. */
    public List<Mistaken> mistakes() {
        MistakeLabels labels = new MistakeLabels(language);
        List<Mistaken> all = new ArrayList<>();
        refused.forEach(one -> all.add(new Mistaken(one.field(), labels.ofField(one.field()), say(one.why()))));
        form.mistakes()
                .forEach(mistake ->
                        all.add(new Mistaken(MeasureForm.field(mistake), labels.of(mistake.place()), told(mistake))));
        return all;
    }

    /** What is wrong in a field, for beside it. */
    public List<String> mistakesIn(String field) {
        return form.mistakesIn(field).stream().map(this::told).toList();
    }

    private String told(Mistakes.Mistake mistake) {
        return mistake.message().in(language.locale());
    }

    /** What the numbers come to. */
    public Optional<Measurement> outcome() {
        return columns.stream().findFirst().map(Column::measurement);
    }

    /** The level in a few words. */
    public String headline(Measurement one) {
        return one.level()
                .map(level -> say(MeasureText.REACHED, say(level)))
                .or(() -> one.next().map(step -> say(MeasureText.NONE_REACHED, say(step.level()))))
                .orElseGet(() -> say(MeasureText.NOT_JUDGED));
    }

    /** The level as a picture. */
    public LevelMark mark(Measurement one) {
        return LevelMark.of(one.level());
    }

    /** How far the next level is, or that there is none; empty when no norm is known of a next one. */
    public Optional<String> next(Measurement one) {
        return one.next().map(this::distance).or(() -> one.level()
                .filter(level -> level == PerformanceLevel.STEP_3)
                .map(top -> say(MeasureText.ON_TOP)));
    }

    private String distance(Step step) {
        String level = say(step.level());
        return step.hired()
                .map(fte -> say(MeasureText.NEXT, fte(fte), level))
                .orElseGet(
                        () -> say(MeasureText.NEXT_AMONG_ONLY, fte(step.among().orElseThrow()), level));
    }

    /** How far it is among those who work there, where hiring is another way. */
    public Optional<String> among(Measurement one) {
        return one.next()
                .filter(step -> step.hired().isPresent())
                .flatMap(Step::among)
                .map(fte -> say(MeasureText.NEXT_AMONG, fte(fte)));
    }

    private String fte(BigDecimal fte) {
        return language.decimal(fte, 1);
    }

    /** A share in percent. */
    public String percent(Fraction share) {
        return language.percent(share.percentage(2), 2);
    }

    /** A number as this language writes it. */
    public String number(Fraction fraction) {
        return language.decimal(fraction.rounded(2, RoundingMode.HALF_UP), 2);
    }

    /** A number as a field shows it. */
    public String plain(BigDecimal number) {
        return language.decimal(number, 2);
    }

    /** The outcome of a condition, in a word. */
    public String say(Outcome outcome) {
        return say(
                switch (outcome) {
                    case MET -> MeasureText.MET;
                    case NOT_MET -> MeasureText.NOT_MET;
                    case UNKNOWN -> MeasureText.UNKNOWN;
                });
    }

    /** The class of its mark. */
    public String tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> "good";
            case NOT_MET -> "bad";
            case UNKNOWN -> "doubt";
        };
    }

    /** The picture of the columns. */
    public MeasureChart chart() {
        return new MeasureChart(columns);
    }

    /** Where the form is sent. */
    public String here() {
        return at(RegisterPages.MEASURE);
    }

    /** Where it is sent to be kept. */
    public String keeping() {
        return at(RegisterPages.MONITOR);
    }

    /** Where the template of a list of people is. */
    public String peopleTemplate() {
        return SheetTemplate.of(SheetKind.PEOPLE, language).address();
    }

    /** Where the template of a list of purchases is. */
    public String purchasesTemplate() {
        return SheetTemplate.of(SheetKind.PURCHASES, language).address();
    }

    /** Sends it: the numbers go along when the language is changed. */
    public void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String action = isMistaken() || outcome().isPresent() ? "measure" : SWITCH;
        Page page = RegisterPages.page(request, title())
                .described(say(MeasureText.DESCRIPTION))
                .carrying(new Page.Carried("numbers", language.other().at(RegisterPages.MEASURE), action));
        RegisterPages.send(response, status, page, "selfmeasurement/measure.jte", this);
    }
}
