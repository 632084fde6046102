package nl.tredewijzer.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.tredewijzer.pages.text.DevelopersText;
import nl.tredewijzer.pages.text.ErrorText;
import nl.tredewijzer.pages.text.GuideText;
import nl.tredewijzer.pages.text.LayoutText;
import nl.tredewijzer.pages.text.MeasureText;
import nl.tredewijzer.pages.text.MonitorText;
import nl.tredewijzer.pages.text.ProfileText;
import nl.tredewijzer.pages.text.ReceiptText;
import nl.tredewijzer.pages.text.SearchText;
import nl.tredewijzer.pages.text.Text;
import nl.tredewijzer.pages.text.WorkbenchText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    static Stream<Text> all() {
        return Stream.<Text[]>of(
                        DevelopersText.values(),
                        GuideText.values(),
                        LayoutText.values(),
                        ErrorText.values(),
                        MeasureText.values(),
                        MonitorText.values(),
                        ReceiptText.values(),
                        ProfileText.values(),
                        SearchText.values(),
                        WorkbenchText.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsThereInBothLanguagesWithTheSamePlaces(Text text) {
        assertThat(text.dutch()).isNotBlank();
        assertThat(text.english()).isNotBlank();
        assertThat(places(text.english())).isEqualTo(places(text.dutch()));
    }

    private static int places(String text) {
        return text.split("\\{}", -1).length - 1;
    }

    @Test
    void valuesGoIntoTheirPlacesAndAreNotReadAgain() {
        assertThat(PageLanguage.ENGLISH.say(ReceiptText.KEY_REFUSED, 2, "{}")).isEqualTo("Line 2: {}");
        assertThatThrownBy(() -> PageLanguage.DUTCH.say(ReceiptText.KEY_REFUSED, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageLanguage.DUTCH.say(ReceiptText.TITLE, "more"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
