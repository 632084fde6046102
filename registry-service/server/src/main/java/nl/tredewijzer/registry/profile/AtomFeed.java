package nl.tredewijzer.registry.profile;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.tredewijzer.pages.Isolated;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ProfileText;

/** What becomes of the certificates of an organisation, for readers of news (Atom, RFC 4287). */
final class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST = 100;

    private final Profile profile;
    private final PageLanguage language;
    private final String page;

    /**
     * The feed of an organisation.
     *
     * @param page the full address of its page, which also names the feed
     */
    AtomFeed(Profile profile, PageLanguage language, String page) {
        this.profile = profile;
        this.language = language;
        this.page = page;
    }

    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language.tag());
            List<News> news = News.of(profile, language);
            element(xml, "id", page);
            element(xml, "title", language.say(ProfileText.FEED_TITLE, profile.name(language)));
            element(xml, "updated", news.get(0).at().toString());
            link(xml, "self", page + "/feed.atom");
            link(xml, "alternate", page);
            for (News one : news.subList(0, Math.min(MOST, news.size()))) {
                entry(xml, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, News one) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "entry");
        element(xml, "id", page + "#" + one.id());
        element(xml, "title", one.what());
        element(xml, "updated", one.at().toString());
        link(xml, "alternate", page);
        xml.writeStartElement(NAMESPACE, "author");
        element(xml, "name", "Tredewijzer");
        xml.writeEndElement();
        if (!one.more().isEmpty()) {
            element(xml, "summary", one.more());
        }
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(Isolated.text(text));
        xml.writeEndElement();
    }
}
