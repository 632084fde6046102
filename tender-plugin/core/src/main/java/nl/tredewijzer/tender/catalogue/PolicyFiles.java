package nl.tredewijzer.tender.catalogue;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.policy.InForce;
import nl.tredewijzer.tender.policy.Policy;

/** Makes policies of files that may inherit one another, and says everything that is wrong with any of them. */
final class PolicyFiles {

    private final List<PolicyFile> files = new ArrayList<>();
    private final List<Policy> others;
    private final List<Read> done = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    /** A policy, and the file that it was read from. */
    private record Read(PolicyFile file, Policy policy) {}

    private PolicyFiles(List<Policy> others) {
        this.others = others;
    }

    /**
     * The policies by the names of their files, in the order of the files.
     *
     * @param files their bytes, by the names under which they are told of
     * @param others policies that may be inherited too
     * @throws DocumentRefused with everything that is wrong; each path begins with the file's name
     */
    static Map<String, Policy> complete(Map<String, byte[]> files, List<Policy> others) {
        PolicyFiles all = new PolicyFiles(others);
        files.forEach(all::parse);
        Set<PolicyFile> left = new LinkedHashSet<>(all.files);
        boolean moved = true;
        while (!left.isEmpty() && moved) {
            List<PolicyFile> ready =
                    left.stream().filter(file -> !all.waits(file, left)).toList();
            ready.forEach(all::read);
            moved = left.removeAll(ready);
        }
        left.forEach(all::circle);
        all.versionsAreApart();
        if (!all.defects.isEmpty()) {
            throw new DocumentRefused(all.defects);
        }
        return all.byFile();
    }

    private Map<String, Policy> byFile() {
        Map<String, Policy> byFile = new LinkedHashMap<>();
        done.stream()
                .sorted(Comparator.comparing(read -> files.indexOf(read.file())))
                .forEach(read -> byFile.put(read.file().name(), read.policy()));
        return byFile;
    }

    private void parse(String name, byte[] utf8) {
        try {
            files.add(PolicyFile.read(name, new ByteArrayInputStream(utf8)));
        } catch (DocumentRefused e) {
            defects.addAll(e.defects());
        }
    }

    private List<Policy> policies() {
        return done.stream().map(Read::policy).toList();
    }

    /** The files that hold the policy that this one inherits, without those that are of its own id and elsewhere too. */
    private List<PolicyFile> parents(PolicyFile file) {
        if (file.inherits().isEmpty()) {
            return List.of();
        }
        PolicyName name = file.inherits().get();
        boolean ofAnotherDirectory = name.means(file) && name.in(others).isPresent();
        return ofAnotherDirectory
                ? List.of()
                : files.stream().filter(name::means).toList();
    }

    private boolean waits(PolicyFile file, Set<PolicyFile> left) {
        return parents(file).stream().anyMatch(left::contains);
    }

    private void read(PolicyFile file) {
        List<PolicyFile> parents = parents(file);
        if (parents.size() > 1) {
            severalParents(file, parents);
            return;
        }
        boolean parentIsWrong = !parents.isEmpty()
                && done.stream().noneMatch(read -> read.file().equals(parents.get(0)));
        if (parentIsWrong) {
            // What is wrong with the file that it inherits is said already, and without that it cannot be completed.
            return;
        }
        try {
            done.add(new Read(file, PolicyJson.read(file.document(), name -> inherited(parents, PolicyName.of(name)))));
        } catch (DocumentRefused e) {
            defects.addAll(e.in(file.name()).defects());
        }
    }

    private Optional<Policy> inherited(List<PolicyFile> parents, PolicyName name) {
        return parents.isEmpty() ? name.in(others) : name.in(policies());
    }

    private void severalParents(PolicyFile file, List<PolicyFile> parents) {
        String known = parents.stream()
                .map(parent -> new PolicyName(parent.id().orElse("?"), parent.version()))
                .map(PolicyName::toString)
                .collect(Collectors.joining(", "));
        defects.add(new Defect(
                file.name() + " $.inherits",
                "noemt geen versie, en er is er meer dan een: schrijf een van " + known,
                "names no version, and there is more than one: write one of " + known));
    }

    /** Says it of those in the circle, and not of those that only inherit one of them. */
    private void circle(PolicyFile file) {
        if (!comesBackTo(file)) {
            return;
        }
        String of = file.inherits().orElseThrow().toString();
        defects.add(new Defect(
                file.name() + " $.inherits",
                "erft van " + of + ", en dat langs een omweg weer van dit beleid",
                "inherits " + of + ", which inherits this policy in turn"));
    }

    private boolean comesBackTo(PolicyFile file) {
        Set<PolicyFile> seen = new HashSet<>();
        Deque<PolicyFile> next = new ArrayDeque<>(parents(file));
        while (!next.isEmpty()) {
            PolicyFile parent = next.pop();
            if (parent.equals(file)) {
                return true;
            }
            if (seen.add(parent)) {
                next.addAll(parents(parent));
            }
        }
        return false;
    }

    private void versionsAreApart() {
        for (int i = 0; i < done.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (done.get(i).policy().id().equals(done.get(j).policy().id())) {
                    areApart(done.get(i), done.get(j));
                }
            }
        }
    }

    private void areApart(Read later, Read earlier) {
        Policy one = later.policy();
        Policy other = earlier.policy();
        if (one.version().equals(other.version())) {
            defects.add(new Defect(
                    later.file().name() + " $.version",
                    "van " + one.id() + " is er al een versie " + one.version() + ", in "
                            + earlier.file().name(),
                    "of " + one.id() + " there is a version " + one.version() + " already, in "
                            + earlier.file().name()));
        } else if (overlap(one.inForce(), other.inForce())) {
            defects.add(new Defect(
                    later.file().name() + " $.inForce",
                    "van " + one.id() + ": versie " + other.version() + " (" + days(other) + ") en versie "
                            + one.version() + " (" + days(one) + ") gelden op dezelfde dag",
                    "of " + one.id() + ": version " + other.version() + " (" + days(other) + ") and version "
                            + one.version() + " (" + days(one) + ") are in force on the same day"));
        }
    }

    private static String days(Policy policy) {
        return policy.inForce().from().map(Object::toString).orElse("…") + " – "
                + policy.inForce().until().map(Object::toString).orElse("…");
    }

    private static boolean overlap(InForce one, InForce other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(InForce one, InForce other) {
        return one.until().flatMap(end -> other.from().filter(end::isBefore)).isPresent();
    }
}
