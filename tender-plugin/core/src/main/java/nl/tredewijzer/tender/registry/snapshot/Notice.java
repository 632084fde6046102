package nl.tredewijzer.tender.registry.snapshot;

import nl.tredewijzer.model.Bilingual;

/** Something about a snapshot, for who looks after the plugin. */
record Notice(String dutch, String english) implements Bilingual {}
