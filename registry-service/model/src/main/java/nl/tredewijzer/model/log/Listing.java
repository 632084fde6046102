package nl.tredewijzer.model.log;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Which events of the ledger concern a KvK number: all events of the certificates that ever covered it, and of those
 * that ever replaced one of these. Whoever has these events has everything from which an answer about the number
 * follows.
 *
 * @param sequences the sequences of the events, ascending; none when the number was never listed
 */
public record Listing(List<Long> sequences) {

    /** The listing of a number that was never listed. */
    public static final Listing NEVER = new Listing(List.of());

    /** @throws IllegalArgumentException unless the sequences are positive and ascend */
    public Listing {
        sequences = List.copyOf(sequences);
        long before = 0;
        for (long sequence : sequences) {
            if (sequence <= before) {
                throw new IllegalArgumentException("Sequences are positive and ascend: " + before + ", " + sequence);
            }
            before = sequence;
        }
    }

    /** Its hash as a leaf: each sequence as eight bytes, the highest first, hashed by RFC 6962 section 2.1. */
    public Hash leaf() {
        return leaf(sequences);
    }

    static Hash leaf(List<Long> sequences) {
        ByteBuffer bytes = ByteBuffer.allocate(sequences.size() * Long.BYTES);
        sequences.forEach(bytes::putLong);
        return Hash.ofLeaf(bytes.array());
    }
}
