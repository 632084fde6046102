package nl.tredewijzer.tender.formats.bidders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.tredewijzer.tender.formats.source.InputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedListTest {

    @ParameterizedTest
    @CsvSource({
        "error_empty.csv, leeg",
        "error_nul_bytes.csv, nul-bytes",
        "error_neither_encoding.csv, geen UTF-8 en geen Windows-1252",
        "error_document.pdf, een PDF",
        "error_document.pdf, tredewijzer-tender-pdf",
        "error_workbook.xlsx, een Excel-werkmap (xlsx)",
        "error_notice.xml, XML"
    })
    void whatIsNoListIsSaidByWhatItIs(String file, String said) {
        assertThatThrownBy(() -> Fixture.list(file)).isInstanceOfSatisfying(InputRefused.class, refused -> {
            assertThat(refused.dutch()).contains(said);
            assertThat(refused.english()).isNotBlank().isNotEqualTo(refused.dutch());
        });
    }

    @Test
    void aWebPageThatWasPastedIsNoName() {
        assertThatThrownBy(() -> BidderListReader.read("<table><tr><td>Naam</td></tr></table>"))
                .isInstanceOfSatisfying(InputRefused.class, refused -> assertThat(refused.dutch())
                        .contains("een webpagina (HTML)"));
    }

    @Test
    void tenMegabytesAndAHundredThousandLinesAreTheLimits() {
        assertThatThrownBy(() -> BidderListReader.read(new byte[10 * 1024 * 1024 + 1]))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("10 MB");
        assertThatThrownBy(() -> BidderListReader.read("x\n".repeat(100_001)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("100,000 lines");
        assertThat(BidderListReader.read("naam;kvk\n" + "A;00001001\n".repeat(99_999))
                        .bidders())
                .hasSize(99_999);
    }

    @Test
    void lineOfMoreThanTenThousandCharactersIsNotReadAndOthersAre() {
        BidderList list = BidderListReader.read("1".repeat(10_001) + "\nDe Voeg 00001001\n");

        assertThat(list.notRead()).extracting(NotRead::cause).containsExactly(NotReadCause.LINE_TOO_LONG);
        assertThat(list.notRead().get(0).text()).hasSize(NotRead.LONGEST_TEXT + 1);
        assertThat(list.notRead().get(0).dutch()).hasSizeLessThan(200).contains("1…");
        assertThat(list.bidders()).hasSize(1);
    }

    /** Each of these made a naive pattern slow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1 ", "1.", "111.", "1,11", "a ", "€", "€ 1", "KvK ", "totaal", "\"", "\";", "NL1", "@", "0", "06 "
            })
    void hostileLinesCostLittle(String repeated) {
        String line = repeated.repeat(10_000 / repeated.length());

        long begin = System.nanoTime();
        BidderListReader.read((line + "\n").repeat(10));
        BidderListReader.read("naam;kvk\n" + (line + "\n").repeat(10));
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export.csv",
                "windows-1252.csv",
                "roles.csv",
                "pasted.tsv",
                "mail.txt",
                "error_unclosed_quote.csv"
            })
    void mutatedListIsAListOrRefused(String file) {
        Random random = new Random(20261123);
        byte[] original = Fixture.bytes(file);
        for (int i = 0; i < 500; i++) {
            byte[] mutated = original.clone();
            for (int change = random.nextInt(8); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] = mutation(random);
            }
            try {
                assertThat(BidderListReader.read(mutated).understood()).isNotNull();
            } catch (InputRefused refused) {
                assertThat(refused.dutch()).isNotBlank();
            }
        }
    }

    @Test
    void everyLineIsABidderOrListedAsNotRead() {
        List<String> pool = List.of(
                "Geachte heer,",
                "Hierbij de lijst:",
                "1. De Voeg 00001001",
                "- De Kroon 0001017 € 5",
                "€ 250.000",
                "x",
                "Totaal 12",
                "De Eik B.V.",
                "12.345.678",
                "tel. 06-12345678",
                "00001001 00001017",
                "123",
                "Perceel 1",
                "..",
                "De Spade\t00001024\t1000",
                "RSIN 000012345",
                "a@b.example",
                "KvK",
                "De Hark; Wilgendam; 00001031",
                "|;,");
        Random random = new Random(20261123);
        for (int i = 0; i < 300; i++) {
            List<String> lines =
                    random.ints(12, 0, pool.size()).mapToObj(pool::get).toList();
            BidderList list = BidderListReader.read(String.join("\n", lines));

            Set<Integer> seen = new HashSet<>();
            list.bidders().forEach(bidder -> seen.add(bidder.line()));
            list.notRead().forEach(notRead -> seen.add(notRead.line()));
            assertThat(seen).as(lines.toString()).hasSize(12);
        }
    }

    private static byte mutation(Random random) {
        byte[] likely = ";,\t|\"\n\r0123456789€.-KvK ".getBytes(UTF_8);
        return random.nextBoolean() ? likely[random.nextInt(likely.length)] : (byte) random.nextInt(256);
    }
}
