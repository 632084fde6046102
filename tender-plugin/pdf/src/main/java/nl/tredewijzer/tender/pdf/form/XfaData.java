package nl.tredewijzer.tender.pdf.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.PlainText;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * What was filled in in an XFA form, which keeps it as XML beside, or instead of, the fields of the PDF: the elements
 * within {@code xfa:data}, each named as its field is. What the form itself says and calculates is not looked at.
 */
final class XfaData {

    private static final String NAMESPACE = "http://www.xfa.org/schema/xfa-data/1.0/";
    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 100;

    private final List<FormField> filled = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> path = new ArrayList<>();
    private boolean leaf;

    private XfaData() {}

    /** The fields in which something stands; none of a form that is no XFA. */
    static List<FormField> filled(COSDictionary form) throws IOException {
        Optional<BoundedStream> packet = packet(form.getDictionaryObject(COSName.XFA));
        return packet.isEmpty() ? List.of() : read(packet.get().unpacked());
    }

    /** The packet with the data, of a form in one piece or in several. */
    private static Optional<BoundedStream> packet(COSBase xfa) {
        if (xfa instanceof COSArray pieces) {
            for (int i = 0; i + 1 < pieces.size(); i += 2) {
                if (pieces.getObject(i) instanceof COSString name
                        && name.getString().equals("datasets")
                        && pieces.getObject(i + 1) instanceof BoundedStream packet) {
                    return Optional.of(packet);
                }
            }
        }
        return xfa instanceof BoundedStream whole ? Optional.of(whole) : Optional.empty();
    }

    static List<FormField> read(byte[] xml) {
        XfaData data = new XfaData();
        try {
            data.read(factory().createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw new InputRefused(
                    "De gegevens van dit XFA-formulier zijn niet te lezen. Vraag het UEA als XML.",
                    "The data of this XFA form cannot be read. Ask for the ESPD as XML.");
        }
        return data.filled;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int within = -1;
        for (int depth = 0; xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (within >= 0) {
                        begin(xml.getLocalName());
                    } else if (xml.getLocalName().equals("data") && NAMESPACE.equals(xml.getNamespaceURI())) {
                        within = depth;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (within == depth) {
                        within = -1;
                    } else if (within >= 0) {
                        end();
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (within >= 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
    }

    private void begin(String name) {
        if (path.size() == DEEPEST) {
            throw Budget.tooLarge();
        }
        path.add(Cut.text(name, LONGEST_NAME));
        text.setLength(0);
        leaf = true;
    }

    private void end() {
        String value = Cut.text(PlainText.of(text.toString()), FormField.LONGEST);
        if (leaf && !value.isEmpty()) {
            if (filled.size() == FieldTree.MOST_FIELDS) {
                throw Budget.tooLarge();
            }
            filled.add(new FormField(
                    Cut.text(String.join(".", path), FormField.LONGEST), path.get(path.size() - 1), "", false, value));
        }
        path.remove(path.size() - 1);
        text.setLength(0);
        leaf = false;
    }

    /** The parser of the JDK itself, whatever else is on the class path, told to fetch and to expand nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
