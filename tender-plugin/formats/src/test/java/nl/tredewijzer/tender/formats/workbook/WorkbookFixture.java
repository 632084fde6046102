package nl.tredewijzer.tender.formats.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks as small as they can be, also wrong ones. */
public final class WorkbookFixture {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** A sheet of these rows, each as the elements of its cells. */
    public WorkbookFixture sheet(String name, String... rows) {
        return listed(name, "", rows);
    }

    /** A sheet with further attributes in the list of sheets. */
    public WorkbookFixture listed(String name, String attributes, String... rows) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"rId" + count + "\" " + attributes
                + "/>");
        relations.append("<Relationship Id=\"rId" + count + "\" Type=\"" + TYPES
                + "/worksheet\" Target=\"worksheets/sheet" + count + ".xml\"/>");
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            data.append(rows[i].startsWith("<row") ? rows[i] : "<row r=\"" + (i + 1) + "\">" + rows[i] + "</row>");
        }
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet " + MAIN + "><sheetData>" + data + "</sheetData></worksheet>");
    }

    /** A sheet in which ranges of cells are merged. */
    public WorkbookFixture merged(String name, List<String> ranges, String... rows) {
        sheet(name, rows);
        StringBuilder cells = new StringBuilder("</sheetData><mergeCells>");
        ranges.forEach(range -> cells.append("<mergeCell ref=\"" + range + "\"/>"));
        parts.computeIfPresent(
                "xl/worksheets/sheet" + count + ".xml",
                (part, content) -> content.replace("</sheetData>", cells + "</mergeCells>"));
        return this;
    }

    /** Texts that cells refer to by number. */
    public WorkbookFixture strings(String... texts) {
        StringBuilder items = new StringBuilder();
        for (String text : texts) {
            items.append(text.startsWith("<") ? text : "<si><t>" + text + "</t></si>");
        }
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** Formats of numbers: their codes are those of the styles 0, 1, 2 and so on. */
    public WorkbookFixture formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + codes[i] + "\"/>");
            styles.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts>" + formats + "</numFmts><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    /** Days are counted from 1904. */
    public WorkbookFixture from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Any part, instead of one of this name. */
    public WorkbookFixture part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + TYPES
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + TYPES + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    /** A zip of these parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A cell of text. */
    public static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A cell of a number. */
    public static String number(String reference, String number) {
        return "<c r=\"" + reference + "\"><v>" + number + "</v></c>";
    }

    /** A workbook as an export would be: a cover sheet, a list of three bidders, a hidden sheet. */
    public static byte[] export() {
        return new WorkbookFixture()
                .strings("Inschrijver", "KvK-nummer", "Inschrijfsom (excl. btw)", "De Vlotte Voeg B.V.")
                .formats("General", "00000000", "#,##0.00")
                .sheet("Voorblad", text("A1", "Overzicht van de opening"))
                .sheet(
                        "Offertes",
                        text("A1", "Opening kluis 2 november"),
                        "<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>2</v></c>",
                        "<c r=\"A3\" t=\"s\"><v>3</v></c>" + text("B3", "00001001") + number("C3", "1184500.5"),
                        text("A4", "De \"Kromme\" Kroon; Groen B.V.")
                                + "<c r=\"B4\" s=\"1\"><v>1017</v></c><c r=\"C4\"><f>C3*1.05</f><v>1243725.0000000002</v></c>",
                        "<row r=\"7\" hidden=\"1\">" + text("A7", "De Slaperige Spade") + number("B7", "1.0123E7")
                                + "<c r=\"C7\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")
                .listed("Verborgen", "state=\"hidden\"", text("A1", "KvK") + text("B1", "Naam"))
                .bytes();
    }
}
