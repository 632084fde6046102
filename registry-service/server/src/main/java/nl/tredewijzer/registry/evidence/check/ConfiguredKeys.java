package nl.tredewijzer.registry.evidence.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public keys that the operator names, as {@code name+identity+key} with blanks between them. */
@ApplicationScoped
public class ConfiguredKeys implements PublicKeys {

    @Inject
    @ConfigProperty(name = "registry.keys.public")
    private Optional<String> named;

    @Override
    public List<NoteKey> keys() {
        return named.stream()
                .flatMap(text -> List.of(text.strip().split("\\s+")).stream())
                .map(NoteKey::parse)
                .toList();
    }
}
