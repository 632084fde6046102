package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.json.Fields;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.NumberProof;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.Receipt.ListedNumber;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;

/** Reads the members of a receipt. */
record ReceiptReader(JsonObject object) {

    Receipt receipt() {
        Fields fields = new Fields(object);
        if (!fields.text("format").equals(ReceiptJson.FORMAT)) {
            throw new ReceiptRefused(
                    "Dit is geen bewijs in een vorm die deze versie kent",
                    "This is no receipt in a form that is known");
        }
        return new Receipt(
                fields.parsed("issuedAt", Instant::parse),
                question(fields.object("question")),
                objects(fields, "answers").stream().map(Fields::object).toList(),
                objects(fields, "numbers").stream().map(ReceiptReader::number).toList(),
                objects(fields, "entries").stream().map(ReceiptReader::entry).toList(),
                note("checkpoint", fields.text("checkpoint")),
                object.containsKey("redactions")
                        ? Optional.of(redactions(fields.object("redactions")))
                        : Optional.empty(),
                fields.optionalText("signature").map(text -> note("signature", text)));
    }

    private static Question question(Fields fields) {
        return new Question(
                fields.parsed("kind", Question.Kind::valueOf),
                fields.parsed("validOn", LocalDate::parse),
                fields.optionalText("asKnownAt").map(text -> fields.parsed("asKnownAt", Instant::parse)),
                objects(fields, "asked").stream().map(ReceiptReader::asked).toList());
    }

    private static Question.Asked asked(Fields fields) {
        return new Question.Asked(
                fields.text("given"),
                fields.optionalText("name"),
                fields.text("outcome"),
                fields.optionalText("kvkNumber").map(text -> fields.parsed("kvkNumber", KvkNumber::of)));
    }

    private static ListedNumber number(Fields fields) {
        KvkNumber number = fields.parsed("kvkNumber", KvkNumber::of);
        String levels = fields.text("levels");
        Iterator<String> beside = fields.texts("beside").iterator();
        List<Hash> hashes = new ArrayList<>(NumberTree.DEPTH);
        for (int level = 0; level < levels.length() && level < NumberTree.DEPTH; level++) {
            boolean bare = levels.charAt(level) == '0';
            if (!bare && !beside.hasNext()) {
                throw new JsonRefused("\"beside\" has too few hashes");
            }
            hashes.add(bare ? NumberProof.bare(level) : hash(beside.next()));
        }
        try {
            return new ListedNumber(new Listing(fields.numbers("sequences")), new NumberProof(number, hashes));
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("\"numbers\": " + e.getMessage(), e);
        }
    }

    private static ProvenEntry entry(Fields fields) {
        return new ProvenEntry(EntryJson.read(fields.object()), hashes(fields, "path"));
    }

    private static Redactions redactions(Fields fields) {
        return new Redactions(
                note("redactions", fields.text("checkpoint")),
                hashes(fields, "consistency"),
                objects(fields, "entries").stream().map(ReceiptReader::entry).toList());
    }

    private static List<Hash> hashes(Fields fields, String name) {
        return fields.texts(name).stream().map(ReceiptReader::hash).toList();
    }

    private static Hash hash(String text) {
        try {
            return Hash.parse(text);
        } catch (IllegalArgumentException e) {
            throw new JsonRefused(e.getMessage(), e);
        }
    }

    private static SignedNote note(String where, String text) {
        try {
            return SignedNote.parse(text);
        } catch (NoteRefused e) {
            throw new ReceiptRefused(e, where);
        }
    }

    private static List<Fields> objects(Fields fields, String name) {
        return fields.list(name).stream()
                .map((JsonValue value) -> Fields.of(value, "Part of \"" + name + "\""))
                .toList();
    }
}
