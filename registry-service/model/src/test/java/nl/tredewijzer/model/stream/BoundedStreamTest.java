package nl.tredewijzer.model.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    @Test
    void asManyBytesAsWereAgreedComeThrough() throws IOException {
        assertThat(bounded(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void oneByteMoreEndsTheReadingHoweverItIsRead() {
        assertThatThrownBy(() -> bounded(11, 10).readAllBytes()).hasMessage("too many");
        assertThatThrownBy(() -> bounded(11, 10).skipNBytes(11)).hasMessage("too many");
        InputStream oneByOne = bounded(2, 1);
        assertThatThrownBy(() -> {
                    while (oneByOne.read() >= 0) {
                        assertThat(oneByOne.markSupported()).isFalse();
                    }
                })
                .hasMessage("too many");
    }

    private static InputStream bounded(int bytes, int most) {
        return new BoundedStream(
                new ByteArrayInputStream(new byte[bytes]), most, () -> new IllegalStateException("too many"));
    }
}
