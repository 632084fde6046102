package nl.tredewijzer.registry.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                      | nl
                    en                | en
                    en-GB             | en
                    nl-NL, en;q=0.9   | nl
                    en;q=0.5, nl;q=.9 | nl
                    de, fr            | nl
                    de, en;q=0.1      | en
                    *                 | nl
                    ;;;               | nl
                    """)
    void isTheBestOneThatTheRegisterSpeaks(String asked, String language) {
        assertThat(Language.of(asked).getLanguage()).isEqualTo(language);
    }
}
