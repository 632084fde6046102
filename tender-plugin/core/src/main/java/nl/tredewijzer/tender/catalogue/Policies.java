package nl.tredewijzer.tender.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.policy.Policy;

/** A collection of policies, found by their id or by the authority that tenders. Immutable. */
public final class Policies {

    private static final List<String> SHIPPED = List.of(
            "amsterdam",
            "av-regio",
            "den-haag",
            "eindhoven",
            "maashorst",
            "noordoost-brabant",
            "oost-nederland",
            "pso-nederland-praktijk",
            "regio-leiden",
            "thuis-eindhoven",
            "west-brabant-d6",
            "wonen-limburg",
            "zuidoost-brabant");

    private final List<Policy> all;

    /** Ids of policies that are there to be named or inherited, and never chosen: their authority made one of its own. */
    private final Set<String> overtaken;

    private Policies(List<Policy> all, Set<String> overtaken) {
        this.all = all.stream()
                .sorted(Comparator.comparing(Policy::id).thenComparing(PolicyName.LATEST_LAST))
                .toList();
        this.overtaken = Set.copyOf(overtaken);
    }

    /** The policies that come with the plugin. */
    public static Policies catalogue() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String id : SHIPPED) {
            try (InputStream file = Policies.class.getResourceAsStream(id + ".json")) {
                files.put(id + ".json", file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Policies(List.copyOf(PolicyFiles.complete(files, List.of()).values()), Set.of());
    }

    /** The JSON Schema (draft 2020-12) of policy files, by which an editor completes and checks them. */
    public static String schema() {
        try (InputStream file = Policies.class.getResourceAsStream("policy.schema.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one policy file; it may inherit a policy of the catalogue.
     *
     * @param utf8 the file; not closed
     * @throws DocumentRefused with everything that is wrong with it
     */
    public static Policy read(InputStream utf8) {
        return catalogue().readBeside(utf8);
    }

    /**
     * Reads one policy file beside these; it may inherit one of them.
     *
     * @param utf8 the file; not closed
     * @throws DocumentRefused with everything that is wrong with it
     */
    public Policy readBeside(InputStream utf8) {
        return PolicyJson.read(PolicyFile.read("", utf8).document(), this::find);
    }

    /**
     * Reads policy files beside these and beside one another, as those of one directory: a file may inherit another of them,
     * and versions of one id are held against each other.
     *
     * @param files their bytes, by the names under which they are told of
     * @return the policies by the names of their files, in the order of the files
     * @throws DocumentRefused with everything that is wrong in any of the files; each path begins with the file's name
     */
    public Map<String, Policy> readTogether(Map<String, byte[]> files) {
        return PolicyFiles.complete(files, all);
    }

    /**
     * These policies with those of a directory: every {@code .json} file in it is one (but a schema), and an id that
     * stands in it goes before the same id here, with all its versions. A policy here whose authority has one in the
     * directory, under whatever id, can still be named or inherited, and is not chosen for a tender any more.
     *
     * @param directory an authority's own policies
     * @throws DocumentRefused with everything that is wrong in any of the files; each path begins with the file's name
     * @throws IOException if the directory cannot be read
     */
    public Policies with(Path directory) throws IOException {
        List<Path> paths;
        try (Stream<Path> listed = Files.list(directory)) {
            paths = listed.filter(path -> path.getFileName().toString().endsWith(".json"))
                    .filter(path -> !path.getFileName().toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path path : paths) {
            try (InputStream file = Files.newInputStream(path)) {
                files.put(path.getFileName().toString(), file.readNBytes(PolicyFile.LARGEST + 1));
            }
        }
        return after(List.copyOf(readTogether(files).values()));
    }

    private Policies after(List<Policy> own) {
        Set<String> ids = own.stream().map(Policy::id).collect(Collectors.toSet());
        List<Policy> others =
                all.stream().filter(policy -> !ids.contains(policy.id())).toList();
        return new Policies(Stream.concat(own.stream(), others.stream()).toList(), overtakenBy(own, others));
    }

    private Set<String> overtakenBy(List<Policy> own, List<Policy> others) {
        return others.stream()
                .filter(other -> overtaken.contains(other.id())
                        || own.stream().anyMatch(one -> PolicyChoice.isAuthority(one.authority(), other.authority())))
                .map(Policy::id)
                .collect(Collectors.toSet());
    }

    /** All policies, by id, the latest version last. */
    public List<Policy> all() {
        return all;
    }

    /** All versions of this id, the latest last. */
    public List<Policy> versions(String id) {
        return all.stream().filter(policy -> policy.id().equals(id)).toList();
    }

    /** The policy of this id, its latest version; or of exactly one version, written {@code id@version}. */
    public Optional<Policy> find(String name) {
        return PolicyName.of(name).in(all);
    }

    /**
     * The policy of this id.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public Policy get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No policy " + id + "; there are "
                + all.stream().map(Policy::id).distinct().toList()));
    }

    /** Which policies hold for the authority that tenders, the nearest first, and why. */
    public PolicyChoice choose(Tender tender) {
        List<Policy> eligible =
                all.stream().filter(policy -> !overtaken.contains(policy.id())).toList();
        return PolicyChoice.of(eligible, tender);
    }

    /**
     * The policy that somebody named for a tender: exactly the version of {@code id@version}, or of an id alone the version
     * that holds for the tender.
     */
    public Optional<ChosenPolicy> chosenFor(String name, Tender tender) {
        List<Policy> versions = versions(name);
        return versions.isEmpty()
                ? find(name).map(ChosenPolicy::named)
                : Optional.of(ChosenPolicy.among(versions, tender));
    }
}
