package nl.tredewijzer.tender.formats.xml;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * Parses XML into elements with the parser of the JDK itself, whatever else is on the class path. A document type is
 * refused before the parser sees it, so there are no entities to expand or to fetch; depth and number of elements are
 * bounded.
 */
public final class XmlTree {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 500_000;
    /** The attributes that are used; others are not kept. */
    private static final Set<String> ATTRIBUTES =
            Set.of("schemeName", "schemeID", "schemeAgencyID", "listName", "languageID", "currencyID", "unitCode");

    private final XMLStreamReader xml;
    private final Map<QName, String> names = new HashMap<>();
    private int elements;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The root element of a document. */
    public static XmlElement read(byte[] bytes) {
        String text = XmlText.of(bytes);
        Prolog.refuseDocumentType(text);
        try {
            return new XmlTree(SafeXml.factory().createXMLStreamReader(new StringReader(text))).root();
        } catch (XMLStreamException e) {
            throw malformed(e, text);
        }
    }

    /** The name of the root element of a document, with the prefix of {@link Vocabulary}; the rest is not looked at. */
    public static String rootOf(byte[] bytes) {
        String text = XmlText.of(bytes);
        Prolog.refuseDocumentType(text);
        try {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return prefixed(xml.getName());
                }
            }
            throw new InputRefused("De XML is leeg.", "The XML is empty.");
        } catch (XMLStreamException e) {
            throw malformed(e, text);
        }
    }

    private XmlElement root() throws XMLStreamException {
        Optional<XmlElement> root = Optional.empty();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                root = Optional.of(tree());
            }
        }
        return root.orElseThrow(() -> new InputRefused("De XML is leeg.", "The XML is empty."));
    }

    /** The element that was just begun, with everything in it. */
    private XmlElement tree() throws XMLStreamException {
        XmlElement[] open = new XmlElement[DEEPEST];
        StringBuilder text = new StringBuilder();
        int depth = 0;
        open[0] = begun(Optional.empty());
        while (depth >= 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth == DEEPEST) {
                        throw new InputRefused(
                                here(),
                                "de elementen zijn meer dan 64 diep genest; dat heeft geen aankondiging of UEA.",
                                "elements are nested more than 64 deep; no notice or ESPD has that.");
                    }
                    open[depth] = begun(Optional.of(open[depth - 1]));
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!text.isEmpty()) {
                        open[depth].setText(PlainText.of(text.toString()));
                        text.setLength(0);
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new InputRefused(
                            here(),
                            "de entiteit \"" + xml.getLocalName() + "\" bestaat niet in dit document.",
                            "the entity \"" + xml.getLocalName() + "\" does not exist in this document.");
                default -> {}
            }
        }
        return open[0];
    }

    private XmlElement begun(Optional<XmlElement> parent) {
        elements++;
        if (elements > MOST_ELEMENTS) {
            throw new InputRefused(
                    here(),
                    "meer dan 500.000 elementen; dat heeft geen aankondiging of UEA.",
                    "more than 500,000 elements; no notice or ESPD has that.");
        }
        String name = names.computeIfAbsent(xml.getName(), XmlTree::prefixed);
        return new XmlElement(parent, name, attributes(), xml.getLocation().getLineNumber());
    }

    private static String prefixed(QName name) {
        return Vocabulary.ofUri(name.getNamespaceURI())
                .map(vocabulary -> vocabulary.prefix() + ":" + name.getLocalPart())
                .orElseGet(() -> "{" + name.getNamespaceURI() + "}" + name.getLocalPart());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = Map.of();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (ATTRIBUTES.contains(name)) {
                String value = PlainText.of(xml.getAttributeValue(i));
                attributes = attributes.isEmpty() ? Map.of(name, value) : with(attributes, name, value);
            }
        }
        return attributes;
    }

    private static Map<String, String> with(Map<String, String> attributes, String name, String value) {
        Map<String, String> more = new HashMap<>(attributes);
        more.put(name, value);
        return more;
    }

    private Place here() {
        return placeOf(xml.getLocation());
    }

    private static Place placeOf(Location location) {
        return new Place.Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private static InputRefused malformed(XMLStreamException e, String text) {
        Place place = e.getLocation() == null ? new Place.Position(1, 1) : placeOf(e.getLocation());
        if (!text.stripTrailing().endsWith(">")) {
            return new InputRefused(
                    place,
                    "de XML is afgebroken; download het bestand opnieuw.",
                    "the XML is cut off; download the file again.");
        }
        String said = e.getMessage().replaceFirst("(?s)^ParseError at .*?Message: ", "");
        String cause = PlainText.of(said.length() > 200 ? said.substring(0, 200) + "…" : said);
        return new InputRefused(
                place, "de XML is niet welgevormd (" + cause + ")", "the XML is not well-formed (" + cause + ")");
    }
}
