package nl.tredewijzer.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.index.NameKind;
import nl.tredewijzer.registry.index.StandaloneIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the matcher finds among invented organisations, and when it is certain. */
class NameMatcherTest {

    private static StandaloneIndex index;
    private static NameIndex names;

    @BeforeAll
    static void registerInventedOrganisations(@TempDir Path directory) throws IOException {
        index = InventedRegister.usual()
                .formerly("Novarend Zorg B.V.", "Thuishulp De Brug B.V.")
                .tradingAs("J. Wolkers Holding B.V.", "Schilderwerken Het Palet")
                .in("Zwolle", "Kroonveld Advies B.V.")
                .in("Breda", "Kroonveld Advies B.V.")
                .in("Assen", "Slangenburg Textiel B.V.")
                .index(directory);
        names = index.snapshot().names();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static NameMatch match(String name) {
        return match(NameQuestion.of(name, 5));
    }

    private static NameMatch match(NameQuestion question) {
        return NameMatcher.standard().match(question, names);
    }

    private static NameQuestion withNumber(String name, KvkNumber number) {
        return new NameQuestion(name, Optional.empty(), Optional.empty(), Optional.of(number), 5);
    }

    private static NameQuestion inPlace(String name, String place) {
        return new NameQuestion(name, Optional.of(place), Optional.empty(), Optional.empty(), 5);
    }

    private static List<String> codes(NameCandidate candidate) {
        return candidate.features().stream().map(MatchFeature::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "zonnewijk groenvoorziening bv, Zonnewijk Groenvoorziening B.V.",
        "ZONNEWIJK GROENVOORZIENING B. V., Zonnewijk Groenvoorziening B.V.",
        "Zonnewijk Groenvoorziening Besloten Vennootschap, Zonnewijk Groenvoorziening B.V.",
        "Zonnewijk Groenvoorzeining B.V., Zonnewijk Groenvoorziening B.V.",
        "Zonnewijk Groen-voorziening, Zonnewijk Groenvoorziening B.V.",
        "Zonnewijkgroenvoorziening B.V., Zonnewijk Groenvoorziening B.V.",
        "Groenvoorziening Zonnewijk B.V., Zonnewijk Groenvoorziening B.V.",
        "Zonnewijk Groenvoorziening B.V. te Utrecht, Zonnewijk Groenvoorziening B.V.",
        "Zonnewijk Groenvoorziening B.V. (Zwolle), Zonnewijk Groenvoorziening B.V.",
        "Zonnewijk Groenvoorziening 8.V., Zonnewijk Groenvoorziening B.V.",
        "Zonnewijk 6roenvoorziening B.V., Zonnewijk Groenvoorziening B.V.",
        "Kwarte1hof Schoonmaakdiensten B.V., Kwartelhof Schoonmaakdiensten B.V.",
        "St. Werkplaats Oeverland, Stichting Werkplaats Oeverland",
        "Stichtng Werkplaats Oeverland, Stichting Werkplaats Oeverland",
        "Dravik en Zoon Installatietechniek B.V., Dravik & Zoon Installatietechniek B.V.",
        "Dravik Zoon Installatietechniek BV, Dravik & Zoon Installatietechniek B.V.",
        "GrÃ¼nfeld Montage B.V., Grünfeld Montage B.V.",
        "Grunfeld Montage B.V., Grünfeld Montage B.V.",
        "Gr�nfeld Montage B.V., Grünfeld Montage B.V.",
        "Cooperatie Vlinderdal U.A., Coöperatie Vlinderdal U.A.",
        "Bremlaan Logistics NL B.V., Bremlaan Logistics Nederland B.V.",
        "Bremlaan Logistics Ned. B.V., Bremlaan Logistics Nederland B.V.",
        "Gebr. Ploegstra B.V., Gebroeders Ploegstra B.V.",
        "Lindeboom Catering B.V., De Lindeboom Catering B.V.",
        "IJsselrade Techniek B.V., Ijsselrade Techniek B.V.",
        "Moerbeek Int. B.V., Moerbeek International B.V.",
        "Moerbeek International N.V., Moerbeek International B.V.",
        "Kwartelhof Schoonmaakdiensten B.V. h.o.d.n. Fris en Fruitig, Kwartelhof Schoonmaakdiensten B.V.",
        "Fris en Fruitig h.o.d.n. Kwartelhof Schoonmaakdiensten B.V., Kwartelhof Schoonmaakdiensten B.V."
    })
    void isCertainHoweverTheNameIsWritten(String written, String meant) {
        NameMatch match = match(written);

        assertThat(match.verdict()).as(() -> match.toString()).isEqualTo(Verdict.CERTAIN);
        assertThat(match.candidates().get(0).name()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zonnewijk Groenvoorziening Holding B.V.",
                "Zonnewijk Groenvoorziening Beheer B.V.",
                "Zonnewijk Groenvoorziening II B.V.",
                "Zonnewijk Groenvoorziening 2020 B.V.",
                "Zonnewijk Groenvoorziening Noord B.V.",
                "Stichting Zonnewijk Groenvoorziening",
                "Zonnewijk Vastgoed B.V.",
                "Hoverkamp B.V.",
                "Hoverkamp Logistiek B.V.",
                "Ruitersveld 4 B.V.",
                "Ruitersveld B.V.",
                "QZR B.V.",
                "Groenvoorziening B.V.",
                "Tolhek B.V."
            })
    void isNotCertainOfASisterThatIsNotRegistered(String sister) {
        assertThat(match(sister).verdict()).isNotEqualTo(Verdict.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "B.V.", "...", "Volstrekt Andere Organisatie", "\uD800", "\u202E\u200B", "🎉"})
    void isNotCertainOfANameThatNobodyCarries(String name) {
        assertThat(match(name).verdict()).isIn(Verdict.NONE, Verdict.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tolhek Bouw B.V.", "Tolhek Bouw", "tolhek bouw nv", "Kroonveld Advies B.V."})
    void isNeverCertainWhereTwoOrganisationsCarryTheNameAndShowsBoth(String name) {
        NameMatch match = match(name);

        assertThat(match.verdict()).isNotEqualTo(Verdict.CERTAIN);
        assertThat(match.candidates()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(match.candidates().get(0).currentName().substring(0, 6))
                .isEqualTo(match.candidates().get(1).currentName().substring(0, 6));
        assertThat(codes(match.candidates().get(0))).containsAnyOf("SAME_NAME_TWICE", "OTHER_EQUAL");
    }

    @Test
    void thePlaceShowsWhichOfTwoWithOneNameIsLikelierButMakesNoneCertain() {
        NameMatch match = match(inPlace("Kroonveld Advies B.V.", "Breda"));

        assertThat(match.candidates().get(0).kvkNumber()).isEqualTo(InventedRegister.number(22));
        assertThat(match.verdict()).isNotEqualTo(Verdict.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "Slangenburg Textiel B.V. te Assen, PLACE_IN_NAME_FITS",
        "Slangenburg Textiel B.V. te Utrecht, PLACE_DIFFERS"
    })
    void aPlaceBehindTheNameMayBeAnotherThanTheOneThatIsRegistered(String written, String seen) {
        NameMatch match = match(written);

        assertThat(match.verdict()).isEqualTo(Verdict.CERTAIN);
        assertThat(codes(match.candidates().get(0))).contains(seen);
    }

    @Test
    void aNumberTellsTwoWithOneNameApart() {
        NameMatch match = match(withNumber("Kroonveld Advies B.V.", InventedRegister.number(22)));

        assertThat(match.verdict()).isEqualTo(Verdict.CERTAIN);
        assertThat(match.candidates().get(0).kvkNumber()).isEqualTo(InventedRegister.number(22));
        assertThat(codes(match.candidates().get(0))).contains("NUMBER_GIVEN");
    }

    @Test
    void aNameThatDoesNotFitItsNumberIsShownBesideTheOrganisationOfThatNumber() {
        NameMatch match = match(withNumber("Zonnewijk Groenvoorziening B.V.", InventedRegister.number(18)));

        assertThat(match.candidates())
                .filteredOn(candidate -> candidate.kvkNumber().equals(InventedRegister.number(18)))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.currentName()).isEqualTo("QZP B.V.");
                    assertThat(candidate.verdict()).isIn(Verdict.NONE, Verdict.POSSIBLE);
                });
        assertThat(match.candidates())
                .extracting(NameCandidate::currentName)
                .contains("Zonnewijk Groenvoorziening B.V.");
    }

    @Test
    void nobodyElseComesIntoQuestionWhereNumberAndNameAreOneOrganisations() {
        NameMatch match = match(withNumber("hoverkamp beheer bv", InventedRegister.number(9)));

        assertThat(match.verdict()).isEqualTo(Verdict.CERTAIN);
        assertThat(match.candidates()).extracting(NameCandidate::currentName).containsExactly("Hoverkamp Beheer B.V.");
    }

    @Test
    void aSisterIsShownWhereTheNameIsHersAndTheNumberIsNot() {
        NameMatch match = match(withNumber("Hoverkamp Transport B.V.", InventedRegister.number(9)));

        assertThat(match.candidates())
                .extracting(NameCandidate::currentName)
                .contains("Hoverkamp Beheer B.V.", "Hoverkamp Transport B.V.");
    }

    @Test
    void aFormerNameSolvesARename() {
        NameMatch match = match("Thuishulp de Brug");

        assertThat(match.verdict()).isEqualTo(Verdict.CERTAIN);
        NameCandidate found = match.candidates().get(0);
        assertThat(found.currentName()).isEqualTo("Novarend Zorg B.V.");
        assertThat(found.nameKind()).isEqualTo(NameKind.FORMER);
        assertThat(codes(found)).contains("FORMER_NAME");
    }

    @Test
    void aTradingNameIsFoundToo() {
        NameMatch match = match("Schilderwerken het Palet");

        assertThat(match.verdict()).isEqualTo(Verdict.CERTAIN);
        assertThat(match.candidates().get(0).nameKind()).isEqualTo(NameKind.TRADING);
    }

    @Test
    void saysWhatItSawInWordsOfBothLanguages() {
        NameCandidate slip =
                match("Zonnewijk Groenvoorzeining B.V.").candidates().get(0);
        NameCandidate holding =
                match("Zonnewijk Groenvoorziening Holding B.V.").candidates().get(0);

        assertThat(slip.features())
                .extracting(MatchFeature::dutch)
                .contains("één letter verschilt: 'Groenvoorzeining' en 'Groenvoorziening'");
        assertThat(holding.features())
                .extracting(MatchFeature::english)
                .contains("the bidder adds 'Holding', which tells sister companies apart");
    }

    @Test
    void theContributionsOfTheFeaturesAddUpToTheScore() {
        NameCandidate found =
                match("Zonnewijk Groenvoorzeining N.V.").candidates().get(0);
        double evidence = MatchModel.standard().base()
                + found.features().stream()
                        .mapToDouble(MatchFeature::contribution)
                        .sum();

        assertThat(found.score()).isCloseTo(100 / (1 + Math.exp(-evidence)), offset(0.1));
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        NameQuestion question = NameQuestion.of("Hoverkamp", 5);

        assertThat(Stream.generate(() -> match(question)).limit(5).distinct()).hasSize(1);
    }

    @Test
    void scoresFallFromTheBestCandidateOnAndOnlyTheFirstIsCertain() {
        for (String name : List.of("Ruitersveld 2", "Hoverkamp Beheer", "Tolhek Bouw", "Zonnewijk Groenvoorziening")) {
            List<NameCandidate> candidates = match(name).candidates();
            assertThat(candidates)
                    .extracting(NameCandidate::score)
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(candidates.stream().skip(1)).noneMatch(candidate -> candidate.verdict() == Verdict.CERTAIN);
        }
    }

    @Test
    void theLongestNameIsAnsweredAndNoLongerOneIsAsked() {
        String longest = "Zonnewijk ".repeat(50);

        assertThat(match(longest).verdict()).isNotEqualTo(Verdict.CERTAIN);
        assertThatIllegalArgumentException().isThrownBy(() -> NameQuestion.of(longest + "x", 5));
    }

    @Test
    void whomABuyerAsksForIsNotWrittenToALogByAccident() {
        assertThat(NameQuestion.of("Geheim B.V.", 1).toString()).doesNotContain("Geheim");
    }
}
