package nl.tredewijzer.tender.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.policy.InForce;
import nl.tredewijzer.tender.policy.Policy;

/** Makes policies of files that may inherit one another, and says everything that is wrong with any of them. */
final class PolicyFiles {

    private final List<PolicyFile> files;
    private final List<Policy> others;
    private final List<Policy> done = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    private PolicyFiles(List<PolicyFile> files, List<Policy> others) {
        this.files = files;
        this.others = others;
    }

    /**
     * The policies, in the order of the files.
     *
     * @param others policies that may be inherited too
     * @throws DocumentRefused with everything that is wrong
     */
    static List<Policy> complete(List<PolicyFile> files, List<Policy> others) {
        PolicyFiles all = new PolicyFiles(files, others);
        Set<PolicyFile> left = new LinkedHashSet<>(files);
        boolean moved = true;
        while (!left.isEmpty() && moved) {
            List<PolicyFile> ready =
                    left.stream().filter(file -> !all.waits(file, left)).toList();
            ready.forEach(all::read);
            moved = left.removeAll(ready);
        }
        left.forEach(all::circle);
        all.versionsDoNotOverlap();
        if (!all.defects.isEmpty()) {
            throw new DocumentRefused(all.defects);
        }
        return all.done;
    }

    /** The policy of this id, its latest version; or of exactly one version, written {@code id@version}. */
    static Optional<Policy> named(List<Policy> policies, String name) {
        String[] parts = name.split("@", 2);
        return policies.stream()
                .filter(policy -> policy.id().equals(parts[0]))
                .filter(policy -> parts.length == 1 || policy.version().equals(parts[1]))
                .max(Comparator.comparing(policy -> policy.inForce().from().orElse(LocalDate.MIN)));
    }

    private boolean waits(PolicyFile file, Set<PolicyFile> left) {
        return file.inherits()
                .filter(id -> left.stream()
                        .anyMatch(other -> other.id().filter(id::equals).isPresent()))
                .isPresent();
    }

    private void read(PolicyFile file) {
        try {
            done.add(PolicyJson.read(file.document(), name -> named(done, name).or(() -> named(others, name))));
        } catch (DocumentRefused e) {
            defects.addAll(e.in(file.name()).defects());
        }
    }

    private void circle(PolicyFile file) {
        String of = file.inherits().orElseThrow();
        defects.add(new Defect(
                file.name() + " $.inherits",
                "erft van " + of + ", en dat langs een omweg weer van dit beleid",
                "inherits " + of + ", which inherits this policy in turn"));
    }

    private void versionsDoNotOverlap() {
        for (int i = 0; i < done.size(); i++) {
            for (int j = 0; j < i; j++) {
                Policy one = done.get(i);
                Policy other = done.get(j);
                if (one.id().equals(other.id()) && overlap(one.inForce(), other.inForce())) {
                    defects.add(new Defect(
                            "$.inForce",
                            "van " + one.id() + ": versie " + other.version() + " en versie " + one.version()
                                    + " gelden op dezelfde dag",
                            "of " + one.id() + ": version " + other.version() + " and version " + one.version()
                                    + " are in force on the same day"));
                }
            }
        }
    }

    private static boolean overlap(InForce one, InForce other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(InForce one, InForce other) {
        return one.until().flatMap(end -> other.from().filter(end::isBefore)).isPresent();
    }
}
