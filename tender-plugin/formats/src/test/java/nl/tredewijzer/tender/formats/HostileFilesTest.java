package nl.tredewijzer.tender.formats;

import static nl.tredewijzer.tender.formats.workbook.WorkbookFixture.number;
import static nl.tredewijzer.tender.formats.workbook.WorkbookFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.workbook.WorkbookFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are made to break a reader end in a sentence, in little time and memory. */
@Timeout(60)
class HostileFilesTest {

    @Test
    void aGigabyteOfOneLineIsNotTakenIntoMemory() {
        InputStream endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int read = (int) Math.min(left, length);
                java.util.Arrays.fill(buffer, offset, offset + read, (byte) 'x');
                left -= read;
                return read == 0 && length > 0 ? -1 : read;
            }
        };

        assertThatThrownBy(() -> TenderReading.read(endless, Mapping.NONE))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("64 MB");
    }

    @Test
    void aPartThatUnpacksToGigabytesIsGivenUp() throws IOException {
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "_rels/.rels"}) {
            byte[] bomb = bomb(part);

            assertThat(bomb.length).isLessThan(2 << 20);
            assertRefused(bomb, "when unpacked");
        }
    }

    @Test
    void oneTagOrCommentOfAWorkbookIsNotTakenIntoMemory() {
        String much = "x".repeat(2 << 20);
        assertRefused(sheet("<!-- " + much + " -->"), "more than 1 MB");
        assertRefused(sheet("<!-- " + "<a>".repeat(1 << 19) + " -->"), "more than 1 MB");
        assertRefused(sheet("<row a=\"" + much + "\"/>"), "more than 1 MB");
        assertRefused(sheet("<row a=\"" + ">".repeat(2 << 20) + "\"/>"), "more than 1 MB");
        assertRefused(sheet("<?x " + much + "?>"), "more than 1 MB");
    }

    @Test
    void shortCommentsAndQuotedSignsOfAWorkbookAreReadOver() {
        byte[] bytes = sheet("<!-- > <row> it's -->".repeat(100_000) + "<row note='a \" > b'>" + text("A1", "KvK")
                + "</row><row>" + text("A2", "00001001") + "</row>");

        assertThat(TenderReading.read(bytes).bidders()).hasSize(1);
    }

    @Test
    void aListOfMillionsOfCellsIsRefused() {
        assertRefused(("00001001" + ";a".repeat(500) + "\n").repeat(2_100), "1,000,000 cells");
    }

    @Test
    void aNameThatBeginsLikeAZipIsAName() {
        TenderReading reading = TenderReading.read(
                "PKF Voorbeeld B.V.;00001001\nTwee B.V.;00001002\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.bidders())
                .extracting(read -> read.bidder().name().orElseThrow())
                .containsExactly("PKF Voorbeeld B.V.", "Twee B.V.");
    }

    @Test
    void cellsAndRowsAndTextOfAWorkbookAreBounded() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(1000) + "</row>";
        assertRefused(sheet(row.repeat(2001)), "2,000,000 cells");
        assertRefused(sheet("<row><c><v>1</v></c></row>".repeat(100_001)), "100,000 rows");
        assertRefused(
                new WorkbookFixture()
                        .strings("x".repeat(30_000))
                        .sheet(
                                "Blad1",
                                "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(1000) + "</row>",
                                "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(1000) + "</row>")
                        .bytes(),
                "32 million characters");
    }

    @Test
    void referencesThatPointNowhereTakeNoMemory() {
        byte[] bytes = new WorkbookFixture()
                .strings("Naam")
                .sheet(
                        "Blad1",
                        text("A1", "KvK") + text("B1", "Naam"),
                        text("A2", "00001001") + "<c r=\"B2\" t=\"s\"><v>999999999</v></c>" + number("XFD2", "1")
                                + number("ZZZZZZ2", "2") + "<c r=\"-1\" t=\"q\"><v>3</v></c>")
                .bytes();

        TenderReading reading = TenderReading.read(bytes);

        assertThat(reading.bidders()).hasSize(1);
        assertThat(reading.unread())
                .extracting(unread -> unread.cause().english())
                .contains("the content of the cell cannot be read.", "stands beyond column 1,000; not read.");
    }

    @Test
    void aWorkbookWithADocumentTypeIsRefused() {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>";
        for (String part : new String[] {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"}) {
            assertRefused(
                    new WorkbookFixture()
                            .sheet("Blad1", text("A1", "KvK"))
                            .part(part, bomb)
                            .bytes(),
                    "DOCTYPE",
                    "damaged");
        }
    }

    @Test
    void xmlThatBeginsWithItsDocumentTypeIsRefusedAndNoListOfBidders() {
        assertRefused("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>\n<x>&a;</x>", "DOCTYPE");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefusedByWhatItIs() {
        assertRefused(
                WorkbookFixture.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "zip file");
        assertRefused(WorkbookFixture.zip(Map.of("bidders.csv", "Naam;KvK")), "zip file");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "zip file", "damaged");
    }

    @Test
    void deepAndLongJsonIsRefused() {
        assertRefused("{\"ocid\":" + "[".repeat(100_000), "64 arrays");
        assertRefused("{\"ocid\":" + "{\"a\":".repeat(100_000), "64 arrays");
        assertRefused("{\"ocid\": \"" + "x".repeat(17 << 20) + "\"}", "longer than");
        assertRefused("{\"ocid\": 1" + "0".repeat(1000) + "}", "more than 40 characters");
        assertRefused("{\"ocid\": 1e999999999}", "too large");
        assertRefused("{\"ocid\": \"a\", \"ocid\": \"b\"}", "twice");
        assertRefused("{\"ocid\":\"a\"}\n".repeat(10_001), "10,000 releases");
    }

    @Test
    void wrongEncodingsAreRefused() {
        assertRefused(new byte[] {'{', '"', (byte) 0xC3, 0x28, '"', '}'}, "not UTF-8");
        assertRefused("k;v".getBytes(StandardCharsets.UTF_16LE), "NUL");
        assertRefused(new byte[] {'K', 'v', 'K', ';', (byte) 0x81, (byte) 0xFF}, "neither UTF-8 nor Windows-1252");
        assertRefused("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", "utf-7");
        assertRefused(new byte[0], "empty");
    }

    private static byte[] sheet(String rows) {
        return new WorkbookFixture().sheet("Blad1", rows).bytes();
    }

    private static byte[] bomb(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<a>".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook><sheet name=\"Blad1\" r:id=\"r1\" xmlns:r=\"relationships\"/></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></r>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void assertRefused(String text, String said) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), said);
    }

    private static void assertRefused(byte[] bytes, String... oneOf) {
        assertThatThrownBy(() -> TenderReading.read(bytes))
                .isInstanceOfSatisfying(InputRefused.class, refused -> assertThat(refused.english())
                        .containsAnyOf(oneOf));
    }
}
