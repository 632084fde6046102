package nl.tredewijzer.tender.pdf.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.InputRefused;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are broken, or made to harm, end in the one error within some megabytes and seconds. */
@Timeout(60)
class HostilePdfTest {

    private static final String CATALOG = "<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>/AcroForm 2 0 R>>";

    @Test
    void aPasswordIsSaid() {
        refused(FormFixture.plain().password("geheim").bytes(), "wachtwoord");
    }

    @Test
    void aFileThatIsCutOffIsRefusedOrReadWithoutAnotherError() {
        byte[] whole = FormFixture.plain().bytes();
        for (int length = 5; length < whole.length; length += 37) {
            readOrRefused(java.util.Arrays.copyOf(whole, length));
        }
    }

    @Test
    void onlyTheFirstLineOfAPdfIsRefused() {
        refused("%PDF-1.7\n".getBytes(UTF_8), "beschadigd");
    }

    @Test
    void aPartThatUnpacksToAQuarterOfAGigabyteIsRefused() {
        String bomb = stream("", zeros(256));

        refused(pdf(CATALOG, "<</XFA 3 0 R>>", bomb), "uitgepakt");
        refused(pdf(CATALOG, "<</Fields[4 0 R]>>", "null", "<</T(kvk)/FT/Tx/V 5 0 R>>", bomb), "uitgepakt");
        refused(pdf(CATALOG, "<</XFA 3 0 R>>", stream("/Filter[/FlateDecode/FlateDecode]", zeros(256))), "");
    }

    @Test
    void aTableOfObjectsThatUnpacksToAQuarterOfAGigabyteIsRefused() {
        String table = stream("/Type/XRef/Size 9/W[1 1 1]/Root 1 0 R", zeros(256));
        byte[] pdf = ("%PDF-1.7\n1 0 obj\n" + CATALOG + "\nendobj\n2 0 obj\n" + table + "\nendobj\nstartxref\n"
                        + ("%PDF-1.7\n1 0 obj\n" + CATALOG + "\nendobj\n").length() + "\n%%EOF\n")
                .getBytes(ISO_8859_1);

        refused(pdf, "");
    }

    @Test
    void millionsOfValuesInAPackedPartAreRefused() {
        byte[] values = ("2 0 " + "<</Fields[" + "<<>>".repeat(1_900_000) + "]>>").getBytes(ISO_8859_1);
        String objects = stream("/Type/ObjStm/N 1/First 4", packed(values, 1));
        String catalog = "%PDF-1.7\n1 0 obj\n" + CATALOG + "\nendobj\n";
        String table = catalog + "3 0 obj\n" + objects + "\nendobj\n";
        byte[] entries = {0, 0, 0, 0, 1, 0, 9, 0, 2, 0, 3, 0, 1, 0, 9, 0};
        int at = catalog.length();
        entries[13] = (byte) (at >> 8);
        entries[14] = (byte) at;
        String file = table + "4 0 obj\n" + stream("/Type/XRef/Size 4/W[1 2 1]/Root 1 0 R", packed(entries, 1))
                + "\nendobj\nstartxref\n" + table.length() + "\n%%EOF\n";

        refused(file.getBytes(ISO_8859_1), "uitgepakt");
    }

    @Test
    void aTableOfMillionsOfObjectsIsRefused() {
        String table = stream("/Type/XRef/Size 9/W[1 0 0]/Index[0 7000000]/Root 1 0 R", zeros(7));
        String catalog = "%PDF-1.7\n1 0 obj\n" + CATALOG + "\nendobj\n";
        String file = catalog + "2 0 obj\n" + table + "\nendobj\nstartxref\n" + catalog.length() + "\n%%EOF\n";

        refused(file.getBytes(ISO_8859_1), "uitgepakt");
    }

    @Test
    void aRowOfAPictureThatTakesAllMemoryIsRefused() {
        String wide = "/DecodeParms<</Predictor 12/Colors 32/BitsPerComponent 32/Columns 2000000000>>";

        refused(pdf(CATALOG, "<</XFA 3 0 R>>", stream(wide, zeros(1))), "beschadigd");
    }

    @Test
    void valuesThatAreNestedWithoutEndAreRefused() {
        refused(pdf(CATALOG, "[".repeat(2_000_000)), "");
        refused(pdf(CATALOG, "<</Fields" + "[".repeat(100_000) + "]".repeat(100_000) + ">>"), "");
    }

    @Test
    void aMillionObjectsAreRefused() {
        StringBuilder objects = new StringBuilder("%PDF-1.7\n");
        IntStream.range(1, 1_000_000).forEach(i -> objects.append(i).append(" 0 obj "));

        refused(objects.toString().getBytes(ISO_8859_1), "uitgepakt");
    }

    @Test
    void millionsOfValuesAreRefused() {
        refused(pdf(CATALOG, "<</Fields[" + "<<>>".repeat(3_000_000) + "]>>"), "uitgepakt");
    }

    @Test
    void fieldsThatAreWithinThemselvesAreReadOnce() {
        TenderReading reading = TenderReading.read(pdf(
                CATALOG,
                "<</Fields[3 0 R 3 0 R]>>",
                "<</T(kvk)/FT/Tx/V(00000116)/Kids[3 0 R 4 0 R]>>",
                "<</T(x)/Kids[3 0 R]>>"));

        assertThat(reading.bidders()).isEmpty();
    }

    @Test
    void fieldsWithinFieldsWithoutEndAreRefused() {
        List<String> objects = new ArrayList<>(List.of(CATALOG, "<</Fields[3 0 R]>>"));
        IntStream.range(3, 5000).forEach(i -> objects.add("<</T(x)/Kids[" + (i + 1) + " 0 R]>>"));

        refused(FormFixture.byHand(objects), "uitgepakt");
    }

    @Test
    void oneHundredThousandFieldsAreRefused() {
        String fields = "<</T(x)/FT/Tx/V(y)>>".repeat(100_000);

        refused(pdf(CATALOG, "<</Fields[" + fields + "]>>"), "uitgepakt");
    }

    @Test
    void aHugeTreeOfPagesIsNotLookedAt() {
        String kids = IntStream.range(0, 100_000).mapToObj(i -> "5 0 R ").collect(Collectors.joining());
        readOrRefused(pdf(
                "<</Type/Catalog/AcroForm 2 0 R/Pages 4 0 R>>",
                "<</Fields[3 0 R]>>",
                "<</T(kvk)/FT/Tx/V(00000116)>>",
                "<</Type/Pages/Count 100000/Kids[" + kids + "]>>",
                "<</Type/Pages/Count 1/Kids[4 0 R]>>"));
    }

    @Test
    void manyObjectsInPackedPartsAreReadWithinTheBudget() {
        FormFixture form = new FormFixture().text("kvk", "00000116");
        for (int i = 0; i < 3000; i++) {
            COSDictionary field = new COSDictionary();
            field.setString(COSName.T, "veld" + i);
            field.setItem(COSName.FT, COSName.TX);
            field.setItem(COSName.V, new COSString("waarde " + i));
            field.setDirect(false);
            form.form().getCOSArray(COSName.FIELDS).add(field);
        }

        assertThat(TenderReading.read(form.bytes()).bidders()).hasSize(1);
    }

    @Test
    void entitiesOfTheDataAreNotExpanded() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>";
        refused(pdf(CATALOG, "<</XFA 3 0 R>>", "<</Length " + bomb.length() + ">>stream\n" + bomb + "\nendstream"), "");
        refused(new FormFixture().xfa("<a>".repeat(100_000)).bytes(), "");
    }

    @Test
    void moreThanSixteenMegabytesAreRefused() {
        byte[] large = new byte[FillableEspd.MOST_BYTES + 1];
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, large, 0, 9);

        refused(large, "16 MB");
    }

    @Test
    void aPdfThatIsLockedByACertificateIsRefused() {
        byte[] pdf = new String(pdf(CATALOG, "<</Fields[]>>"), ISO_8859_1)
                .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<</Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5>>")
                .getBytes(ISO_8859_1);

        refused(pdf, "");
    }

    private static byte[] pdf(String... objects) {
        return FormFixture.byHand(List.of(objects));
    }

    private static String stream(String more, byte[] packed) {
        String filter = more.contains("/Filter") ? "" : "/Filter/FlateDecode";
        return "<<" + more + filter + "/Length " + packed.length + ">>stream\n" + new String(packed, ISO_8859_1)
                + "\nendstream";
    }

    /** So many megabytes of zeros, packed. */
    private static byte[] zeros(int megabytes) {
        return packed(new byte[1 << 20], megabytes);
    }

    private static byte[] packed(byte[] content, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void readOrRefused(byte[] pdf) {
        try {
            TenderReading.read(pdf);
        } catch (InputRefused expected) {
            assertThat(expected.dutch()).isNotBlank();
        }
    }

    private static void refused(byte[] pdf, String said) {
        assertThatThrownBy(() -> TenderReading.read(pdf)).isInstanceOfSatisfying(InputRefused.class, refused -> {
            assertThat(refused.dutch()).contains(said);
            assertThat(refused.english()).isNotBlank().isNotEqualTo(refused.dutch());
        });
    }
}
