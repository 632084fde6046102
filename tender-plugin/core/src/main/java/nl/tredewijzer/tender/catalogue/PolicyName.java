package nl.tredewijzer.tender.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.policy.Policy;

/**
 * How a policy is named: by its id, or by exactly one version, written {@code id@version}.
 *
 * @param id the id
 * @param version the version, if it is named
 */
record PolicyName(String id, Optional<String> version) {

    static final Comparator<Policy> LATEST_LAST =
            Comparator.comparing(policy -> policy.inForce().from().orElse(LocalDate.MIN));

    static PolicyName of(String text) {
        String[] parts = text.split("@", 2);
        return new PolicyName(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
    }

    /** Whether it means the file. */
    boolean means(PolicyFile file) {
        return file.id().filter(id::equals).isPresent()
                && (version.isEmpty() || file.version().equals(version));
    }

    /** The latest of those that it means. */
    Optional<Policy> in(List<Policy> policies) {
        return policies.stream()
                .filter(policy -> policy.id().equals(id))
                .filter(policy -> version.filter(wanted -> !wanted.equals(policy.version()))
                        .isEmpty())
                .max(LATEST_LAST);
    }

    @Override
    public String toString() {
        return version.map(some -> id + "@" + some).orElse(id);
    }
}
