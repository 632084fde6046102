package nl.tredewijzer.tender.formats.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import nl.tredewijzer.tender.formats.source.ElementRemark;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedNoticeTest {

    private static final String OPEN =
            "<ContractNotice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2\">";

    @ParameterizedTest
    @CsvSource({
        "error_doctype.xml, DOCTYPE",
        "error_entity_bomb.xml, DOCTYPE",
        "error_external_entity.xml, DOCTYPE",
        "error_unknown_entity.xml, entiteit \"nbsp\"",
        "error_truncated.xml, afgebroken",
        "error_not_utf8.xml, codering UTF-8",
        "error_encoding_name.xml, utf-7",
        "error_prior_information.xml, vooraankondiging",
        "error_namespace.xml, hoofdelement",
        "error_not_well_formed.xml, niet welgevormd",
        "error_document.pdf, PDF",
        "error_no_xml.txt, geen XML",
        "error_empty.xml, geen XML"
    })
    void whatIsNoNoticeIsSaidByWhatItIs(String file, String said) {
        assertThatThrownBy(() -> NoticeFixture.notice(file)).isInstanceOfSatisfying(InputRefused.class, refused -> {
            assertThat(refused.dutch()).contains(said);
            assertThat(refused.english()).isNotBlank().isNotEqualTo(refused.dutch());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "error_not_well_formed.xml, 3",
        "error_not_utf8.xml, 2",
        "error_doctype.xml, 2",
        "error_unknown_entity.xml, 3"
    })
    void placeOfTheDefectIsSaid(String file, int line) {
        assertThatThrownBy(() -> NoticeFixture.notice(file)).isInstanceOfSatisfying(InputRefused.class, refused -> {
            assertThat(((Place.Position) refused.place().orElseThrow()).line()).isEqualTo(line);
            assertThat(refused.dutch()).startsWith("Regel " + line + ", kolom ");
            assertThat(refused.english()).startsWith("Line " + line + ", column ");
        });
    }

    @Test
    void sizeDepthNamesAttributesAndElementsAreBounded() {
        assertRefused(new byte[16 * 1024 * 1024 + 1], "16 MB");
        assertRefused(OPEN + "<a>".repeat(200) + "</a>".repeat(200) + "</ContractNotice>", "64 deep");
        assertRefused(OPEN + "<" + "n".repeat(10_000_000) + "/></ContractNotice>", "not well-formed");
        assertRefused(OPEN + "<a/>".repeat(600_000) + "</ContractNotice>", "500,000 elements");
        assertRefused(OPEN + lots(10_001) + "</ContractNotice>", "10,000 lots");
        assertRefused("<a ".repeat(1_000_000), "cut off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contract-notice.xml", "contract-award-notice.xml", "error_values.xml", "error_entity_bomb.xml"})
    void mutatedNoticeIsANoticeOrRefused(String file) {
        Random random = new Random(20261123);
        byte[] original = NoticeFixture.bytes(file);
        for (int i = 0; i < 400; i++) {
            byte[] mutated = mutated(original, random);
            try {
                Notice notice = NoticeReader.read(mutated);
                assertThat(NoticeTender.of(notice).tender().title()).isNotBlank();
            } catch (InputRefused refused) {
                assertThat(refused.dutch()).isNotBlank();
            }
        }
    }

    /** Bytes changed, a piece cut out, or a piece repeated elsewhere. */
    private static byte[] mutated(byte[] original, Random random) {
        byte[] mutated = original.clone();
        int from = random.nextInt(original.length);
        int to = random.nextInt(original.length);
        int length = Math.min(random.nextInt(200), original.length - Math.max(from, to));
        switch (random.nextInt(4)) {
            case 0 -> System.arraycopy(original, from, mutated, to, length);
            case 1 -> {
                return java.util.Arrays.copyOf(original, from);
            }
            case 2 -> {
                byte[] digits = "0123456789-.:TZ<>/&;\"".getBytes(UTF_8);
                for (int i = 0; i < 20; i++) {
                    int at = random.nextInt(original.length);
                    if (Character.isDigit(original[at])) {
                        mutated[at] = digits[random.nextInt(digits.length)];
                    }
                }
            }
            default -> mutated[from] = (byte) random.nextInt(256);
        }
        return mutated;
    }

    @Test
    void manyDefectsAreNotAllDescribed() {
        String lots = lots(5_000);

        Notice notice = NoticeReader.read((OPEN + lots + "</ContractNotice>").getBytes(UTF_8));

        assertThat(notice.remarks()).hasSize(201);
        assertThat(notice.remarks().get(200).cause()).isEqualTo(ElementRemark.Cause.AND_MORE);
    }

    private static String lots(int count) {
        return ("<l:ProcurementProjectLot xmlns:l=\"urn:oasis:names:specification:ubl:schema:xsd:"
                        + "CommonAggregateComponents-2\"/>")
                .repeat(count);
    }

    private static void assertRefused(String xml, String said) {
        assertRefused(xml.getBytes(UTF_8), said);
    }

    private static void assertRefused(byte[] bytes, String said) {
        assertThatThrownBy(() -> NoticeReader.read(bytes))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(said);
    }
}
