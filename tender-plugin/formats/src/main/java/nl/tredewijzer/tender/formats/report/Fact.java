package nl.tredewijzer.tender.formats.report;

import nl.tredewijzer.model.Bilingual;

/** Something known, by its name. */
record Fact(Bilingual name, Bilingual value) {}
