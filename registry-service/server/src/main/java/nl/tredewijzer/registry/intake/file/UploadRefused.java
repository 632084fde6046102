package nl.tredewijzer.registry.intake.file;

import java.util.List;

/** A file that cannot be taken in as a whole, with everything that is wrong with it. */
public final class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Refused for these faults. */
    public UploadRefused(List<Fault> faults) {
        super(faults.get(0).english());
        this.faults = List.copyOf(faults);
    }

    /** Refused for one fault. */
    public UploadRefused(Fault fault) {
        this(List.of(fault));
    }

    /** What is wrong, at least one thing. */
    public List<Fault> faults() {
        return faults;
    }
}
