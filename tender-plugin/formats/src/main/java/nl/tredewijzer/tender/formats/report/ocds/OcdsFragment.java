package nl.tredewijzer.tender.formats.report.ocds;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.run.EvaluationRecord;

/**
 * An evaluation as a part of a release of OCDS 1.1, which a platform merges into its own by the routine of the standard
 * (https://standard.open-contracting.org/1.1/en/schema/merging/): the parties with their KvK numbers, the bids with the
 * certificates that can be put in, and what each certificate yields.
 *
 * <p>Bids are those of the extension "Bids and expressions of interest", lots those of "Lots", and a certificate answers a
 * requirement of the extension "Requirements" (https://extensions.open-contracting.org/). For the outcome, the part that
 * is credited and its amounts the standard has no field: they stand in {@code bids.socialReturn}, an extension of its own
 * (docs/platforms/ocds-extension).
 *
 * <pre>{@code
 * byte[] part = OcdsFragment.of(kept).identifiedBy(ids).bytes();
 * }</pre>
 *
 * Nothing of the run is in it, so equal evaluations give the same bytes. The {@code id}, {@code date} and {@code tag} of a
 * release are for who publishes it. It names all bidders: it is as confidential as the list that it was made of.
 */
public final class OcdsFragment {

    private static final String OCID_PREFIX = "ocds-";

    private final EvaluationRecord kept;
    private final Optional<OcdsIdentifiers> identifiers;

    private OcdsFragment(EvaluationRecord kept, Optional<OcdsIdentifiers> identifiers) {
        this.kept = Objects.requireNonNull(kept, "kept");
        this.identifiers = identifiers;
    }

    /**
     * The part that tells of this evaluation. A party is named {@code NL-KVK-} and its KvK number, or by what was given
     * instead; a bid by its consortium, as bids that were read from a release are, or else by its party.
     */
    public static OcdsFragment of(EvaluationRecord kept) {
        return new OcdsFragment(kept, Optional.empty());
    }

    /** The same, with parties and bids named as in the platform's own release. */
    public OcdsFragment identifiedBy(OcdsIdentifiers own) {
        return new OcdsFragment(kept, Optional.of(own));
    }

    /** Writes it as canonical JSON (RFC 8785), as it grows; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        List<Placed> placed = new Placement(identifiers).all(kept.evaluation().answers());
        FragmentWriter part = new FragmentWriter(out).open();
        part.member("bids").open();
        part.member("details").items(BidDetails.of(placed));
        part.member("socialReturn").items(new SocialReturn(kept).of(placed)).close();
        if (ocid().isPresent()) {
            part.member("ocid").value(JsonParts.text(ocid().get()));
        }
        part.member("parties").items(Parties.of(placed));
        part.member("tender").value(tender()).close().flush();
    }

    /** The whole of it in memory. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private JsonObject tender() {
        Tender tender = kept.evaluation().tender();
        JsonObjectBuilder object = JsonParts.object().add("criteria", CertificateCriterion.write());
        tender.reference().filter(reference -> ocid().isEmpty()).ifPresent(reference -> object.add("id", reference));
        if (!tender.lots().isEmpty()) {
            JsonArrayBuilder lots = JsonParts.array();
            tender.lots().forEach(lot -> lots.add(JsonParts.object().add("id", lot.id())));
            object.add("lots", lots);
        }
        return object.build();
    }

    /** The contracting process, where the tender was read from a release. */
    private Optional<String> ocid() {
        return kept.evaluation().tender().reference().filter(reference -> reference.startsWith(OCID_PREFIX));
    }
}
