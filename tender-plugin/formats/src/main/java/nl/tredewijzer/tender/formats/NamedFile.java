package nl.tredewijzer.tender.formats;

import java.util.Objects;

/**
 * A file of several that are read together.
 *
 * @param name by which whoever gave it knows it
 * @param bytes what stands in it, at most {@link TenderReading#MOST_BYTES}
 */
public record NamedFile(String name, byte[] bytes) {

    public NamedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }
}
