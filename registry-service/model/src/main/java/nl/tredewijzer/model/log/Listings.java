package nl.tredewijzer.model.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;

/**
 * Keeps the {@link Listing} of every KvK number, event by event, at every size that the ledger had. Not for several
 * threads at once.
 */
public final class Listings {

    private final Map<CertificateId, Known> certificates = new HashMap<>();
    private final Map<KvkNumber, List<Since>> covering = new HashMap<>();

    /** No listings yet. */
    public Listings() {
        // nothing was listed before the first event
    }

    /** A certificate, and since which event it has to do with something. */
    private record Since(long sequence, Known certificate) {}

    private static final class Known {
        private final List<Long> sequences = new ArrayList<>(1);
        private final List<KvkNumber> covered = new ArrayList<>(1);
        private final List<Known> replaced = new ArrayList<>(0);
        private final List<Since> replacing = new ArrayList<>(0);
    }

    /**
     * Takes the next event in.
     *
     * @param sequence its sequence, higher than those before
     * @param id the certificate it is about
     * @param covered the numbers that the certificate covers by what the event says; none when it does not say
     * @param replaced the certificate that it replaces by what the event says
     * @return the numbers whose listing it changes
     */
    public Set<KvkNumber> add(
            long sequence, CertificateId id, Collection<KvkNumber> covered, Optional<CertificateId> replaced) {
        Known certificate = note(sequence, id, covered, replaced);
        Set<KvkNumber> changed = new HashSet<>(certificate.covered);
        certificate.replaced.forEach(other -> changed.addAll(other.covered));
        return changed;
    }

    /** Takes the next event in, for who does not ask what it changes: see {@link #add}. */
    public void add(long sequence, Mentions named) {
        note(sequence, named.id(), named.covered(), named.replaced());
    }

    private Known note(
            long sequence, CertificateId id, Collection<KvkNumber> covered, Optional<CertificateId> replaced) {
        Known certificate = known(id);
        certificate.sequences.add(sequence);
        for (KvkNumber number : covered) {
            if (!certificate.covered.contains(number)) {
                certificate.covered.add(number);
                covering.computeIfAbsent(number, key -> new ArrayList<>(1)).add(new Since(sequence, certificate));
            }
        }
        replaced.map(this::known)
                .filter(other -> !certificate.replaced.contains(other))
                .ifPresent(other -> {
                    certificate.replaced.add(other);
                    other.replacing.add(new Since(sequence, certificate));
                });
        return certificate;
    }

    private Known known(CertificateId id) {
        return certificates.computeIfAbsent(id, key -> new Known());
    }

    /** The listing of a number when the ledger had this many events. */
    public Listing of(KvkNumber number, long size) {
        List<Since> certificates = covering.getOrDefault(number, List.of());
        if (certificates.size() == 1
                && certificates.get(0).certificate().replacing.isEmpty()) {
            return alone(certificates.get(0), size);
        }
        TreeSet<Long> sequences = new TreeSet<>();
        for (Since covers : certificates) {
            if (covers.sequence() <= size) {
                collect(covers.certificate(), size, sequences);
                covers.certificate().replacing.stream()
                        .filter(replaces -> replaces.sequence() <= size)
                        .forEach(replaces -> collect(replaces.certificate(), size, sequences));
            }
        }
        return sequences.isEmpty() ? Listing.NEVER : new Listing(List.copyOf(sequences));
    }

    /** Most numbers have one certificate, whose events need no sorting. */
    private static Listing alone(Since covers, long size) {
        if (covers.sequence() > size) {
            return Listing.NEVER;
        }
        List<Long> sequences = covers.certificate().sequences;
        int known = sequences.size();
        while (sequences.get(known - 1) > size) {
            known--;
        }
        return new Listing(sequences.subList(0, known));
    }

    private static void collect(Known certificate, long size, Set<Long> sequences) {
        for (long sequence : certificate.sequences) {
            if (sequence <= size) {
                sequences.add(sequence);
            }
        }
    }

    /** All numbers that were listed when the ledger had this many events, with their listings. */
    public Map<KvkNumber, Listing> all(long size) {
        Map<KvkNumber, Listing> all = new HashMap<>(covering.size() * 2);
        covering.forEach((number, certificates) -> {
            if (certificates.get(0).sequence() <= size) {
                all.put(number, of(number, size));
            }
        });
        return all;
    }
}
