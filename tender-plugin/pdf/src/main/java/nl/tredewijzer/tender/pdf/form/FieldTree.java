package nl.tredewijzer.tender.pdf.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.PlainText;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The fields of a form (ISO 32000-1, 12.7) as they lie in the file: nothing is calculated, no script runs, no page is
 * looked at.
 */
final class FieldTree {

    /** Most fields that are looked at. */
    static final int MOST_FIELDS = 20_000;

    private static final int DEEPEST = 64;

    private final List<FormField> filled = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int fields;

    /** What a field has from the fields above it. */
    private record Above(String name, Optional<COSName> type, Optional<COSBase> value) {}

    /** Reads the fields of a form. */
    FieldTree(COSDictionary form) {
        COSArray roots = form.getCOSArray(COSName.FIELDS);
        Above none = new Above("", Optional.empty(), Optional.empty());
        for (int i = 0; roots != null && i < roots.size(); i++) {
            add(roots.getObject(i), none, 0);
        }
    }

    /** Those in which something stands. */
    List<FormField> filled() {
        return filled;
    }

    /** Whether there are fields, filled in or not. */
    boolean isEmpty() {
        return fields == 0;
    }

    private void add(COSBase node, Above above, int depth) {
        if (!(node instanceof COSDictionary field) || !seen.add(field)) {
            return;
        }
        if (++fields > MOST_FIELDS || depth > DEEPEST) {
            throw Budget.tooLarge();
        }
        String own = plain(field.getString(COSName.T));
        String name = own.isEmpty() ? above.name() : above.name().isEmpty() ? own : above.name() + "." + own;
        Optional<COSName> type =
                Optional.ofNullable(field.getCOSName(COSName.FT)).or(above::type);
        Optional<COSBase> value =
                Optional.ofNullable(field.getDictionaryObject(COSName.V)).or(above::value);
        Above here = new Above(Cut.text(name, FormField.LONGEST), type, value);
        boolean parent = false;
        COSArray kids = field.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            // what has no name of its own is only another place on which the same field is shown
            if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.T)) {
                parent = true;
                add(kid, here, depth + 1);
            }
        }
        if (!parent) {
            leaf(field, here, own);
        }
    }

    private void leaf(COSDictionary field, Above here, String own) {
        boolean button = here.type().filter(COSName.BTN::equals).isPresent();
        String value = here.value().map(given -> text(given, field, button)).orElse("");
        if (!value.isEmpty() && !(button && value.equals("Off"))) {
            filled.add(new FormField(here.name(), own, plain(field.getString(COSName.TU)), button, value));
        }
    }

    private static String text(COSBase value, COSDictionary field, boolean button) {
        if (value instanceof COSName name) {
            return shown(plain(name.getName()), field, button);
        }
        if (value instanceof COSString string) {
            return shown(plain(string.getString()), field, button);
        }
        if (value instanceof COSArray several) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < several.size() && chosen.size() < 100; i++) {
                if (several.getObject(i) instanceof COSString string) {
                    chosen.add(shown(plain(string.getString()), field, button));
                }
            }
            return Cut.text(String.join(", ", chosen), FormField.LONGEST);
        }
        return value instanceof COSStream stream ? plain(stream.toTextString()) : "";
    }

    /** What the form shows for a choice: the file may hold a code instead, or of a button its place among the options. */
    private static String shown(String value, COSDictionary field, boolean button) {
        COSArray options = field.getCOSArray(COSName.OPT);
        for (int i = 0; options != null && i < options.size(); i++) {
            COSBase option = options.getObject(i);
            if (option instanceof COSArray pair
                    && pair.size() == 2
                    && pair.getObject(0) instanceof COSString code
                    && pair.getObject(1) instanceof COSString text
                    && plain(code.getString()).equals(value)) {
                return plain(text.getString());
            }
            if (button && option instanceof COSString text && value.equals(String.valueOf(i))) {
                return plain(text.getString());
            }
        }
        return value;
    }

    private static String plain(String text) {
        return text == null ? "" : Cut.text(PlainText.of(Cut.text(text, 4 * FormField.LONGEST)), FormField.LONGEST);
    }
}
