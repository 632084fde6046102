package nl.tredewijzer.tender.formats.workbook;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.tredewijzer.tender.formats.xml.SafeXml;

/** A part of a workbook as XML, gone through from front to back; elements are known by their local names. */
final class PartXml {

    private static final XMLInputFactory PARSERS = SafeXml.factory();

    private final XMLStreamReader xml;

    PartXml(InputStream part) throws XMLStreamException {
        synchronized (PARSERS) {
            this.xml = PARSERS.createXMLStreamReader(part);
        }
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.DOCUMENT_TYPE.asError();
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of this name begins here. */
    boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Whether an element of this name ends here. */
    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** An attribute of the element that begins here, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The identifier of a relationship, which is an {@code id} in a namespace of its own. */
    Optional<String> relationship() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && namespace.contains("relationships")) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** All text in the element that begins here, without that of some elements in it; goes to its end. */
    String text(Predicate<String> without, int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int silent = 0;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (silent > 0 || without.test(xml.getLocalName())) {
                        silent++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    silent = Math.max(0, silent - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (silent == 0 && text.length() <= most) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.DOCUMENT_TYPE.asError();
                default -> {}
            }
        }
        return text.length() <= most ? text.toString() : text.substring(0, most);
    }

    /** All text in the element that begins here. */
    String text(int most) throws XMLStreamException {
        return text(name -> false, most);
    }
}
