package nl.tredewijzer.tender.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;

/**
 * Something that a policy says, as a line of a table.
 *
 * @param about a level, or what else it is about
 * @param says what the policy says of it
 * @param sources keys of the sources that say so; none: no source does
 * @param note a remark for whoever applies it, if there is one
 */
public record PolicyItem(Bilingual about, Bilingual says, List<String> sources, Optional<BilingualText> note) {
    public PolicyItem {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(says, "says");
        sources = List.copyOf(sources);
        Objects.requireNonNull(note, "note");
    }
}
