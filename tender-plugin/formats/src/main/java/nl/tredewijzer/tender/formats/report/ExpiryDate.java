package nl.tredewijzer.tender.formats.report;

import java.util.List;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.tender.crediting.BidderEvaluation;

/** The last day of a certificate, and the bidders that it is credited to. */
record ExpiryDate(Certificate certificate, List<BidderEvaluation> answers) {}
