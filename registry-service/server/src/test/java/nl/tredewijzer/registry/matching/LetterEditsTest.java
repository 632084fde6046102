package nl.tredewijzer.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.tredewijzer.registry.names.LostLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterEditsTest {

    @ParameterizedTest
    @CsvSource({
        "tolhek, tolhek, 0",
        "tolhek, tolhk, 1",
        "tolhek, tolhekk, 1",
        "tolhek, tolhak, 1",
        "tolhek, tohlek, 1",
        "tolhek, otlhek, 1",
        "tolhek, olhk, 2",
        "tolhek, tohlak, 2",
        "ab, ba, 1"
    })
    void countsWhatWasPutInLeftOutReplacedOrSwapped(String one, String other, int edits) {
        assertThat(LetterEdits.between(one, other, 2)).isEqualTo(edits);
        assertThat(LetterEdits.between(other, one, 2)).isEqualTo(edits);
    }

    @Test
    void stopsCountingAboveWhatIsAskedFor() {
        assertThat(LetterEdits.between("tolhek", "molenaar", 2)).isEqualTo(LetterEdits.TOO_MANY);
        assertThat(LetterEdits.between("tolhek", "tol", 2)).isEqualTo(LetterEdits.TOO_MANY);
        assertThat(LetterEdits.between("tohlak", "tolhek", 1)).isEqualTo(LetterEdits.TOO_MANY);
    }

    @Test
    void takesALostLetterForAnyOther() {
        assertThat(LetterEdits.between("gr" + LostLetter.MARK + "nfeld", "grunfeld", 1))
                .isZero();
    }

    @Test
    void countsAsTheWholeTableWouldWhereverItLooksAtABandOfIt() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            int whole = wholeTable(one, other);
            int expected = whole > 2 ? LetterEdits.TOO_MANY : whole;
            assertThat(LetterEdits.between(one, other, 2)).as(one + " " + other).isEqualTo(expected);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int wholeTable(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[one.length()][other.length()];
    }

    @ParameterizedTest
    @CsvSource({
        "tohlek, tolhek, true",
        "tollhek, tolhek, true",
        "kamer, kammer, true",
        "tolhak, tolhek, false",
        "tolhk, tolhek, false",
        "olhek, tolhek, false"
    })
    void tellsASlipOfTheHandFromAnotherLetter(String written, String known, boolean slip) {
        assertThat(LetterEdits.isSlip(written, known)).isEqualTo(slip);
    }
}
