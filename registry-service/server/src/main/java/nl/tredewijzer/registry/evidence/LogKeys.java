package nl.tredewijzer.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.registry.access.KeyFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Ed25519 key with which the register signs its checkpoints and receipts, and the keys it had before.
 *
 * <p>The setting {@code registry.log.key} holds the pair in PEM form; without it there is a file in the data directory,
 * made when it is first asked for. {@code registry.log.formerKeys} names the public keys of before, with commas between
 * them, so that what they signed is still known.
 */
@ApplicationScoped
public class LogKeys {

    /** The file in the data directory. */
    public static final String FILE = "log-signing-key.pem";

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String ALGORITHM = "Ed25519";
    private static final byte[] TRIAL = "Does the public key go with the private one?".getBytes(StandardCharsets.UTF_8);

    private Optional<KeyPair> pair = Optional.empty();
    private List<NoteKey> former = List.of();
    private Optional<String> refusal = Optional.empty();

    protected LogKeys() {}

    /** The keys of the settings. One that is none is told by {@link #refusal()}: the register answers without it. */
    @Inject
    public LogKeys(
            @ConfigProperty(name = "registry.data", defaultValue = "./data") String data,
            @ConfigProperty(name = "registry.log.key") Optional<String> pem,
            @ConfigProperty(name = "registry.log.formerKeys") Optional<String> formerKeys) {
        try {
            former = formerKeys.stream()
                    .flatMap(keys -> Stream.of(keys.split("[,\\s]+")))
                    .filter(key -> !key.isEmpty())
                    .map(NoteKey::parse)
                    .toList();
            pair = Optional.of(pair(pem.orElseGet(() -> KeyFile.read(Path.of(data, FILE), LogKeys::create))));
        } catch (NoteRefused e) {
            refusal = Optional.of(
                    "the setting registry.log.formerKeys holds something that is no public key: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            refusal = Optional.of("the signing key in "
                    + pem.map(given -> "the setting registry.log.key").orElse("the file " + Path.of(data, FILE))
                    + " " + e.getMessage());
        } catch (UncheckedIOException e) {
            refusal = Optional.of("the signing key in the file " + Path.of(data, FILE) + " cannot be read or made");
        }
    }

    /** Why nothing can be signed or checked: what is wrong with the settings, in words that follow "because". */
    public Optional<String> refusal() {
        return refusal;
    }

    /**
     * Signs in the name of the log with this origin.
     *
     * @throws IllegalStateException if there is a {@link #refusal()}
     */
    public NoteSigner signer(String origin) {
        return new NoteSigner(origin, pair.orElseThrow(() -> new IllegalStateException("There is no signing key")));
    }

    /**
     * The keys by which the signatures of the log with this origin are checked, the present one first.
     *
     * @throws IllegalStateException if there is a {@link #refusal()}
     */
    public List<NoteKey> trusted(String origin) {
        return Stream.concat(Stream.of(signer(origin).key()), former.stream()).toList();
    }

    private static String create() {
        try {
            KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return KeyFile.pem(PRIVATE, made.getPrivate().getEncoded())
                    + KeyFile.pem(PUBLIC, made.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform makes Ed25519 keys", e);
        }
    }

    private static KeyPair pair(String pem) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PrivateKey own = keys.generatePrivate(new PKCS8EncodedKeySpec(block(PRIVATE, pem)));
            PublicKey others = keys.generatePublic(new X509EncodedKeySpec(block(PUBLIC, pem)));
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(own);
            signing.update(TRIAL);
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(others);
            checking.update(TRIAL);
            if (checking.verify(signing.sign())) {
                return new KeyPair(others, own);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // never with the cause: it may quote the key
        }
        throw new IllegalArgumentException("is not an Ed25519 pair in PEM form: a PRIVATE KEY block (PKCS #8) and the"
                + " PUBLIC KEY block that goes with it");
    }

    private static byte[] block(String type, String pem) {
        return KeyFile.der(type, pem).orElseThrow(() -> new IllegalArgumentException(type));
    }
}
