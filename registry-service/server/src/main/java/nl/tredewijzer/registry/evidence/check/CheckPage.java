package nl.tredewijzer.registry.evidence.check;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.ReceiptText;

/**
 * The page that checks a receipt: its form, and the outcome once there is one.
 *
 * @param keysOfRegister the keys that are offered first
 * @param form what was filled in
 * @param outcome what came of it
 */
record CheckPage(
        PageLanguage language, List<NoteKey> keysOfRegister, ReceiptForm form, Optional<CheckedReceipt> outcome)
        implements View {

    /** What the window is called: the outcome first, because a screen reader begins there. */
    String title() {
        String title = say(ReceiptText.TITLE);
        if (form.isMistaken()) {
            return say(ReceiptText.MISTAKES) + " – " + title;
        }
        return outcome.map(checked -> say(headline(checked)) + " – " + title).orElse(title);
    }

    ReceiptText headline(CheckedReceipt checked) {
        return checked.stands() ? ReceiptText.STANDS : ReceiptText.FAILS;
    }

    List<AnsweredRow> answers() {
        return outcome.flatMap(CheckedReceipt::receipt)
                .map(receipt -> AnsweredRow.of(receipt, language))
                .orElse(List.of());
    }

    /** Whether somebody who was asked about has no certificate in the register. */
    boolean hasUnlisted() {
        return answers().stream().anyMatch(row -> row.status().isEmpty());
    }

    String namesOf(List<NoteKey> keys) {
        return String.join(", ", keys.stream().map(NoteKey::name).distinct().toList());
    }

    boolean offersOwnKeyOnly() {
        return keysOfRegister.isEmpty();
    }

    long megabytes() {
        return ReceiptCheckServlet.MOST_BYTES >> 20;
    }
}
