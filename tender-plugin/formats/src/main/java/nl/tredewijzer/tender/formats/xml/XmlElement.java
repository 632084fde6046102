package nl.tredewijzer.tender.formats.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a notice. Paths name elements with the prefixes of {@link Vocabulary}, such as
 * {@code cac:ProcurementProject/cbc:Name}, whatever prefixes the document itself uses.
 */
public final class XmlElement {

    private static final String EXTENSION =
            "ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension/";

    private final Optional<XmlElement> parent;
    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final List<XmlElement> children = new ArrayList<>(0);
    private String text = "";

    /** An element of this name with prefix, added to its parent. */
    public XmlElement(Optional<XmlElement> parent, String name, Map<String, String> attributes, int line) {
        this.parent = parent;
        this.name = name;
        this.attributes = attributes;
        this.line = line;
        parent.ifPresent(element -> element.children.add(this));
    }

    public void setText(String content) {
        this.text = content;
    }

    public String name() {
        return name;
    }

    /** Its own text on one line, without spaces around it. */
    public String text() {
        return text;
    }

    /** An attribute, empty text if it has none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public int line() {
        return line;
    }

    /** All elements at a path below this one. */
    public List<XmlElement> all(String path) {
        List<XmlElement> found = List.of(this);
        for (String step : path.split("/")) {
            List<XmlElement> next = new ArrayList<>();
            for (XmlElement element : found) {
                for (XmlElement child : element.children) {
                    if (child.name.equals(step)) {
                        next.add(child);
                    }
                }
            }
            found = next;
        }
        return found;
    }

    /** The first element at a path below this one. */
    public Optional<XmlElement> first(String path) {
        return all(path).stream().findFirst();
    }

    /** All elements at a path below the eForms extension of this element. */
    public List<XmlElement> extended(String path) {
        return all(EXTENSION + path);
    }

    /**
     * Where it stands, such as {@code /ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID}; counted among its like. The
     * four elements that wrap an eForms extension are left out.
     */
    public String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (XmlElement at = this; ; at = at.parent.orElseThrow()) {
            if (at.parent.isEmpty()) {
                steps.push("/" + at.name.substring(at.name.indexOf(':') + 1));
                return String.join("/", steps);
            }
            if (!at.name.startsWith("ext:") && !at.name.startsWith("efext:")) {
                steps.push(at.step());
            }
        }
    }

    private String step() {
        int alike = 0;
        int position = 0;
        for (XmlElement child : parent.orElseThrow().children) {
            if (child.name.equals(name)) {
                alike++;
                position = child == this ? alike : position;
            }
        }
        return alike == 1 ? name : name + "[" + position + "]";
    }
}
