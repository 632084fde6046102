package nl.tredewijzer.model.receipt;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.Receipt.ListedNumber;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;

/** A {@link Receipt} as a file: canonical JSON (RFC 8785), so that one receipt has one text. */
public final class ReceiptJson {

    /** What stands in the member {@code format}. */
    public static final String FORMAT = "tredewijzer-receipt@v1";

    private static final String SIGNATURE = "signature";
    private static final Limits LIMITS = new Limits(64L << 20, 32);

    private ReceiptJson() {}

    /** The file of a receipt. */
    public static byte[] bytes(Receipt receipt) {
        byte[] unsigned = unsigned(receipt);
        return receipt.signature().map(note -> signed(unsigned, note)).orElse(unsigned);
    }

    /** The file of a receipt as it is before it is signed: what the signature is over. */
    static byte[] unsigned(Receipt receipt) {
        return CanonicalJson.bytes(write(receipt));
    }

    /** The file with its signature, which comes last in the order of canonical JSON. */
    static byte[] signed(byte[] unsigned, SignedNote signature) {
        byte[] member = (",\"" + SIGNATURE + "\":" + CanonicalJson.text(JsonParts.text(signature.note())) + "}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(unsigned, unsigned.length - 1 + member.length);
        System.arraycopy(member, 0, file, unsigned.length - 1, member.length);
        return file;
    }

    private static JsonObject write(Receipt receipt) {
        JsonObjectBuilder object = JsonParts.object()
                .add("format", FORMAT)
                .add("issuedAt", HistoryJson.instant(receipt.issuedAt()))
                .add("question", question(receipt.question()))
                .add("answers", array(receipt.answers(), answer -> answer))
                .add("numbers", array(receipt.numbers(), ReceiptJson::number))
                .add("entries", array(receipt.entries(), ReceiptJson::entry))
                .add("checkpoint", receipt.checkpoint().note());
        receipt.redactions().ifPresent(redactions -> object.add("redactions", redactions(redactions)));
        return object.build();
    }

    private static JsonObject question(Question question) {
        JsonObjectBuilder object = JsonParts.object()
                .add("kind", question.kind().name())
                .add("validOn", question.validOn().toString());
        question.asKnownAt().ifPresent(at -> object.add("asKnownAt", HistoryJson.instant(at)));
        return object.add("asked", array(question.asked(), ReceiptJson::asked)).build();
    }

    private static JsonObject asked(Question.Asked asked) {
        JsonObjectBuilder object =
                JsonParts.object().add("given", asked.given()).add("outcome", asked.outcome());
        asked.name().ifPresent(name -> object.add("name", name));
        asked.kvkNumber().ifPresent(number -> object.add("kvkNumber", number.digits()));
        return object.build();
    }

    private static JsonObject number(ListedNumber listed) {
        JsonArrayBuilder sequences = JsonParts.array();
        listed.listing().sequences().forEach(sequences::add);
        StringBuilder levels = new StringBuilder(NumberTree.DEPTH);
        JsonArrayBuilder beside = JsonParts.array();
        for (int level = 0; level < NumberTree.DEPTH; level++) {
            boolean bare = listed.proof().isBare(level);
            levels.append(bare ? '0' : '1');
            if (!bare) {
                beside.add(listed.proof().beside().get(level).base64());
            }
        }
        return JsonParts.object()
                .add("kvkNumber", listed.number().digits())
                .add("sequences", sequences)
                .add("levels", levels.toString())
                .add("beside", beside)
                .build();
    }

    private static JsonObject entry(ProvenEntry proven) {
        return JsonParts.object(EntryJson.write(proven.entry()))
                .add("path", array(proven.path(), ReceiptJson::hash))
                .build();
    }

    private static JsonObjectBuilder redactions(Redactions redactions) {
        return JsonParts.object()
                .add("checkpoint", redactions.checkpoint().note())
                .add("consistency", array(redactions.consistency(), ReceiptJson::hash))
                .add("entries", array(redactions.entries(), ReceiptJson::entry));
    }

    private static JsonValue hash(Hash hash) {
        return JsonParts.text(hash.base64());
    }

    private static <T> JsonArrayBuilder array(Collection<T> items, Function<T, ? extends JsonValue> toJson) {
        JsonArrayBuilder array = JsonParts.array();
        items.forEach(item -> array.add(toJson.apply(item)));
        return array;
    }

    /**
     * Reads the file of a receipt. That says nothing yet about its truth: {@link ReceiptVerifier} does.
     *
     * @throws ReceiptRefused if it is none, or holds anything beside what receipts hold
     */
    public static Receipt read(byte[] file) {
        return parse(file).receipt();
    }

    /** What was read, and the bytes that its signature is over. */
    record ReadReceipt(Receipt receipt, byte[] unsigned) {}

    static ReadReceipt parse(byte[] file) {
        try {
            JsonValue value = StrictJson.read(text(file), LIMITS);
            if (!(value instanceof JsonObject object)) {
                throw new ReceiptRefused("Dit is geen bewijs van het register", "This is no receipt of the register");
            }
            Receipt receipt = new ReceiptReader(object).receipt();
            byte[] unsigned = unsigned(receipt);
            byte[] written =
                    receipt.signature().map(note -> signed(unsigned, note)).orElse(unsigned);
            // most files are as they were written; one that was only laid out anew says the same
            if (!Arrays.equals(written, file) && !Arrays.equals(written, CanonicalJson.bytes(object))) {
                throw new ReceiptRefused(
                        "Er staat meer of iets anders in het bestand dan het register schrijft",
                        "There is more, or something else, in the file than the register writes");
            }
            return new ReadReceipt(receipt, unsigned);
        } catch (JsonRefused e) {
            throw new ReceiptRefused(new Unreadable(
                    "Het bestand is beschadigd of geen bewijs van het register",
                    "The file is damaged or no receipt of the register",
                    e));
        }
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonRefused("This is not UTF-8", e);
        }
    }
}
