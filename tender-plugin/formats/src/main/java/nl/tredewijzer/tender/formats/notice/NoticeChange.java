package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a notice says of an earlier one that it changes. It stands in its place, with everything that holds now.
 *
 * @param changed which notice it changes (BT-758)
 * @param reason why, by its code (BT-140), such as {@code update-add}, if given
 * @param descriptions what was changed and why, in its own words (BT-141, BT-762)
 */
public record NoticeChange(String changed, Optional<String> reason, List<String> descriptions) {

    /** Reasons by which the tender itself is called off, is about to be, or waits for a judge. */
    private static final Set<String> STOPPED = Set.of("cancel", "cancel-intent", "susp-review");

    public NoticeChange {
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(reason, "reason");
        descriptions = List.copyOf(descriptions);
    }

    /** Whether it calls the tender off, announces that, or suspends it. */
    public boolean isStopped() {
        return reason.filter(STOPPED::contains).isPresent();
    }
}
