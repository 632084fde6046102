package nl.tredewijzer.tender.formats.xml;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;

/** The parser of the JDK itself, whatever else is on the class path, told to fetch and to expand nothing. */
public final class SafeXml {

    private SafeXml() {}

    /** A factory of parsers without document types and entities. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
