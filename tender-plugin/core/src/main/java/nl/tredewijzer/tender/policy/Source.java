package nl.tredewijzer.tender.policy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.BilingualText;

/**
 * Where a rule was read.
 *
 * @param key how the rules of the policy refer to it
 * @param title what it is called
 * @param address where it can be read, if it has a public address
 * @param excerpt its own words
 * @param published the day it was published, if it says so
 * @param readOn the day on which it was read
 * @param certainty how near it stands to the authority
 * @param note what to know about the reading, if anything
 */
public record Source(
        String key,
        String title,
        Optional<URI> address,
        String excerpt,
        Optional<LocalDate> published,
        LocalDate readOn,
        Certainty certainty,
        Optional<BilingualText> note) {

    /** @throws IllegalArgumentException if a text is blank, or the address is not of the web */
    public Source {
        requireText("key", key);
        requireText("title", title);
        requireText("excerpt", excerpt);
        address.ifPresent(Source::requireWeb);
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(readOn, "readOn");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(note, "note");
    }

    private static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " of a source is not blank");
        }
    }

    private static void requireWeb(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException("The address of a source begins with https:// or http://: " + address);
        }
    }
}
