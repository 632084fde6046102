package nl.tredewijzer.tender.formats.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * What all sheets of a workbook share.
 *
 * @param sheets the sheets in the order of the program
 * @param from1904 whether days are counted from 1904, as old Macintoshes did
 * @param strings the texts that cells refer to
 * @param formats what numbers are
 */
record Workbook(List<SheetPart> sheets, boolean from1904, SharedStrings strings, NumberFormats formats) {

    private static final int MOST_SHEETS = 200;
    private static final String USUAL = "xl/workbook.xml";

    /**
     * A sheet.
     *
     * @param name as the program shows it
     * @param part the part that holds it
     * @param hidden whether it is not shown
     */
    record SheetPart(String name, String part, boolean hidden) {}

    private record Listed(String name, String relationship, boolean hidden) {}

    private record Index(List<Listed> sheets, boolean from1904) {}

    static Workbook of(WorkbookParts parts, Budget budget) throws IOException, XMLStreamException {
        String main = parts.read("_rels/.rels", in -> relationships(in, "/officeDocument"))
                .flatMap(found -> found.values().stream().findFirst())
                .map(target -> resolved("", target))
                .orElse(USUAL);
        if (main.endsWith(".bin")) {
            throw Refusal.BINARY.asError();
        }
        Index index = parts.read(main, Workbook::index).orElseThrow(Refusal.DAMAGED::asError);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = main.substring(folder.length());
        String rels = folder + "_rels/" + name + ".rels";
        Map<String, String> targets =
                parts.read(rels, in -> relationships(in, "")).orElse(Map.of());
        List<SheetPart> sheets = new ArrayList<>();
        for (Listed listed : index.sheets()) {
            Optional.ofNullable(targets.get(listed.relationship()))
                    .ifPresent(target ->
                            sheets.add(new SheetPart(listed.name(), resolved(folder, target), listed.hidden())));
        }
        SharedStrings strings = parts.read(
                        related(parts, rels, "/sharedStrings", folder, "sharedStrings.xml"),
                        in -> SharedStrings.read(in, budget))
                .orElse(SharedStrings.NONE);
        NumberFormats formats = parts.read(related(parts, rels, "/styles", folder, "styles.xml"), NumberFormats::read)
                .orElse(NumberFormats.NONE);
        return new Workbook(sheets, index.from1904(), strings, formats);
    }

    /** Where the part stands that the workbook relates to so; a part may have any name, and usually has this one. */
    private static String related(WorkbookParts parts, String rels, String type, String folder, String usual)
            throws IOException, XMLStreamException {
        return parts.read(rels, in -> relationships(in, type))
                .flatMap(found -> found.values().stream().findFirst())
                .map(target -> resolved(folder, target))
                .orElse(folder + usual);
    }

    private static Index index(InputStream part) throws XMLStreamException {
        PartXml xml = new PartXml(part);
        List<Listed> sheets = new ArrayList<>();
        boolean from1904 = false;
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                String value = xml.attribute("date1904").orElse("0");
                from1904 = value.equals("1") || value.equals("true");
            } else if (xml.begins("sheet")) {
                if (sheets.size() == MOST_SHEETS) {
                    throw Refusal.TOO_MANY_SHEETS.asError();
                }
                String name = PlainText.of(xml.attribute("name").orElse("?"));
                boolean hidden = xml.attribute("state").orElse("visible").endsWith("idden");
                sheets.add(new Listed(name, xml.relationship().orElse(""), hidden));
            }
        }
        return new Index(sheets, from1904);
    }

    /** Targets by identifier of the relationships whose type ends so. */
    private static Map<String, String> relationships(InputStream part, String type) throws XMLStreamException {
        PartXml xml = new PartXml(part);
        Map<String, String> targets = new HashMap<>();
        while (xml.next()) {
            if (xml.begins("Relationship") && xml.attribute("Type").orElse("").endsWith(type)) {
                targets.put(
                        xml.attribute("Id").orElse(""), xml.attribute("Target").orElse(""));
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.matches("(?s).*[^/]+/\\.\\./.*")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path.startsWith("./") ? path.substring(2) : path;
    }
}
