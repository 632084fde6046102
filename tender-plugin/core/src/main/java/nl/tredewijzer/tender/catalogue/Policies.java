package nl.tredewijzer.tender.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.policy.Policy;

/** A collection of policies, found by their id. Immutable. */
public final class Policies {

    private static final List<String> SHIPPED = List.of("noordoost-brabant", "oost-nederland");
    private static final Limits LIMITS = new Limits(1L << 20, 16);

    private final List<Policy> all;

    private Policies(List<Policy> all) {
        this.all = List.copyOf(all);
    }

    /** The policies that come with the plugin. */
    public static Policies catalogue() {
        List<Policy> policies = new ArrayList<>();
        for (String id : SHIPPED) {
            try (InputStream file = Policies.class.getResourceAsStream(id + ".json")) {
                policies.add(read(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Policies(policies);
    }

    /**
     * Reads one policy file.
     *
     * @param utf8 the file; not closed
     * @throws DocumentRefused with everything that is wrong with it
     */
    public static Policy read(InputStream utf8) {
        try {
            return PolicyJson.read(StrictJson.read(utf8, LIMITS));
        } catch (JsonRefused e) {
            throw DocumentRefused.whole("Dit is geen leesbare JSON: " + e.getMessage(), e.getMessage());
        }
    }

    /** All policies, by id. */
    public List<Policy> all() {
        return all;
    }

    /** The policy of this id. */
    public Optional<Policy> find(String id) {
        return all.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /**
     * The policy of this id.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public Policy get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No policy " + id + "; there are "
                + all.stream().map(Policy::id).toList()));
    }
}
