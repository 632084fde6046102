package nl.tredewijzer.workbench.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.workbench.web.SentForm;

/** A text by its lines, each of which can be corrected in its place: the form has it as {@code line-7}. */
final class TextLines {

    /** Of what is no text. */
    static final TextLines NONE = new TextLines(new byte[0]);

    private static final String FIELD = "line-";

    private final byte[] bytes;
    private final List<String> lines;

    private TextLines(byte[] bytes) {
        this.bytes = bytes;
        this.lines = text(bytes).lines().toList();
    }

    static TextLines of(byte[] bytes) {
        return new TextLines(bytes);
    }

    /** As lists are read: what does not fit UTF-8 is the code page of older Windows programs. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The text with each line in its place that the form has; without one it stays as it is, to the byte. */
    TextLines with(SentForm form) {
        List<String> corrected = new ArrayList<>(lines);
        for (String name : form.names(FIELD)) {
            String number = name.substring(FIELD.length());
            if (number.matches("[1-9][0-9]{0,6}") && Integer.parseInt(number) <= corrected.size()) {
                corrected.set(Integer.parseInt(number) - 1, form.line(name));
            }
        }
        return corrected.equals(lines)
                ? this
                : new TextLines(String.join("\n", corrected).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    /** The whole line in which something was not read, or empty when that is in none of these lines. */
    Optional<GivenList.RedLine> red(Unread unread) {
        if (!(unread.place() instanceof Place.Line line) || line.number() > lines.size()) {
            return Optional.empty();
        }
        return Optional.of(new GivenList.RedLine(FIELD + line.number(), unread, lines.get(line.number() - 1)));
    }
}
