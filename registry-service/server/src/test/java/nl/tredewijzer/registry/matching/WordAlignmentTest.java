package nl.tredewijzer.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAlignmentTest {

    private static WordAlignment align(String asked, String registered) {
        return WordAlignment.of(List.of(asked.split(" ")), List.of(registered.split(" ")));
    }

    private static String links(WordAlignment alignment) {
        return alignment.links().stream()
                .map(link -> link.kind() + " " + alignment.asked(link) + "=" + alignment.registered(link))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolhek bouw         | tolhek bouw             | SAME tolhek=tolhek, SAME bouw=bouw",
                "bouw tolhek         | tolhek bouw             | SAME bouw=bouw, SAME tolhek=tolhek",
                "tol hek bouw        | tolhek bouw             | JOINED tol hek=tolhek, SAME bouw=bouw",
                "tolhekbouw          | tolhek bouw             | JOINED tolhekbouw=tolhek bouw",
                "gebr tolhek         | gebroeders tolhek       | ABBREVIATED gebr=gebroeders, SAME tolhek=tolhek",
                "tolhek nl           | tolhek nederland        | SAME tolhek=tolhek, ABBREVIATED nl=nederland",
                "tolhek groep        | tolhek group            | SAME tolhek=tolhek, TRANSLATED groep=group",
                "to1hek bouw         | tolhek bouw             | SCANNED to1hek=tolhek, SAME bouw=bouw",
                "tolhak bouw         | tolhek bouw             | EDITED tolhak=tolhek, SAME bouw=bouw",
                "tol heek bouw       | tolhek bouw             | JOINED tol heek=tolhek, SAME bouw=bouw"
            })
    void findsWhichWordsAnswerToEachOther(String asked, String registered, String links) {
        assertThat(links(align(asked, registered))).isEqualTo(links);
    }

    @Test
    void leavesWhatAnswersToNothing() {
        WordAlignment alignment = align("tolhek holding zuid", "oud tolhek");

        assertThat(alignment.leftOfAsked()).containsExactly(1, 2);
        assertThat(alignment.leftOfRegistered()).containsExactly(0);
    }

    @Test
    void takesTheSameWordBeforeOneThatIsNearlyTheSame() {
        assertThat(links(align("bakker bakkers", "bakkers bakker")))
                .isEqualTo("SAME bakker=bakker, SAME bakkers=bakkers");
    }

    @Test
    void givesEveryWordToOneOtherAtMost() {
        WordAlignment alignment = align("bouw bouw", "bouw");

        assertThat(alignment.links()).hasSize(1);
        assertThat(alignment.leftOfAsked()).containsExactly(1);
    }

    @Test
    void comparesNoLettersOfVeryShortWords() {
        assertThat(align("ab bouw", "ac bouw").leftOfAsked()).containsExactly(0);
    }
}
