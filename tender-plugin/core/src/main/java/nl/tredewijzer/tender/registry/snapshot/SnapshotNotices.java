package nl.tredewijzer.tender.registry.snapshot;

import nl.tredewijzer.model.Bilingual;

/** Is told what goes wrong with snapshots while answers go on from the one that is right. */
@FunctionalInterface
public interface SnapshotNotices {

    /** For whoever does not listen. */
    SnapshotNotices UNHEARD = what -> {};

    /** Tells something for who looks after the plugin. */
    void tell(Bilingual what);
}
