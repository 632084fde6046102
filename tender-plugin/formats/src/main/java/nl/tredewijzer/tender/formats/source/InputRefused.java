package nl.tredewijzer.tender.formats.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;

/** Something that cannot be read at all; the message says what it is, where it went wrong, and what to do. */
public final class InputRefused extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String dutch;
    private final transient Optional<Place> place;
    private final transient List<Bilingual> details;

    /** Refused as a whole, for this reason. */
    public InputRefused(String dutch, String english) {
        super(english);
        this.dutch = Objects.requireNonNull(dutch, "dutch");
        this.place = Optional.empty();
        this.details = List.of();
    }

    /** Refused for everything that is wrong with it. */
    public InputRefused(String dutch, String english, List<? extends Bilingual> details) {
        super(english);
        this.dutch = Objects.requireNonNull(dutch, "dutch");
        this.place = Optional.empty();
        this.details = List.copyOf(details);
    }

    /** Refused at this place, for this reason. */
    public InputRefused(Place at, String dutch, String english) {
        super(at.english() + ": " + english);
        this.dutch = at.dutch() + ": " + dutch;
        this.place = Optional.of(at);
        this.details = List.of();
    }

    /** Where the document went wrong, if at one place. */
    public Optional<Place> place() {
        return place;
    }

    /** Everything that is wrong with it, where that is more than one thing. */
    public List<Bilingual> details() {
        return details;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return getMessage();
    }
}
