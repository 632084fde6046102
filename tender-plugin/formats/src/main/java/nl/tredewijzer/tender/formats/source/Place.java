package nl.tredewijzer.tender.formats.source;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/** Where something stands in a file, as somebody who opens the file finds it. */
public sealed interface Place extends Bilingual {

    /**
     * A line of a text.
     *
     * @param number from 1, empty lines counted
     */
    record Line(int number) implements Place {
        @Override
        public String dutch() {
            return "Regel " + number;
        }

        @Override
        public String english() {
            return "Line " + number;
        }
    }

    /**
     * A character of a text.
     *
     * @param line from 1
     * @param column from 1
     */
    record Position(int line, int column) implements Place {

        /** The place that follows this much of a document. */
        public static Position after(CharSequence text) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < text.length(); i++) {
                boolean end = text.charAt(i) == '\n';
                line += end ? 1 : 0;
                column = end ? 1 : column + 1;
            }
            return new Position(line, column);
        }

        @Override
        public String dutch() {
            return "Regel " + line + ", kolom " + column;
        }

        @Override
        public String english() {
            return "Line " + line + ", column " + column;
        }
    }

    /**
     * A row of a sheet, or a cell of it.
     *
     * @param sheet the name of the sheet
     * @param reference as the program shows it: {@code 7} for a row, {@code D7} for a cell
     */
    record Cell(String sheet, String reference) implements Place {
        public Cell {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public String dutch() {
            return "Blad " + sheet + (isRow() ? ", rij " : ", cel ") + reference;
        }

        @Override
        public String english() {
            return "Sheet " + sheet + (isRow() ? ", row " : ", cell ") + reference;
        }

        private boolean isRow() {
            return Character.isDigit(reference.charAt(0));
        }
    }

    /**
     * An element of an XML document.
     *
     * @param path such as {@code /ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID}
     * @param line its line, from 1
     */
    record Element(String path, int line) implements Place {
        public Element {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public String dutch() {
            return path + " (regel " + line + ")";
        }

        @Override
        public String english() {
            return path + " (line " + line + ")";
        }
    }

    /**
     * A value of a JSON document.
     *
     * @param line of a file with one document a line: its line, from 1; 0 otherwise
     * @param pointer JSON pointer (RFC 6901), such as {@code /releases/0/bids/details/1/value}; empty for the whole
     */
    record Pointer(int line, String pointer) implements Place {
        public Pointer {
            Objects.requireNonNull(pointer, "pointer");
        }

        /** A member of this value. */
        public Pointer member(String name) {
            return new Pointer(line, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        }

        @Override
        public String dutch() {
            return (line == 0 ? "" : "Regel " + line + " ") + (pointer.isEmpty() ? "document" : pointer);
        }

        @Override
        public String english() {
            return (line == 0 ? "" : "Line " + line + " ") + (pointer.isEmpty() ? "document" : pointer);
        }
    }

    /**
     * A part of a document that has a name of its own.
     *
     * @param id its identifier, such as {@code TEN-0001}
     */
    record Part(String id) implements Place {
        public Part {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String dutch() {
            return id;
        }

        @Override
        public String english() {
            return id;
        }
    }
}
