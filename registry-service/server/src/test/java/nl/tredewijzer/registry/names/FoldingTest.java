package nl.tredewijzer.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs leave in a name on its way from one file to another is no part of it. */
class FoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zonne\u200Bwijk",
                "Zonne\u00ADwijk",
                "Zonne\u200Dwijk",
                "Zonne\u2060wijk",
                "\uFEFFZonnewijk",
                "\u202BZonnewijk\u202C",
                "Zonnew\u200Bi\u200Bjk",
                "Zonnewi\u0301j\u0301k",
                "Ｚｏｎｎｅｗｉｊｋ",
                "Zonnewÿk"
            })
    void aSignThatIsNotSeenPartsNoWord(String written) {
        assertThat(NormalName.of(written).words()).containsExactly("zonnewyk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zonne\u00A0wijk", "Zonne\u2009wijk", "Zonne\u3000wijk", "Zonne\twijk", "Zonne\u0000wijk"})
    void aBlankOfAnyKindPartsWords(String written) {
        assertThat(NormalName.of(written).words()).containsExactly("zonne", "wyk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D'Or",
                "D’Or",
                "D‘Or",
                "D`Or",
                "D´Or",
                "D\u02BCOr",
                "D\u2032Or",
                "D\u201BOr",
                "D&#39;Or",
                "Dâ€™Or"
            })
    void anApostropheIsNoLetterHoweverItIsTyped(String written) {
        NormalName name = NormalName.of(written);

        assertThat(name.words()).containsExactly("dor");
        assertThat(name.letters()).isEqualTo("dor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zonnewijk™", "Zonnewijk®", "Zonnewijk ©", "Zonnewijk℠"})
    void aTradeMarkIsNoPartOfTheName(String written) {
        assertThat(NormalName.of(written).words()).containsExactly("zonnewyk");
    }

    @ParameterizedTest
    @CsvSource({
        "Caf&eacute; &Eacute;lan, cafe elan",
        "Jansen &amp;amp; Zoon, jansen & zoon",
        "Caf&amp;eacute;, cafe",
        "Fran&ccedil;oise, francoise",
        "Gar&ccedil;on &agrave; H&ocirc;tel, garcon a hotel",
        "Co&ouml;peratie, cooperatie",
        "Co&#246;peratie, cooperatie",
        "Co&#xF6;peratie, cooperatie",
        "Stra&szlig;e, strasse",
        "Sm&oslash;r, smor",
        "D&rsquo;Or, d'or",
        "JANSEN &AMP; ZOON, jansen & zoon",
        "CAF&EACUTE;, cafe",
        "D&#X27;Or, d'or",
        "&nietbekend;, &nietbekend;"
    })
    void theSignsOfAWebPageAreRead(String written, String folded) {
        assertThat(Folding.folded(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coöperatie Mañana",
                "CoÃ¶peratie MaÃ±ana",
                "CoÃƒÂ¶peratie MaÃƒÂ±ana",
                "CoÃ\u0083Â¶peratie MaÃ\u0083Â±ana",
                "Co├Âperatie Ma├▒ana",
                "Coo\u0308peratie Man\u0303ana"
            })
    void aBrokenEncodingIsMendedHoweverOftenItWasBroken(String written) {
        assertThat(Folding.folded(written)).isEqualTo("cooperatie manana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ångström Åäö ÀÉ", "«Café»", "CAFÉ’S", "Café’s", "CAFÉ–BAR", "MÖ’S", "Ëén", "東京", "Ελλάς"})
    void whatIsNotBrokenIsNotMended(String written) {
        assertThat(BrokenEncoding.mended(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zonne\u00A0wijk", "Zonne—wijk", "Zonne–wijk", "Zonne·wijk", "Zonne•wijk", "Zonne™wijk"})
    void whatPeoplePutBetweenWordsIsNoMisreadLetter(String written) {
        assertThat(NormalName.of(written).words()).containsExactly("zonne", "wyk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Co÷peratie", "CoÖperatie", "Co”peratie"})
    void aLetterReadInAnotherEncodingIsMended(String written) {
        assertThat(Folding.folded(written)).isEqualTo("cooperatie");
    }

    @Test
    void anUnseenSignThatStandsForAByteIsMendedBeforeItIsLeftOut() {
        assertThat(Folding.folded("MarÃ\u00ADa")).isEqualTo("maria");
    }
}
