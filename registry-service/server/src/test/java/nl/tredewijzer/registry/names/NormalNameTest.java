package nl.tredewijzer.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names are read: the spellings of one name have the same words, and what is no part of it is set apart. */
class NormalNameTest {

    private static String words(String written) {
        return String.join(" ", NormalName.of(written).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ZONNEWIJK Groen            | zonnewyk groen",
                "Zonnewyk Groen             | zonnewyk groen",
                "Zonnewĳk Groen             | zonnewyk groen",
                "Café Élan                  | cafe elan",
                "Grünfeld                   | grunfeld",
                "GrÃ¼nfeld                  | grunfeld",
                "GrÃƒÂ¼nfeld                | grunfeld",
                "grã¼nfeld                  | grunfeld",
                "Smørrebrød Łódź            | smorrebrod lodz",
                "Straße                     | strasse",
                "Jansen &amp; Zoon          | jansen zoon",
                "Jansen & Zoon              | jansen zoon",
                "Jansen en Zoon             | jansen zoon",
                "Jansen and Zoon            | jansen zoon",
                "Groen-Voorziening          | groen voorziening",
                "'t Hoekje                  | t hoekje",
                "D'Or                       | dor",
                "A.B.N. Bouw                | abn bouw",
                "A B N Bouw                 | abn bouw",
                "R&D Bouw                   | rd bouw",
                "Ruitersveld II             | ruitersveld 2",
                "Ruitersveld 2              | ruitersveld 2",
                "Ruitersveld I              | ruitersveld 1",
                "Firma  Dubbele   Spaties   | dubbele spaties"
            })
    void spellingsOfOneNameHaveTheSameWords(String written, String words) {
        assertThat(words(written)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Tolhek B.V.                                        | B.V.",
                "Tolhek BV                                          | B.V.",
                "Tolhek B. V.                                       | B.V.",
                "Tolhek b v                                         | B.V.",
                "Tolhek (B.V.)                                      | B.V.",
                "Tolhek 8.V.                                        | B.V.",
                "Tolhek Besloten Vennootschap                       | B.V.",
                "B.V. Tolhek                                        | B.V.",
                "Besloten vennootschap Tolhek                       | B.V.",
                "Tolhek B.V. i.o.                                   | B.V.",
                "Tolhek N.V.                                        | N.V.",
                "N.V. Tolhek                                        | N.V.",
                "Naamloze Vennootschap Tolhek                       | N.V.",
                "Tolhek V.O.F.                                      | V.O.F.",
                "Tolhek vof                                         | V.O.F.",
                "Vennootschap onder firma Tolhek                    | V.O.F.",
                "Tolhek C.V.                                        | C.V.",
                "Maatschap Tolhek                                   | Maatschap",
                "Stichting Tolhek                                   | Stichting",
                "Stg. Tolhek                                        | Stichting",
                "Stichtng Tolhek                                    | Stichting",
                "5tichting Tolhek                                   | Stichting",
                "Vereniging Tolhek                                  | Vereniging",
                "Coöperatie Tolhek U.A.                             | Coöperatie",
                "Coöperatief Tolhek                                 | Coöperatie",
                "Tolhek Coöperatie U.A.                             | Coöperatie U.A.",
                "Tolhek Ltd.                                        | Ltd.",
                "Tolhek Limited                                     | Ltd.",
                "Tolhek GmbH                                        | GmbH"
            })
    void legalFormsAreReadInAllTheirSpellings(String written, String form) {
        NormalName name = NormalName.of(written);

        assertThat(name.formCode()).isEqualTo(form);
        assertThat(name.words()).containsExactly("tolhek");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Tolhek B.V. te Utrecht                 | utrecht",
                "Tolhek B.V., Utrecht                   | utrecht",
                "Tolhek B.V. (Utrecht)                  | utrecht",
                "Tolhek (Utrecht) B.V.                  | utrecht",
                "Tolhek B.V. - Utrecht                  | utrecht",
                "Tolhek B.V. Utrecht                    | utrecht",
                "Tolhek B.V. gevestigd te Utrecht       | utrecht",
                "Tolhek B.V., statutair gevestigd te Utrecht | utrecht",
                "Tolhek B.V., vestiging Den Haag        | den haag"
            })
    void aPlaceBehindTheNameIsNoPartOfIt(String written, String place) {
        NormalName name = NormalName.of(written);

        assertThat(name.place()).contains(place);
        assertThat(name.words()).containsExactly("tolhek");
        assertThat(name.formCode()).isEqualTo("B.V.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Taxi Utrecht", "Utrecht", "Tolhek (Bouw)", "Tolhek - Bouw", "Tolhek te Water", "Te Utrecht"})
    void aPlaceThatIsPartOfTheNameStays(String written) {
        assertThat(NormalName.of(written).place()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jansen B.V. h.o.d.n. De Gouden Eik",
                "Jansen B.V. H.O.D.N. De Gouden Eik",
                "Jansen B.V. hodn De Gouden Eik",
                "Jansen B.V., handelend onder de naam De Gouden Eik",
                "Jansen B.V. (t.h.o.d.n. De Gouden Eik)",
                "Jansen B.V. tevens h.o.d.n. De Gouden Eik",
                "Jansen B.V. t/a De Gouden Eik",
                "Jansen B.V. voorheen De Gouden Eik",
                "Jansen B.V. formerly known as De Gouden Eik"
            })
    void twoNamesInThePlaceOfOneAreReadApartAndAsAWhole(String written) {
        List<NormalName> readings = NormalName.readings(written);

        assertThat(readings).hasSize(3);
        assertThat(readings.get(0).words()).containsExactly("jansen");
        assertThat(readings.get(1).words()).containsSubsequence("gouden", "eik");
        assertThat(readings.get(2)).isEqualTo(NormalName.of(written));
    }

    @Test
    void oneNameHasOneReading() {
        assertThat(NormalName.readings("Bloemenhandel De Hodnerhoek"))
                .containsExactly(NormalName.of("Bloemenhandel De Hodnerhoek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tolhek, Netherlands Branch", "Tolhek (Dutch branch)", "Tolhek Nederlands bijkantoor"})
    void theDutchBranchOfAForeignCompanyIsSetApart(String written) {
        NormalName name = NormalName.of(written);

        assertThat(name.branch()).isTrue();
        assertThat(name.words()).containsExactly("tolhek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "🎉", "\u202E\u200B", "\uD800", "\u0000"})
    void whatHoldsNoLetterHasNoWords(String written) {
        assertThat(NormalName.of(written).isEmpty()).isTrue();
    }

    @Test
    void aNameOfNothingButALegalFormKeepsItAsAWord() {
        assertThat(NormalName.of("B.V.").words()).containsExactly("bv");
        assertThat(NormalName.of("Stichting").words()).containsExactly("stichting");
    }

    @Test
    void aLetterThatNobodyCanReadAnyMoreIsMarked() {
        assertThat(words("Gr\uFFFDnfeld")).isEqualTo("gr" + LostLetter.MARK + "nfeld");
        assertThat(words("Gr?nfeld")).isEqualTo("gr" + LostLetter.MARK + "nfeld");
        assertThat(words("Wat nu?")).isEqualTo("wat nu");
    }

    static List<String> hostileNames() {
        return List.of(
                "(".repeat(5_000),
                "()".repeat(5_000),
                ", ".repeat(5_000),
                " - ".repeat(5_000),
                "te ".repeat(5_000),
                "h.o.d.n. ".repeat(5_000),
                "branch ".repeat(5_000),
                "\"".repeat(5_000),
                "\uFDFA".repeat(5_000),
                "Ã¼".repeat(5_000),
                "&#x1F600;".repeat(5_000),
                "&#99999999;&#xD800;",
                "a\u0301".repeat(5_000),
                "\u0000\uFFFE\uD800\uDC00\uDC00",
                "\u202Eevil\u202C",
                "x".repeat(10_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNamesAreReadLikeAnyOther(String hostile) {
        NormalName name = NormalName.of(hostile);

        assertThat(name.letters().length()).isLessThanOrEqualTo(NormalName.LONGEST);
        assertThat(NormalName.readings(hostile)).isNotEmpty().contains(name);
        assertThat(name.words()).noneMatch(String::isEmpty);
    }

    @Test
    void readingWhatWasReadChangesNothing() {
        for (String written : List.of("Dravik & Zoon B.V. te Utrecht", "Stichting De Gouden Eik", "A.B.N. II")) {
            NormalName name = NormalName.of(written);
            assertThat(NormalName.stored(
                            written,
                            name.letters(),
                            name.joined(),
                            name.words(),
                            name.formCode(),
                            name.place(),
                            name.branch()))
                    .isEqualTo(name);
        }
    }
}
