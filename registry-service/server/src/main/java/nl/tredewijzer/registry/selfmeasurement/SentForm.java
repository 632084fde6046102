package nl.tredewijzer.registry.selfmeasurement;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.pages.text.MeasureText;
import nl.tredewijzer.registry.selfmeasurement.input.SheetKind;
import nl.tredewijzer.registry.selfmeasurement.input.SheetText;

/**
 * A form as it was sent, with the text of a file in place of the file: nothing that was sent has to be sent again.
 *
 * @param fields what was filled in
 * @param action which button was used; empty for none
 * @param token by which a space is opened, if one was given
 * @param refused files that were not read
 */
public record SentForm(Map<String, String> fields, String action, Optional<String> token, List<Refused> refused) {

    /** Largest form that is taken, files included. */
    public static final long MOST_BYTES = MeasureFields.MOST_BYTES;

    private static final String ACTION = "do";
    private static final String TOKEN = "token";

    /** Reads it. */
    public static SentForm of(HttpServletRequest request) throws IOException {
        MeasureFields sent = MeasureFields.of(request);
        Map<String, String> fields = new LinkedHashMap<>(sent.texts());
        List<Refused> refused = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            Optional.ofNullable(sent.files().get(kind.file())).ifPresent(file -> SheetText.of(file)
                    .ifPresentOrElse(
                            text -> fields.put(kind.list(), text),
                            () -> refused.add(Refused.file(kind.file(), MeasureText.FILE_UNREADABLE))));
        }
        String action = Optional.ofNullable(fields.remove(ACTION)).orElse("");
        Optional<String> token =
                Optional.ofNullable(fields.remove(TOKEN)).map(String::strip).filter(given -> !given.isEmpty());
        return new SentForm(fields, action, token, refused);
    }
}
