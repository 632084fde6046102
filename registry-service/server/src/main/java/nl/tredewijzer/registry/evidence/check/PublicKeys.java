package nl.tredewijzer.registry.evidence.check;

import java.util.List;
import nl.tredewijzer.model.note.NoteKey;

/** The public keys of this register. */
public interface PublicKeys {

    /** The one in use and those before it; none while the register signs nothing. */
    List<NoteKey> keys();
}
