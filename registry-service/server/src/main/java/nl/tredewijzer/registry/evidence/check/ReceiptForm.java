package nl.tredewijzer.registry.evidence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ReceiptText;

/**
 * What somebody filled in to have a receipt checked.
 *
 * @param receipt the file or the text, unless there is a mistake in that
 * @param withOwnKeys whether the keys are those of the visitor
 * @param ownKeys the keys as they were typed
 * @param keys those to check with
 * @param receiptMistakes what is wrong with the receipt as it was given
 * @param keyMistakes what is wrong with the keys as they were given
 */
record ReceiptForm(
        Optional<byte[]> receipt,
        boolean withOwnKeys,
        String ownKeys,
        List<NoteKey> keys,
        List<String> receiptMistakes,
        List<String> keyMistakes) {

    /** Longest text of keys that is read, and most of them. */
    private static final int LONGEST_KEYS = 10_000;

    private static final int MOST_KEYS = 20;

    /** Nothing filled in yet. */
    static ReceiptForm empty() {
        return new ReceiptForm(Optional.empty(), false, "", List.of(), List.of(), List.of());
    }

    /**
     * Reads a form.
     *
     * @param file the content of the file that was chosen; of length 0 when none was
     * @param text what was pasted
     * @param withOwnKeys whether the visitor's keys are to be used
     */
    static ReceiptForm of(
            byte[] file,
            byte[] text,
            boolean withOwnKeys,
            String ownKeys,
            List<NoteKey> keysOfRegister,
            PageLanguage language) {
        boolean both = file.length > 0 && text.length > 0;
        boolean none = file.length == 0 && text.length == 0;
        List<String> receiptMistakes = new ArrayList<>();
        if (both || none) {
            receiptMistakes.add(language.say(both ? ReceiptText.BOTH_GIVEN : ReceiptText.NOTHING_GIVEN));
        }
        List<String> keyMistakes = new ArrayList<>();
        String typed = ownKeys.length() > LONGEST_KEYS ? ownKeys.substring(0, LONGEST_KEYS) : ownKeys;
        List<NoteKey> keys = withOwnKeys ? read(typed, language, keyMistakes) : keysOfRegister;
        if (keys.isEmpty() && keyMistakes.isEmpty()) {
            keyMistakes.add(language.say(ReceiptText.NO_KEY_GIVEN));
        }
        Optional<byte[]> receipt = both || none ? Optional.empty() : Optional.of(file.length > 0 ? file : text);
        return new ReceiptForm(receipt, withOwnKeys, typed, keys, receiptMistakes, keyMistakes);
    }

    private static List<NoteKey> read(String typed, PageLanguage language, List<String> mistakes) {
        List<NoteKey> keys = new ArrayList<>();
        List<String> lines = typed.lines().limit(MOST_KEYS).toList();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                try {
                    keys.add(NoteKey.parse(lines.get(line)));
                } catch (NoteRefused e) {
                    mistakes.add(language.say(ReceiptText.KEY_REFUSED, line + 1, language.say(e)));
                }
            }
        }
        return keys;
    }

    /** Whether it can be checked. */
    boolean isComplete() {
        return receipt.isPresent() && keyMistakes.isEmpty();
    }

    /** Whether something was filled in wrongly. */
    boolean isMistaken() {
        return !receiptMistakes.isEmpty() || !keyMistakes.isEmpty();
    }
}
