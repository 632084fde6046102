package nl.tredewijzer.registry.index;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.names.NormalName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which keys organisations come into question for a name. */
class LuceneNamesTest {

    private final LedgerInMemory ledger = new LedgerInMemory("names");
    private FollowedIndex followed;

    @BeforeEach
    void registerOrganisations(@TempDir Path directory) throws IOException {
        ledger.append(
                Sample.certificate("1")
                        .covers(1, "Zonnewijk Groenvoorziening B.V.")
                        .issued(),
                Sample.certificate("2").covers(2, "Tolhek Bouw B.V.").issued(),
                Sample.certificate("3")
                        .coversAs(
                                3, "J. Wolkers Holding B.V.", List.of("Het Gouden Palet"), List.of("Verfhuis Wolkers"))
                        .issued());
        followed = FollowedIndex.following(directory, ledger);
    }

    @AfterEach
    void close() throws IOException {
        followed.close();
    }

    private <T> T ask(Function<NameIndex, T> question) {
        return followed.index().read(snapshot -> question.apply(snapshot.names()));
    }

    private List<KvkNumber> withLettersOf(String name) {
        return numbers(ask(names -> names.withLettersOf(NormalName.of(name))));
    }

    private List<KvkNumber> withWordsOf(String name, int most) {
        return numbers(ask(names -> names.withWordsOf(NormalName.of(name), most)));
    }

    private List<KvkNumber> withPartsOf(String name) {
        return numbers(ask(names -> names.withPartsOf(NormalName.of(name), 10)));
    }

    private int organisationsWith(String word) {
        return ask(names -> names.organisationsWith(word));
    }

    private int organisations() {
        return ask(NameIndex::organisations);
    }

    private static List<KvkNumber> numbers(List<NamedOrganisation> found) {
        return found.stream().map(NamedOrganisation::kvkNumber).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Zonnewijkgroenvoorziening, 1",
        "ZONNEWIJK-GROENVOORZIENING BV, 1",
        "Groenvoorziening Zonnewijk, 1",
        "tolhekbouw, 2",
        "het gouden palet, 3",
        "verfhuis wolkers, 3"
    })
    void theSameLettersFindANameHoweverTheyAreSpaced(String name, int number) {
        assertThat(withLettersOf(name)).containsExactly(Sample.kvk(number));
    }

    @ParameterizedTest
    @CsvSource({
        "Zonnewijk Schoonmaak, 1",
        "Zonnewjk Groen, 1",
        "Zonnewijkk, 1",
        "Tol hek, 2",
        "Tolhekbouw, 2",
        "To1hek, 2",
        "Gouden Kwast, 3",
        "Verfhuis Jansen, 3",
        "Wolkres, 3"
    })
    void aWordFindsANameAlsoWithALetterWrongAndTogetherOrApart(String name, int number) {
        assertThat(withWordsOf(name, 10)).contains(Sample.kvk(number));
    }

    @ParameterizedTest
    @CsvSource({"Onnewijkgroenvoorz, 1", "voorziening zonne, 1", "het verfhuys, 3"})
    void runsOfLettersFindWhatNoWordFinds(String name, int number) {
        assertThat(withPartsOf(name)).contains(Sample.kvk(number));
    }

    @Test
    void nothingIsFoundByANameOfWhichNothingCanBeCompared() {
        assertThat(withLettersOf("...")).isEmpty();
        assertThat(withWordsOf("...", 10)).isEmpty();
        assertThat(withPartsOf("...")).isEmpty();
    }

    @Test
    void everyNameComesWithWhatItIsAndTheCurrentOneFirst() {
        NamedOrganisation wolkers =
                ask(names -> names.organisation(Sample.kvk(3))).orElseThrow();

        assertThat(wolkers.names())
                .extracting(named -> named.kind() + " " + named.name().written())
                .containsExactly(
                        "CURRENT J. Wolkers Holding B.V.", "TRADING Het Gouden Palet", "FORMER Verfhuis Wolkers");
    }

    @Test
    void countsInHowManyOrganisationsAWordStands() {
        assertThat(organisations()).isEqualTo(3);
        assertThat(organisationsWith("wolkers")).isEqualTo(1);
        assertThat(organisationsWith("molenaar")).isZero();
    }

    @Test
    void aCorrectedNameIsFoundByItsNewName() throws IOException {
        ledger.append(Sample.certificate("2").covers(2, "Molenaar Bouw B.V.").corrected());
        followed.catchUp();

        assertThat(withLettersOf("Molenaar Bouw")).containsExactly(Sample.kvk(2));
        assertThat(organisationsWith("molenaar")).isEqualTo(1);
        assertThat(organisations()).isEqualTo(3);
    }

    @Test
    void anOrganisationIsFoundByNameAfterItsCertificateWasWithdrawn() throws IOException {
        ledger.append(Sample.certificate("2").withdrawn(Sample.TODAY));
        followed.catchUp();

        assertThat(withLettersOf("Tolhek Bouw")).containsExactly(Sample.kvk(2));
    }

    @Test
    void atMostSoManyAreFoundAsAreAskedForWithTheRarestWordsFirst() {
        assertThat(withWordsOf("Tolhek Wolkers Palet", 1)).containsExactly(Sample.kvk(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "B.V.",
                "\u0000",
                "\u202Etolhek",
                "\uD800 x",
                "🎉🎉🎉🎉🎉",
                "𝒵onnewijk",
                "*:* OR nameWord:tolhek~2",
                "?????",
                "東京都千代田区"
            })
    void aHostileNameIsLookedUpLikeAnyOther(String hostile) {
        assertThat(withLettersOf(hostile)).doesNotContainNull();
        assertThat(withWordsOf(hostile, 10)).doesNotContainNull();
        assertThat(withPartsOf(hostile)).doesNotContainNull();
    }

    @Test
    void aNameOfVeryManyOrVeryLongWordsIsLookedUpLikeAnyOther() {
        String many =
                IntStream.range(0, 5_000).mapToObj(i -> "woordenlijst" + i).collect(joining(" "));

        assertThat(withWordsOf("Tolhek " + many, 10)).containsExactly(Sample.kvk(2));
        assertThat(withPartsOf(many)).isEmpty();
        assertThat(withWordsOf("x".repeat(10_000_000), 10)).isEmpty();
    }

    @Test
    void aNameWithUnseenSignsIsFoundByItsWords() throws IOException {
        ledger.append(Sample.certificate("4")
                .covers(4, "Molen\u00ADaar\u00A0Bouw B.V.")
                .issued());
        followed.catchUp();

        assertThat(withWordsOf("Molenaar", 10)).containsExactly(Sample.kvk(4));
        assertThat(withLettersOf("Mole\u200Bnaar Bouw")).containsExactly(Sample.kvk(4));
    }
}
