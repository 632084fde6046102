package nl.tredewijzer.tender.formats.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes workbooks (Office Open XML, ISO/IEC 29500) row by row, so that a long one takes no more memory than a short one.
 * Nothing of the moment is in them: the same sheets give the same bytes.
 */
public final class WorkbookWriter {

    /** Sheets repeat themselves: packing them harder takes much longer than it makes them smaller. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Writer part;
    private final List<Sheet> sheets;
    private final String footer;

    private WorkbookWriter(OutputStream out, List<Sheet> sheets, String footer) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(LEVEL);
        this.part = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.sheets = sheets;
        this.footer = footer;
    }

    /**
     * Writes a workbook; the stream stays open.
     *
     * @param footer what stands under every printed page, beside its number
     */
    public static void write(OutputStream out, List<Sheet> sheets, String footer) throws IOException {
        new WorkbookWriter(out, sheets, footer).write();
    }

    private void write() throws IOException {
        part("[Content_Types].xml", contentTypes());
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\">" + relation(1, "officeDocument", "xl/workbook.xml")
                        + "</Relationships>");
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", relations());
        part("xl/styles.xml", CellStyle.sheet(MAIN));
        for (int i = 0; i < sheets.size(); i++) {
            begin("xl/worksheets/sheet" + (i + 1) + ".xml");
            new SheetWriter(part).write(sheets.get(i), MAIN, footer);
            end();
        }
        zip.finish();
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/")
                .append("content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-")
                .append("package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("workbook.xml", "sheet.main+xml"))
                .append(override("styles.xml", "styles+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(override("worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"/xl/" + name + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private String workbook() {
        StringBuilder names = new StringBuilder();
        StringBuilder titles = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            String name = XmlCharacters.escaped(sheets.get(i).name());
            names.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(i + 1);
            names.append("\" r:id=\"rId").append(i + 1).append("\"/>");
            titles.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                    .append(i);
            titles.append("\">'").append(name).append("'!$1:$1</definedName>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                + "</sheets><definedNames>" + titles + "</definedNames></workbook>";
    }

    private String relations() {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relations
                .append(relation(sheets.size() + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        part.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_MOMENT);
        zip.putNextEntry(entry);
        part.write(PROLOG);
    }

    private void end() throws IOException {
        part.flush();
        zip.closeEntry();
    }
}
