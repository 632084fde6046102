/** Credits the PSO certificates of bidders against the social return obligation of a tender. */
module nl.tredewijzer.tender {
    requires transitive nl.tredewijzer.model;
    requires transitive java.net.http;

    exports nl.tredewijzer.tender;
    exports nl.tredewijzer.tender.catalogue;
    exports nl.tredewijzer.tender.crediting;
    exports nl.tredewijzer.tender.decision;
    exports nl.tredewijzer.tender.difference;
    exports nl.tredewijzer.tender.document;
    exports nl.tredewijzer.tender.evidence;
    exports nl.tredewijzer.tender.policy;
    exports nl.tredewijzer.tender.recheck;
    exports nl.tredewijzer.tender.registry;
    exports nl.tredewijzer.tender.registry.http;
    exports nl.tredewijzer.tender.registry.snapshot;
    exports nl.tredewijzer.tender.reserved;
    exports nl.tredewijzer.tender.run;
    exports nl.tredewijzer.tender.whatif;
    exports nl.tredewijzer.tender.wording;
}
