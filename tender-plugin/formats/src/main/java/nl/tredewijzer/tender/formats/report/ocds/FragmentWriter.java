package nl.tredewijzer.tender.formats.report.ocds;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.CanonicalJson;

/** Writes canonical JSON of which the long lists are made one item at a time; members come in their canonical order. */
final class FragmentWriter {

    private final Writer out;
    private boolean begun;

    FragmentWriter(OutputStream to) {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    /** Begins an object, as the whole or as the value of a member. */
    FragmentWriter open() throws IOException {
        out.write('{');
        begun = false;
        return this;
    }

    FragmentWriter close() throws IOException {
        out.write('}');
        begun = true;
        return this;
    }

    /** The name of a member, whose value follows; it has no character that is escaped. */
    FragmentWriter member(String name) throws IOException {
        out.write(begun ? ",\"" : "\"");
        out.write(name);
        out.write("\":");
        begun = true;
        return this;
    }

    FragmentWriter value(JsonValue value) throws IOException {
        out.write(CanonicalJson.text(value));
        return this;
    }

    FragmentWriter items(Stream<JsonObjectBuilder> items) throws IOException {
        String before = "[";
        for (Iterator<JsonObjectBuilder> each = items.iterator(); each.hasNext(); before = ",") {
            out.write(before);
            value(each.next().build());
        }
        out.write(before.equals("[") ? "[]" : "]");
        return this;
    }

    /** Passes on what was written; the stream stays open. */
    void flush() throws IOException {
        out.flush();
    }
}
