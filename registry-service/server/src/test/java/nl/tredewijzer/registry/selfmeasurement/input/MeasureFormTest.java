package nl.tredewijzer.registry.selfmeasurement.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;
import org.junit.jupiter.api.Test;

/** A form that was filled in, with a list from a spreadsheet. */
class MeasureFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String LIST = """
            aantal;uren per week;uitgangspositie;contract;in dienst sinds
            2;20;SW_INDICATED;REGULAR;
            1;32,5;participation_act;seconded;1-3-2025
            """;

    private static MeasureForm read(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("organisation.fte", "50"));
        fields.putAll(more);
        return MeasureForm.read(fields, new Schemes(), TODAY, PageLanguage.ENGLISH);
    }

    @Test
    void rowsInWhichNothingWasTypedAreNone() {
        MeasureForm form = read(Map.of(
                "people.0.startingPosition", "SW_INDICATED",
                "people.1.startingPosition", "WAJONG",
                "people.1.contract", "REGULAR",
                "people.1.hoursPerWeek", "20"));

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.given().orElseThrow().situation().people()).hasSize(1);
    }

    @Test
    void aListAndRowsCountTogether() {
        MeasureForm form = read(Map.of("list", LIST));

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.given().orElseThrow().measurement().people()).isEqualTo(3);
    }

    @Test
    void purchasesComeAsAListAsWell() {
        MeasureForm form = read(Map.of("purchaseList", """
                        ingekocht;omzet leverancier;fte leverancier;directe bijdrage leverancier
                        250.000;€ 1.000.000;40;10%
                        """, "list", LIST));

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.given().orElseThrow().measurement().boughtFte()).isEqualTo(Fraction.of(1));
    }

    @Test
    void aListIsReadByTheNamesOfItsColumnsInEitherLanguageAndItsMistakesByTheirLine() {
        String list = "bought;supplier's turnover;supplier's fte;supplier's direct contribution\n\n1;2;3;4\n1;x;3;4\n";

        assertThat(read(Map.of("purchaseList", list)).mistakes())
                .extracting(Mistakes.Mistake::place)
                .containsExactly("/purchaseList/4/turnover");
        assertThat(read(Map.of("purchaseList", "bought;ingekocht;colour\n")).mistakes())
                .extracting(mistake -> mistake.message().english())
                .anyMatch(told -> told.equals("Column ingekocht is there twice"))
                .anyMatch(told -> told.startsWith("Unknown column colour; known are: bought, "));
        assertThat(read(Map.of("list", "aantal;\"uren per week\n1;2\n")).mistakes())
                .extracting(Mistakes.Mistake::place)
                .containsExactly("/list");
    }

    @Test
    void morePeopleThanWorkThereAreAMistakeOfTheFieldsOfPeople() {
        Map<String, String> many = Map.of(
                "people.0.number", "60",
                "people.0.hoursPerWeek", "40",
                "people.0.startingPosition", "WAJONG",
                "people.0.contract", "REGULAR");

        assertThat(read(many).mistakes()).extracting(MeasureForm::field).containsExactly("people");
        assertThat(read(many).mistakes().getFirst().message().english())
                .isEqualTo("Together these people work 60 fte; the whole organisation has 50 fte");
    }

    @Test
    void mistakesOfPeopleAndPurchasesAreToldBesideThoseOfTheOrganisation() {
        MeasureForm form = read(Map.of("organisation.fte", "many", "people.0.number", "x", "purchases.0.value", "1"));

        assertThat(form.mistakes())
                .extracting(MeasureForm::field)
                .contains("organisation.fte", "people.0.number", "purchases.0.turnover");
    }

    @Test
    void whatIsTypedInTwoMeaningsIsAskedInBothLanguages() {
        Message told =
                read(Map.of("organisation.fte", "1.500")).mistakes().getFirst().message();

        assertThat(told.dutch()).isEqualTo("Dit kan 1500 zijn of 1,5; schrijf het op een van die twee manieren");
        assertThat(told.english()).isEqualTo("This can be 1500 or 1.5; write it in one of these two ways");
    }

    @Test
    void aWhatIfWithoutANameIsCalledAsThePageSpeaks() {
        MeasureForm form = read(Map.of(
                "rows.whatIfs", "2",
                "whatIfs.1.people.number", "1",
                "whatIfs.1.people.hoursPerWeek", "36",
                "whatIfs.1.people.startingPosition", "WAJONG",
                "whatIfs.1.people.contract", "REGULAR"));

        assertThat(form.given().orElseThrow().whatIfs())
                .extracting(WhatIf::name)
                .containsExactly("What if 2");
    }

    @Test
    void everyMistakeSaysItsPlace() {
        MeasureForm form =
                read(Map.of("list", LIST.replace("32,5", "many").replace("aantal", "antal"), "people.0.number", "1"));

        assertThat(form.given()).isEmpty();
        assertThat(form.mistakes())
                .extracting(MeasureForm::field)
                .contains("list", "people.0.hoursPerWeek", "people.0.startingPosition", "people.0.contract");
    }
}
