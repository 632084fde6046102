/** Certificates of the PSO scheme, their histories, and what they say on a day. */
module nl.tredewijzer.model {
    requires transitive jakarta.json;

    exports nl.tredewijzer.model;
    exports nl.tredewijzer.model.json;
    exports nl.tredewijzer.model.log;
    exports nl.tredewijzer.model.note;
    exports nl.tredewijzer.model.receipt;
    exports nl.tredewijzer.model.snapshot;
    exports nl.tredewijzer.model.stream;
}
