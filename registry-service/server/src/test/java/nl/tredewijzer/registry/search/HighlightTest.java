package nl.tredewijzer.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.tredewijzer.registry.index.OrganisationProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a name is shown as found; what is found stands between brackets here. */
class HighlightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Groenbedrijf De Fluisterende Eik B.V. | eik           | Groenbedrijf De Fluisterende [Eik] B.V.
                    Groenbedrijf De Fluisterende Eik B.V. | eik groen     | [Groen]bedrijf De Fluisterende [Eik] B.V.
                    Groenbedrijf De Fluisterende Eik B.V. | bedrijf       | Groen[bedrijf] De Fluisterende Eik B.V.
                    Groen Beheer B.V.                     | groenbeheer   | [Groen] [Beheer] B.V.
                    Groenbeheer                           | groen beheer  | [Groenbeheer]
                    Café de Zon                           | cafe          | [Café] de Zon
                    IJsfabriek De Zwaan                   | ysfabriek     | [IJsfabriek] De Zwaan
                    Ysfabriek De Zwaan                    | ijsfabriek    | [Ysfabriek] De Zwaan
                    Hoveniersbedrijf Het Onkruid          | hoveniersbedrjif | [Hoveniersbedrijf] Het Onkruid
                    Straße & Söhne                        | strasse       | [Straße] & Söhne
                    Alfa                                  | beta          | Alfa
                    """)
    void theLettersThatWereAskedForAreMarked(String name, String asked, String shown) {
        assertThat(shown(Highlight.of(name, MatchedName.words(asked)).parts())).isEqualTo(shown);
    }

    @Test
    void accentsInTwoCharactersAreMarkedWithTheirLetter() {
        assertThat(shown(Highlight.of("Cafe\u0301 Zon", List.of("cafe")).parts()))
                .isEqualTo("[Cafe\u0301] Zon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u202EAlfa\u202C", "a\u0000b <b>", "\uD83D\uDE00 Alfa", "\uD800", "Ǆ ﷺ ½", "ijijij"})
    void thePiecesTogetherAreTheName(String name) {
        List<MatchedName.Part> parts =
                Highlight.of(name, List.of("alfa", "b", "y", "ij")).parts();

        assertThat(parts.stream().map(MatchedName.Part::text).collect(Collectors.joining()))
                .isEqualTo(name);
    }

    @Test
    void theNameThatFitsBestIsShown() {
        OrganisationProfile profile = OrganisationProfile.of(Listed.named(1, "Holding Alfa")
                        .also(List.of("Zonneveld Catering"), List.of("Zonneveld"))
                        .history())
                .orElseThrow();

        assertThat(MatchedName.of(profile, List.of("alfa")).kind()).isEqualTo("CURRENT");
        assertThat(MatchedName.of(profile, List.of("zonneveld", "catering")).kind())
                .isEqualTo("TRADING");
        assertThat(MatchedName.of(profile, List.of("nergens")).kind()).isEqualTo("CURRENT");
    }

    private static String shown(List<MatchedName.Part> parts) {
        return parts.stream()
                .map(part -> part.matched() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
