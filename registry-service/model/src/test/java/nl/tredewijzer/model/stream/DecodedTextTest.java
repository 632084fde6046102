package nl.tredewijzer.model.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Text in the encodings of office programs. */
class DecodedTextTest {

    private static final String TEXT = "Café België; € 5";

    @Test
    void textIsReadInEachEncodingThatDutchOfficeProgramsWrite() {
        assertRead(TEXT, StandardCharsets.UTF_8, false);
        assertRead("\uFEFF" + TEXT, StandardCharsets.UTF_8, true);
        assertRead(TEXT, DecodedText.WINDOWS_1252, false);
        assertRead("\uFEFF" + TEXT, StandardCharsets.UTF_16LE, true);
        assertRead("\uFEFF" + TEXT, StandardCharsets.UTF_16BE, true);
    }

    private static void assertRead(String written, Charset charset, boolean marked) {
        assertThat(DecodedText.of(written.getBytes(charset))).hasValue(new DecodedText(TEXT, charset, marked));
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(DecodedText.of(new byte[0]))
                .hasValueSatisfying(text -> assertThat(text.text()).isEmpty());
    }

    @Test
    void bytesThatFitNoEncodingAreNoText() {
        assertThat(DecodedText.of(new byte[] {'a', (byte) 0x81})).isEmpty();
        assertThat(DecodedText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})).isEmpty();
    }
}
