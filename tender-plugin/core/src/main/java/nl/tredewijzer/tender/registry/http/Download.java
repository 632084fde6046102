package nl.tredewijzer.tender.registry.http;

import java.util.Objects;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/** What came of asking the register for a file that it signs. */
public sealed interface Download {

    /** The register sent one. Nothing is known yet about what it is worth. */
    record Sent(byte[] file) implements Download {
        public Sent {
            Objects.requireNonNull(file, "file");
        }
    }

    /** The register has none that is newer than the one at hand. */
    record Unchanged() implements Download {}

    /** The register could not be asked. */
    record NotReached(Unreachable why) implements Download {
        public NotReached {
            Objects.requireNonNull(why, "why");
        }
    }
}
