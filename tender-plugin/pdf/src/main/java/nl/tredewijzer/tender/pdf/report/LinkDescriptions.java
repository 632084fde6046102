package nl.tredewijzer.tender.pdf.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What a link leads to stands at its place on the page too (ISO 14289-1, 7.18.5): openhtmltopdf writes it only into the
 * tag of the link, to which the place refers by a number.
 */
final class LinkDescriptions {

    private LinkDescriptions() {}

    static void put(PDDocument pdf) throws IOException {
        Map<Integer, String> descriptions = byNumber(pdf);
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    link.setContents(descriptions.get(link.getStructParent()));
                }
            }
        }
    }

    private static Map<Integer, String> byNumber(PDDocument pdf) {
        Map<Integer, String> descriptions = new HashMap<>();
        COSArray numbers = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i + 1) instanceof COSDictionary tag) {
                descriptions.put(numbers.getInt(i), tag.getString(COSName.ALT));
            }
        }
        return descriptions;
    }
}
