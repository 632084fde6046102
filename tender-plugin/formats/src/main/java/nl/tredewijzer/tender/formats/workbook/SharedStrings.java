package nl.tredewijzer.tender.formats.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.tredewijzer.tender.formats.source.PlainText;

/** The texts of a workbook, which cells refer to by number. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings(List.of());

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings read(InputStream part, Budget budget) throws XMLStreamException {
        PartXml xml = new PartXml(part);
        List<String> texts = new ArrayList<>();
        while (xml.next()) {
            if (xml.begins("si")) {
                // phonetic readings of the text are no part of it
                String text = PlainText.of(xml.text("rPh"::equals, Budget.LONGEST_TEXT));
                budget.takeText(text.length() + 1);
                texts.add(text);
            }
        }
        return new SharedStrings(texts);
    }

    /** The text of a number; empty if the workbook has no such text. */
    Optional<String> at(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }
}
