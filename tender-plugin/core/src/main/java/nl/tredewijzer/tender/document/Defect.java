package nl.tredewijzer.tender.document;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/**
 * Something in a document that is wrong.
 *
 * @param path where, as a JSON path such as {@code $.lots[1].value}
 * @param dutch what, in Dutch
 * @param english what, in English
 */
public record Defect(String path, String dutch, String english) implements Bilingual {

    public Defect {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(dutch, "dutch");
        Objects.requireNonNull(english, "english");
    }
}
