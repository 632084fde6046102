package nl.tredewijzer.tender.formats.notice;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.tredewijzer.tender.formats.bidders.PlainText;
import nl.tredewijzer.tender.formats.notice.NoticeRefused.Place;

/**
 * Parses XML into elements with the parser of the JDK itself, whatever else is on the class path. A document type is
 * refused before the parser sees it, so there are no entities to expand or to fetch; depth and number of elements are
 * bounded.
 */
final class NoticeXml {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 500_000;
    /** The attributes that notices use; others are not kept. */
    private static final Set<String> ATTRIBUTES =
            Set.of("schemeName", "schemeID", "listName", "languageID", "currencyID", "unitCode");

    private final XMLStreamReader xml;
    private final Map<QName, String> names = new HashMap<>();
    private int elements;

    private NoticeXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The root element of a document. */
    static XmlElement read(byte[] bytes) {
        String text = NoticeText.of(bytes);
        Prolog.refuseDocumentType(text);
        try {
            return new NoticeXml(factory().createXMLStreamReader(new StringReader(text))).root();
        } catch (XMLStreamException e) {
            throw malformed(e, text);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private XmlElement root() throws XMLStreamException {
        Optional<XmlElement> root = Optional.empty();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                root = Optional.of(tree());
            }
        }
        return root.orElseThrow(() -> new NoticeRefused("De XML is leeg.", "The XML is empty."));
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
                        throw new NoticeRefused(
                                here(),
                                "de elementen zijn meer dan 64 diep genest; dit is geen aankondiging.",
                                "elements are nested more than 64 deep; this is not a notice.");
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
                    throw new NoticeRefused(
                            here(),
                            "de entiteit \"" + xml.getLocalName() + "\" bestaat niet in een aankondiging.",
                            "the entity \"" + xml.getLocalName() + "\" does not exist in a notice.");
                default -> {}
            }
        }
        return open[0];
    }

    private XmlElement begun(Optional<XmlElement> parent) {
        elements++;
        if (elements > MOST_ELEMENTS) {
            throw new NoticeRefused(
                    here(),
                    "meer dan 500.000 elementen; dit is geen aankondiging.",
                    "more than 500,000 elements; this is not a notice.");
        }
        String name = names.computeIfAbsent(xml.getName(), NoticeXml::prefixed);
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
        return new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private static NoticeRefused malformed(XMLStreamException e, String text) {
        Place place = e.getLocation() == null ? new Place(1, 1) : placeOf(e.getLocation());
        if (!text.stripTrailing().endsWith(">")) {
            return new NoticeRefused(
                    place,
                    "de XML is afgebroken; download het bestand opnieuw.",
                    "the XML is cut off; download the file again.");
        }
        String said = e.getMessage().replaceFirst("(?s)^ParseError at .*?Message: ", "");
        String cause = PlainText.of(said.length() > 200 ? said.substring(0, 200) + "…" : said);
        return new NoticeRefused(
                place, "de XML is niet welgevormd (" + cause + ")", "the XML is not well-formed (" + cause + ")");
    }
}
