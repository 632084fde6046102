package nl.tredewijzer.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who publishes the open data, and under which licence: nobody but the publisher can say that. */
@ApplicationScoped
public class OpenDataSettings {

    private static final String LICENCE = "registry.openData.licence";
    private static final String PUBLISHER = "registry.openData.publisher";
    private static final String CONTACT = "registry.openData.contact";

    private final Map<String, Optional<String>> given = new LinkedHashMap<>();

    protected OpenDataSettings() {
        this(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What was set. */
    @Inject
    public OpenDataSettings(
            @ConfigProperty(name = LICENCE) Optional<String> licence,
            @ConfigProperty(name = PUBLISHER) Optional<String> publisher,
            @ConfigProperty(name = CONTACT) Optional<String> contact) {
        given.put(LICENCE, licence);
        given.put(PUBLISHER, publisher);
        given.put(CONTACT, contact);
    }

    /** The names of the settings that a catalogue needs and that are not there. */
    List<String> missing() {
        return given.entrySet().stream()
                .filter(setting -> setting.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The address of the licence of the data. */
    Optional<String> licence() {
        return given.get(LICENCE);
    }

    /** The name of the publisher. */
    Optional<String> publisher() {
        return given.get(PUBLISHER);
    }

    /** The mail address for questions about the data. */
    Optional<String> contact() {
        return given.get(CONTACT);
    }
}
