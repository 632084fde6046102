package nl.tredewijzer.tender.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.tredewijzer.tender.formats.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A form of which something was changed by chance ends in a value or in the one error, always. */
@Timeout(120)
class MutatedPdfsTest {

    private static final int ROUNDS = 1500;
    private static final byte[] TELLING = "<>[]()/%#{} 0123456789RfnobjstreamxrefKidsPagesLength\n\r\0"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final SplittableRandom chance = new SplittableRandom(20261127L);

    @Test
    void aMutatedFormIsAValueOrRefused() {
        Map<String, byte[]> originals = new LinkedHashMap<>();
        originals.put("packed", FormFixture.plain().bytes());
        originals.put(
                "xfa", FormFixture.plain().xfa("<f><kvk>00000116</kvk></f>").bytes());
        originals.put("protected", FormFixture.plain().password("").bytes());
        originals.put(
                "by hand",
                FormFixture.byHand(List.of(
                        "<</Type/Catalog/AcroForm 2 0 R/Pages 5 0 R>>",
                        "<</Fields[3 0 R 4 0 R]>>",
                        "<</T(kvk)/TU(KvK-nummer)/FT/Tx/V(00000116)>>",
                        "<</T(rol)/FT/Ch/Opt[[(2)(Onderaannemer)]]/V(2)>>",
                        "<</Type/Pages/Count 1/Kids[6 0 R]>>",
                        "<</Type/Page/Parent 5 0 R/MediaBox[0 0 9 9]>>")));
        Mutations.Tally tally = Mutations.tried(originals, ROUNDS, this::changed);
        assertThat(tally.values()).isGreaterThan(ROUNDS);
        assertThat(tally.refused()).isPositive();
    }

    private byte[] changed(byte[] original) {
        byte[] bytes = original.clone();
        for (int changes = 1 + chance.nextInt(4); changes > 0; changes--) {
            // what a PDF begins with stays, or it would be read as a list
            int at = 5 + chance.nextInt(bytes.length - 5);
            int length = Math.min(1 + chance.nextInt(40), bytes.length - at);
            switch (chance.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
                case 1 -> bytes = Mutations.spliced(bytes, at, at + length, new byte[0]);
                case 2 -> bytes = Mutations.spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                case 3 -> bytes[at] = TELLING[chance.nextInt(TELLING.length)];
                default -> bytes = chance.nextInt(8) == 0 ? Arrays.copyOf(bytes, Math.max(at, 6)) : bytes;
            }
        }
        return bytes;
    }
}
