package nl.tredewijzer.model.snapshot;

import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.Mentions;

/**
 * Reads what an event names from its canonical payload, from string to string without building objects. Were it to read
 * something else than the register did, another root of the KvK numbers would follow from it.
 */
final class LineMentions {

    private static final byte[] BODY = EntryLine.bytes("certificationBody");
    private static final byte[] NUMBER = EntryLine.bytes("certificateNumber");
    private static final byte[] REPLACES = EntryLine.bytes("replaces");
    private static final byte[] KVK_NUMBER = EntryLine.bytes("kvkNumber");
    private static final byte[] REDACTED = EntryLine.bytes("redactedSequence");

    private final Slice payload;
    private final List<KvkNumber> covered = new ArrayList<>(1);
    private String body = "";
    private String number = "";
    private Optional<String> replaces = Optional.empty();
    private Optional<Long> redacted = Optional.empty();

    /** @throws IllegalArgumentException if a KvK number cannot be one */
    LineMentions(Slice payload) {
        this.payload = payload;
        int at = payload.from();
        while (at < payload.to()) {
            at = payload.text()[at] == '"' ? afterString(at + 1) : at + 1;
        }
    }

    /** @throws IllegalArgumentException if a name or number cannot be one */
    Mentions mentions() {
        return new Mentions(
                new CertificateId(body, number), covered, replaces.map(other -> new CertificateId(body, other)));
    }

    /** The earlier event whose text a redaction took away. */
    Optional<Long> redacted() {
        return redacted;
    }

    private int afterString(int from) {
        int end = end(from);
        boolean key = end + 2 < payload.to() && payload.text()[end + 1] == ':';
        if (!key) {
            return end + 1;
        }
        Slice name = payload.between(from, end);
        if (payload.text()[end + 2] == '"') {
            return member(name, end + 3);
        }
        if (name.is(REDACTED)) {
            redacted = whole(end + 2);
        }
        return end + 2;
    }

    private int member(Slice name, int from) {
        int end = end(from);
        Slice value = payload.between(from, end);
        if (name.is(KVK_NUMBER)) {
            covered.add(KvkNumber.of(value.string()));
        } else if (name.is(BODY)) {
            body = text(value);
        } else if (name.is(NUMBER)) {
            number = text(value);
        } else if (name.is(REPLACES)) {
            replaces = Optional.of(text(value));
        }
        return end + 1;
    }

    private Optional<Long> whole(int from) {
        int to = from;
        while (to < payload.to() && Character.isDigit(payload.text()[to])) {
            to++;
        }
        return payload.between(from, to).whole();
    }

    /** The quotation mark that ends the string that begins here. */
    private int end(int from) {
        for (int i = from; i < payload.to(); i++) {
            if (payload.text()[i] == '\\') {
                i++;
            } else if (payload.text()[i] == '"') {
                return i;
            }
        }
        throw new IllegalArgumentException("A string does not end");
    }

    private static String text(Slice inside) {
        String text = inside.string();
        if (text.indexOf('\\') < 0) {
            return text;
        }
        Slice quoted = inside.between(inside.from() - 1, inside.to() + 1);
        return ((JsonString) StrictJson.read(quoted.string(), Limits.USUAL)).getString();
    }
}
