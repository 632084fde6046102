package nl.tredewijzer.tender.pdf.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Makes PDF forms as tenderers fill them in; a dot in a name makes a field within a field. */
final class FormFixture {

    private final PDDocument pdf = new PDDocument();
    private final COSDictionary form = new COSDictionary();
    private final COSArray fields = new COSArray();

    FormFixture() {
        pdf.addPage(new PDPage());
        form.setItem(COSName.FIELDS, fields);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    /** A form that says plainly what its fields are. */
    static FormFixture plain() {
        return new FormFixture()
                .text("UEA.inschrijver.naam", "De Eik B.V.")
                .text("UEA.inschrijver.KvK-nummer", "00000116")
                .tooltip("Veld17", "Rol van de ondernemer binnen de combinatie", "lid van de combinatie")
                .text("UEA.naam_combinatie", "Combinatie De Laan")
                .text("UEA.percelen", "1, 2 en 4")
                .text("UEA.inschrijver.telefoonnummer", "0201234567");
    }

    FormFixture text(String name, String value) {
        return field(name, "", COSName.TX, new COSString(value));
    }

    FormFixture tooltip(String name, String tooltip, String value) {
        return field(name, tooltip, COSName.TX, new COSString(value));
    }

    FormFixture tick(String name, String tooltip, String value) {
        return field(name, tooltip, COSName.BTN, COSName.getPDFName(value));
    }

    FormFixture field(String name, String tooltip, COSName type, COSBase value) {
        COSArray among = fields;
        String[] parts = name.split("\\.");
        for (int i = 0; i < parts.length - 1; i++) {
            among = within(among, parts[i]);
        }
        COSDictionary field = new COSDictionary();
        field.setString(COSName.T, parts[parts.length - 1]);
        field.setItem(COSName.FT, type);
        field.setItem(COSName.V, value);
        if (!tooltip.isEmpty()) {
            field.setString(COSName.TU, tooltip);
        }
        among.add(field);
        return this;
    }

    private static COSArray within(COSArray fields, String name) {
        for (COSBase field : fields) {
            if (field instanceof COSDictionary known && name.equals(known.getString(COSName.T))) {
                return known.getCOSArray(COSName.KIDS);
            }
        }
        COSDictionary parent = new COSDictionary();
        parent.setString(COSName.T, name);
        parent.setItem(COSName.KIDS, new COSArray());
        fields.add(parent);
        return parent.getCOSArray(COSName.KIDS);
    }

    /** Data of an XFA form, as elements. */
    FormFixture xfa(String data) {
        COSArray pieces = new COSArray();
        pieces.add(new COSString("template"));
        pieces.add(stream("<template xmlns='http://www.xfa.org/schema/xfa-template/3.3/'/>"));
        pieces.add(new COSString("datasets"));
        pieces.add(stream("<xfa:datasets xmlns:xfa='http://www.xfa.org/schema/xfa-data/1.0/'><xfa:data>" + data
                + "</xfa:data></xfa:datasets>"));
        form.setItem(COSName.XFA, pieces);
        return this;
    }

    COSStream stream(String content) {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    FormFixture script(String javaScript) {
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript(javaScript));
        return this;
    }

    FormFixture attachment() {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        return this;
    }

    /** Protected against changes by one password, and against reading by another, which is often none. */
    FormFixture password(String toRead) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", toRead, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    COSDictionary form() {
        return form;
    }

    COSDictionary catalog() {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of these objects, the first of which is the catalog, as somebody writes it by hand. */
    static byte[] byHand(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append(String.format("%010d 00000 n \n", offset)));
        pdf.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
