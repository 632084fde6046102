package nl.tredewijzer.tender.registry;

import java.util.List;
import java.util.Objects;

/** Whom a name means, according to the register. */
public sealed interface NameAnswer {

    /** Certainly this organisation: its number may be filled in. */
    record Certain(NameCandidate organisation) implements NameAnswer {
        public Certain {
            Objects.requireNonNull(organisation, "organisation");
        }
    }

    /**
     * Perhaps one of these, perhaps another one or none: a human has to choose.
     *
     * @param candidates the likeliest first, possibly none
     */
    record Uncertain(List<NameCandidate> candidates) implements NameAnswer {
        public Uncertain {
            candidates = List.copyOf(candidates);
        }
    }
}
