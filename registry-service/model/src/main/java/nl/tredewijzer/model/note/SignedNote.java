package nl.tredewijzer.model.note;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A text and the signatures below it: a signed note as c2sp.org/signed-note describes it. */
public final class SignedNote {

    private static final int LONGEST = 100_000;
    private static final int MOST_SIGNATURES = 100;

    private final String text;
    private final List<NoteSignature> signatures;

    SignedNote(String text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = List.copyOf(signatures);
        check(text);
    }

    private static void check(String text) {
        if (!text.endsWith("\n")) {
            throw new NoteRefused(Defect.NO_FINAL_NEWLINE);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new NoteRefused(Defect.CONTROL_CHARACTER);
        }
    }

    /**
     * Reads a note. That says nothing yet about who signed it: {@link #verifiedBy} does.
     *
     * @throws NoteRefused if it is no note
     */
    public static SignedNote parse(String note) {
        if (note.length() > LONGEST) {
            throw new NoteRefused(Defect.TOO_LARGE);
        }
        check(note);
        int separator = note.lastIndexOf("\n\n");
        if (separator < 0) {
            throw new NoteRefused(Defect.NO_SEPARATOR);
        }
        String below = note.substring(separator + 2);
        if (below.isEmpty()) {
            throw new NoteRefused(Defect.NO_SIGNATURES);
        }
        List<NoteSignature> signatures = below.lines()
                .limit(MOST_SIGNATURES + 1L)
                .map(NoteSignature::parse)
                .toList();
        if (signatures.size() > MOST_SIGNATURES) {
            throw new NoteRefused(Defect.TOO_MANY_SIGNATURES);
        }
        return new SignedNote(note.substring(0, separator + 1), signatures);
    }

    /**
     * The text, once a trusted key has signed it. Signatures by other keys are ignored; a wrong signature by a trusted
     * key refuses the note, whoever else signed it.
     *
     * @throws NoteRefused {@link Defect#UNKNOWN_KEY} or {@link Defect#BAD_SIGNATURE}
     */
    public String verifiedBy(Collection<NoteKey> trusted) {
        boolean verified = false;
        for (NoteSignature signature : signatures) {
            for (NoteKey key : trusted) {
                if (key.made(signature)) {
                    if (!key.verifies(text, signature.signature())) {
                        throw new NoteRefused(Defect.BAD_SIGNATURE, key.name());
                    }
                    verified = true;
                }
            }
        }
        if (!verified) {
            throw new NoteRefused(Defect.UNKNOWN_KEY, signers());
        }
        return text;
    }

    /** Who signed it, as the signatures say. */
    public String signers() {
        return signatures.stream().map(NoteSignature::name).distinct().collect(Collectors.joining(", "));
    }

    /** The text, whoever signed it. */
    public String unverifiedText() {
        return text;
    }

    /** The note as it is written. */
    public String note() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedNote that && note().equals(that.note());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return note();
    }
}
