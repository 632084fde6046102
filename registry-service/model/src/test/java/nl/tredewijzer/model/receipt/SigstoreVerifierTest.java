package nl.tredewijzer.model.receipt;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.json.GsonSupplier;
import dev.sigstore.json.JsonParseException;
import dev.sigstore.rekor.client.RekorEntry;
import dev.sigstore.rekor.client.RekorVerificationException;
import dev.sigstore.rekor.client.RekorVerifier;
import dev.sigstore.trustroot.SigstoreConfigurationException;
import dev.sigstore.trustroot.SigstoreTrustedRoot;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.Certificates;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.note.NoteSigner;
import org.junit.jupiter.api.Test;

/**
 * The verifier of the Java client of sigstore, which knows nothing of this register, on its checkpoints with their proofs:
 * the signature, the identity of the key, the root and the place of the event in the log.
 */
class SigstoreVerifierTest {

    private static final String HOST = "register.example";
    private static final int EVENTS = 20;

    private final KeyPair pair = newPair();
    private final LogInMemory log = new LogInMemory(new NoteSigner(HOST, pair));

    SigstoreVerifierTest() throws GeneralSecurityException {
        for (int i = 1; i <= EVENTS; i++) {
            log.with(new Issued(
                    Certificates.certificate("C-" + i, PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")));
        }
    }

    @Test
    void itBelievesThatEachEventIsInALogOfAnySize() throws Exception {
        for (int size = 1; size <= EVENTS; size++) {
            for (int sequence = 1; sequence <= size; sequence++) {
                RekorEntry entry = entry(log.at(size), sequence);
                assertThatCode(() -> verifier(pair.getPublic()).verifyEntry(entry))
                        .as("event %d of %d", sequence, size)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void itRefusesAnotherEventInThatPlace() throws Exception {
        LogAtCheckpoint now = log.at(EVENTS);
        RekorEntry other = entry(now.entry(8), proof(now, 7));
        assertThatThrownBy(() -> verifier(pair.getPublic()).verifyEntry(other))
                .isInstanceOf(RekorVerificationException.class)
                .hasMessageContaining("Inclusion proof");
    }

    @Test
    void itRefusesACheckpointThatAnotherKeySigned() throws Exception {
        RekorEntry entry = entry(log.at(EVENTS), 7);
        PublicKey other = newPair().getPublic();
        assertThatThrownBy(() -> verifier(other).verifyEntry(entry))
                .isInstanceOf(RekorVerificationException.class)
                .hasMessageContaining("signature was invalid");
    }

    private RekorEntry entry(LogAtCheckpoint log, long sequence) throws JsonParseException {
        return entry(log.entry(sequence), proof(log, sequence));
    }

    private static LogProof proof(LogAtCheckpoint log, long sequence) {
        return LogProof.parse(new LogProof(sequence - 1, log.path(sequence), log.checkpoint()).text());
    }

    /** As a log of sigstore hands an entry over: the bytes that were hashed, and the rest as the text of the proof has it. */
    private RekorEntry entry(PublishedEntry event, LogProof proof) throws JsonParseException {
        List<String> lines = proof.checkpoint().note().lines().toList();
        JsonArrayBuilder hashes = JsonParts.array();
        proof.path().forEach(hash -> hashes.add(hash.toString()));
        JsonObjectBuilder inclusion = JsonParts.object()
                .add("logIndex", proof.index())
                .add("treeSize", Long.parseLong(lines.get(1)))
                .add("rootHash", HexFormat.of().formatHex(Base64.getDecoder().decode(lines.get(2))))
                .add("hashes", hashes)
                .add("checkpoint", proof.checkpoint().note());
        JsonObject entry = JsonParts.object()
                .add("body", Base64.getEncoder().encodeToString(CanonicalJson.bytes(event.envelope())))
                .add("integratedTime", 0)
                .add("logID", HexFormat.of().formatHex(logId()))
                .add("logIndex", proof.index())
                .add("verification", JsonParts.object().add("inclusionProof", inclusion))
                .build();
        return GsonSupplier.GSON.get().fromJson(entry.toString(), RekorEntry.class);
    }

    /** It trusts one log, with this key. */
    private RekorVerifier verifier(PublicKey key) throws SigstoreConfigurationException {
        JsonObjectBuilder log = JsonParts.object()
                .add("baseUrl", "https://" + HOST)
                .add("hashAlgorithm", "SHA2_256")
                .add(
                        "publicKey",
                        JsonParts.object()
                                .add("rawBytes", Base64.getEncoder().encodeToString(key.getEncoded()))
                                .add("keyDetails", "PKIX_ED25519")
                                .add("validFor", JsonParts.object().add("start", "2026-01-01T00:00:00Z")))
                .add(
                        "logId",
                        JsonParts.object().add("keyId", Base64.getEncoder().encodeToString(logId())));
        JsonObject root = JsonParts.object()
                .add("mediaType", "application/vnd.dev.sigstore.trustedroot+json;version=0.1")
                .add("tlogs", JsonParts.array().add(log))
                .build();
        return RekorVerifier.newRekorVerifier(SigstoreTrustedRoot.from(
                new ByteArrayInputStream(root.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** By c2sp.org/signed-note: the SHA-256 of the name, a newline, the type of the signature and the 32 bytes of the key. */
    private byte[] logId() {
        byte[] encoded = pair.getPublic().getEncoded();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((HOST + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 1);
            return digest.digest(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }
}
