package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;

/** A directory with the policies of an authority, as it writes them. */
record PolicyDirectory(Path path) {

    /** The catalogue with these before it. */
    Policies beforeTheCatalogue() {
        try {
            return Policies.catalogue().with(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with them. */
    List<Defect> defects() {
        return catchThrowableOfType(DocumentRefused.class, this::beforeTheCatalogue)
                .defects();
    }

    String content(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String content) {
        try {
            Files.writeString(path.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A policy of one source, {@code besluit}, or by its version where it inherits another that has that already. */
    void write(String file, String id, String version, String parts, String inForce, String rules) {
        write(file, """
                { "id": "%s", "version": "%s", "title": { "nl": "Voorbeeld", "en": "Example" },
                  "authority": "Gemeente Voorbeeld", %s "inForce": { %s }, "rules": [ %s ],
                  "sources": [ { "key": "%s", "title": "Besluit", "excerpt": "De woorden zelf.",
                                 "readOn": "2026-11-23", "certainty": "PRIMARY" } ] }
                """.formatted(
                id, version, parts, inForce, rules.replace("besluit", key(version, parts)), key(version, parts)));
    }

    private static String key(String version, String parts) {
        return parts.contains("inherits") ? "besluit-" + version : "besluit";
    }

    static String rule(String level, String effect) {
        return "{ \"level\": \"%s\", \"effect\": { \"kind\": \"%s\" }, \"sources\": [\"besluit\"] }"
                .formatted(level, effect);
    }
}
