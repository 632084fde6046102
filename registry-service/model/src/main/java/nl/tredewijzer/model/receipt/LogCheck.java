package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.json.Fields;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;

/** Checks signed checkpoints, and proofs that an event is in the log, and says what they prove. */
record LogCheck(List<NoteKey> trusted) {

    private static final nl.tredewijzer.model.json.Limits LIMITS = new nl.tredewijzer.model.json.Limits(64L << 20, 32);

    Verdict ofCheckpoint(byte[] file) {
        try {
            SignedState state = SignedState.of(SignedNote.parse(text(file)), trusted);
            return new Verdict(List.of(state.finding(), Limits.LATER, Limits.TRUTH, Limits.ONE_LOG));
        } catch (NoteRefused e) {
            return failed(List.of(), SignedState.CODE, e);
        }
    }

    Verdict ofProof(byte[] file) {
        return ofProof(file, Optional.empty());
    }

    Verdict ofProof(byte[] file, byte[] entry) {
        return ofProof(file, Optional.of(entry));
    }

    private Verdict ofProof(byte[] file, Optional<byte[]> given) {
        List<Finding> findings = new ArrayList<>();
        try {
            LogProof proof = proof(file);
            SignedState state = SignedState.of(proof.checkpoint(), trusted);
            proof.within(state.checkpoint());
            findings.add(state.finding());
            if (given.isPresent()) {
                PublishedEntry entry = entry(given.get(), proof.index() + 1);
                find(entry, proof, state);
                findings.add(found(entry));
            } else {
                findings.add(Limits.unknownEntry(proof.index() + 1));
            }
            findings.addAll(List.of(Limits.OTHERS, Limits.TRUTH, Limits.ONE_LOG));
            return new Verdict(findings);
        } catch (NoteRefused e) {
            return failed(findings, SignedState.CODE, e);
        } catch (ReceiptRefused e) {
            return failed(findings, "ENTRY", e);
        } catch (ReceiptFailed e) {
            findings.add(e.finding());
            return new Verdict(findings);
        }
    }

    private static void find(PublishedEntry entry, LogProof proof, SignedState state) {
        Found.in(state.checkpoint(), new ProvenEntry(entry, proof.path()));
        if (entry.sequence() != proof.index() + 1) {
            throw new ReceiptFailed(
                    "LOG",
                    "Het bewijs gaat over een andere gebeurtenis dan " + entry.sequence() + ".",
                    "The proof is about another event than " + entry.sequence() + ".");
        }
    }

    private static Finding found(PublishedEntry entry) {
        long sequence = entry.sequence();
        return entry.content().isPresent()
                ? Finding.proven(
                        "LOG",
                        "Gebeurtenis " + sequence + " staat zo in dat logboek: er is niets aan veranderd.",
                        "Event " + sequence + " is in that log like this: nothing of it was changed.")
                : Finding.proven(
                        "LOG",
                        "Gebeurtenis " + sequence + " staat in dat logboek; er is later tekst uit weggenomen.",
                        "Event " + sequence + " is in that log; text was taken out of it later.");
    }

    private static Verdict failed(List<Finding> before, String code, nl.tredewijzer.model.Bilingual why) {
        List<Finding> findings = new ArrayList<>(before);
        findings.add(Finding.failed(code, why));
        return new Verdict(findings);
    }

    private static LogProof proof(byte[] file) {
        String text = text(file);
        if (!text.stripLeading().startsWith("{")) {
            return LogProof.parse(text);
        }
        try {
            return LogProof.parse(new Fields(object(text)).text("proof"));
        } catch (JsonRefused e) {
            throw new ReceiptRefused(new Unreadable("Het bestand is beschadigd", "The file is damaged", e));
        }
    }

    /** The entry with a sequence: the only one of the file, or one of those in an answer of the register. */
    private static PublishedEntry entry(byte[] file, long sequence) {
        try {
            JsonObject object = object(text(file));
            if (!object.containsKey("entries")) {
                return EntryJson.read(object);
            }
            return new Fields(object)
                    .list("entries").stream()
                            .map(value ->
                                    EntryJson.read(Fields.of(value, "An entry").object()))
                            .filter(entry -> entry.sequence() == sequence)
                            .findFirst()
                            .orElseThrow(() -> new ReceiptRefused(
                                    "Gebeurtenis " + sequence
                                            + ", waar het bewijs over gaat, staat niet in het bestand",
                                    "Event " + sequence + ", which the proof is about, is not in the file"));
        } catch (JsonRefused e) {
            throw new ReceiptRefused(new Unreadable(
                    "Het bestand met de gebeurtenis is niet te lezen", "The file with the event does not read", e));
        }
    }

    private static JsonObject object(String json) {
        return Fields.of(StrictJson.read(json, LIMITS), "This").object();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
