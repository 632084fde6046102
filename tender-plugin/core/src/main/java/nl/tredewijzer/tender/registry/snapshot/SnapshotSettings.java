package nl.tredewijzer.tender.registry.snapshot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteKey;

/**
 * Where snapshots come from. The first that is there and right counts: the local file, the bootstrap file, the register.
 *
 * @param trusted the keys of the register, the present one and those before it
 * @param local the file that is read at the start, and replaced by each newer snapshot of the register
 * @param bootstrap a file that came with the installation, read when there is no right local one
 * @param register the address of the register; empty to stay offline
 * @param refreshEvery how long to wait before the register is asked for a newer one again
 */
public record SnapshotSettings(
        List<NoteKey> trusted,
        Optional<Path> local,
        Optional<Path> bootstrap,
        Optional<URI> register,
        Duration refreshEvery) {

    private static final Duration USUAL = Duration.ofMinutes(10);

    /** @throws IllegalArgumentException if there is no key, or the wait is not longer than nothing */
    public SnapshotSettings {
        trusted = List.copyOf(trusted);
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(bootstrap, "bootstrap");
        Objects.requireNonNull(register, "register");
        if (trusted.isEmpty()) {
            throw new IllegalArgumentException("Without a key of the register no snapshot can be trusted");
        }
        if (refreshEvery.isNegative() || refreshEvery.isZero()) {
            throw new IllegalArgumentException("A wait is longer than nothing: " + refreshEvery);
        }
    }

    /** No sources yet, and every ten minutes a look whether there is a newer snapshot. */
    public static SnapshotSettings trusting(Collection<NoteKey> keys) {
        return new SnapshotSettings(List.copyOf(keys), Optional.empty(), Optional.empty(), Optional.empty(), USUAL);
    }

    /** The same with a local file. */
    public SnapshotSettings local(Path file) {
        return new SnapshotSettings(trusted, Optional.of(file), bootstrap, register, refreshEvery);
    }

    /** The same with a bootstrap file. */
    public SnapshotSettings bootstrap(Path file) {
        return new SnapshotSettings(trusted, local, Optional.of(file), register, refreshEvery);
    }

    /** The same with a register to fetch from. */
    public SnapshotSettings register(URI address) {
        return new SnapshotSettings(trusted, local, bootstrap, Optional.of(address), refreshEvery);
    }

    /** The same with another wait between two looks at the register. */
    public SnapshotSettings refreshEvery(Duration wait) {
        return new SnapshotSettings(trusted, local, bootstrap, register, wait);
    }
}
