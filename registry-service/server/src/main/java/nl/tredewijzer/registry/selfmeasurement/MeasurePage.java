package nl.tredewijzer.registry.selfmeasurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.LevelMark;
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

/**
 * The page that measures: its form, and the outcome once there is one.
 *
 * @param refused why the file was not read
 * @param handbooks those to choose from
 * @param columns the numbers as they are, and each what-if beside them; none when there is no outcome
 */
public record MeasurePage(
        PageLanguage language,
        MeasureForm form,
        Optional<MeasureText> refused,
        List<Scheme> handbooks,
        List<Column> columns)
        implements View {

    /** A column of the outcome. */
    public record Column(String name, Measurement measurement) {}

    /** A mistake and the field it is in. */
    public record Mistaken(String field, String told) {}

    /** Measures once what was given; a file that was not read leaves nothing to measure. */
    public static MeasurePage of(
            PageLanguage language, MeasureForm form, Optional<MeasureText> refused, List<Scheme> handbooks) {
        List<Column> columns = form.given()
                .filter(given -> refused.isEmpty())
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
        return refused.isPresent() || !form.mistakes().isEmpty();
    }

    /** What is wrong, in order. */
    public List<Mistaken> mistakes() {
        List<Mistaken> all = new ArrayList<>();
        refused.ifPresent(why -> all.add(new Mistaken("file", say(why))));
        form.mistakes().forEach(mistake -> all.add(new Mistaken(MeasureForm.field(mistake), told(mistake))));
        return all;
    }

    private String told(Mistakes.Mistake mistake) {
        String message = mistake.message().in(language.locale());
        String[] place = mistake.place().split("/");
        return place[1].equals("list") && place.length > 2 ? say(MeasureText.LINE, place[2], message) : message;
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

    /** How far the next level is. */
    public String next(Measurement one) {
        return one.next()
                .map(step -> say(MeasureText.NEXT, fte(step.hired().or(step::among)), say(step.level())))
                .orElseGet(() -> one.level()
                                .filter(level -> level == PerformanceLevel.STEP_3)
                                .isPresent()
                        ? say(MeasureText.ON_TOP)
                        : "–");
    }

    /** How far it is among those who work there. */
    public Optional<String> among(Measurement one) {
        return one.next().flatMap(Step::among).map(fte -> say(MeasureText.NEXT_AMONG, fte(Optional.of(fte))));
    }

    private String fte(Optional<BigDecimal> fte) {
        return fte.map(number -> language.decimal(number, 1)).orElse("–");
    }

    /** A share in percent. */
    public String percent(Fraction share) {
        return language.decimal(share.percentage(2), 2) + " %";
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

    /** Where the template of a list is. */
    public String template() {
        return PeopleTemplateServlet.ADDRESS;
    }
}
