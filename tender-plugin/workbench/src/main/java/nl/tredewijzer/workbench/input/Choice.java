package nl.tredewijzer.workbench.input;

import java.util.List;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * Which of several parts of a file is read.
 *
 * @param field the field of the form that says it
 * @param part what is chosen
 * @param taken the part that was read; of length 0 where all were
 * @param options every part
 */
record Choice(String field, Part part, String taken, List<Option> options) {

    private static final String SHOWN = "shown-";

    /** What there can be several of in one file. */
    enum Part {
        SHEET("sheet", WorkbenchText.SHEET),
        PROCESS("process", WorkbenchText.PROCESS),
        LOT("lot", WorkbenchText.LOT);

        private final String name;
        private final WorkbenchText label;

        Part(String name, WorkbenchText label) {
            this.name = name;
            this.label = label;
        }

        /** The field of a form about the file whose fields begin so. */
        String field(String prefix) {
            return prefix + name;
        }

        WorkbenchText label() {
            return label;
        }
    }

    /** A part that can be chosen. */
    record Option(String value, String text) {

        /** A part by what it is called, and by what it is known. */
        static Option of(String id, String title) {
            return new Option(id, title.equals(id) ? id : title + " (" + id + ")");
        }
    }

    /** Whether all parts can be read together. */
    boolean mayBeAll() {
        return part == Part.LOT;
    }

    /** The field that says which part the page showed. */
    String shownField() {
        return SHOWN + field;
    }

    /** Whether somebody chose another part than the page showed, so that nobody has seen yet what is read now. */
    boolean isNew(SentForm form) {
        return form.has(shownField()) && !form.text(shownField()).equals(taken);
    }
}
