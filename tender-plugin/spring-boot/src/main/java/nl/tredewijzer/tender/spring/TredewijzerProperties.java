package nl.tredewijzer.tender.spring;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the application has set. A component is {@code null} where nothing is set.
 *
 * @param register Address of the register. Without it, and without a snapshot, the application brings a register of its own.
 * @param answerTimeout Longest wait for one whole answer of the register.
 * @param policies Directory with policy files of the authority's own; they go before those of the catalogue.
 * @param snapshot Signed snapshots, from which is answered without telling anybody who is asked about.
 */
@ConfigurationProperties("tredewijzer")
public record TredewijzerProperties(
        URI register,
        @DefaultValue("30s") Duration answerTimeout,
        Path policies,
        @DefaultValue Snapshot snapshot) {

    /**
     * Signed snapshots of the register.
     *
     * @param key Keys of the register, one on each line, or a file that holds them; with it snapshots are answered from.
     * @param file Local file: read at the start, and replaced by each newer snapshot of the register.
     * @param bootstrap File that came with the installation, read when there is no right local one.
     * @param refreshEvery How long to wait before the register is asked for a newer one.
     */
    public record Snapshot(
            String key,
            Path file,
            Path bootstrap,
            @DefaultValue("10m") Duration refreshEvery) {}
}
