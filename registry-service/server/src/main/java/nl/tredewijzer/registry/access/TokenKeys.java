package nl.tredewijzer.registry.access;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * The key pair with which this register signs and checks its own tokens. It is made in the data directory when it is
 * first asked for, readable by its owner only, and is never part of the software.
 */
public final class TokenKeys {

    /** The file in the data directory; the public key follows from the private one. */
    public static final String FILE = "token-signing-key.pem";

    private static final String TYPE = "PRIVATE KEY";

    private TokenKeys() {}

    /** The pair of this data directory, made now when there is none. Two processes that ask at once get the same. */
    public static KeyPair in(Path dataDirectory) {
        Path file = dataDirectory.resolve(FILE);
        String pem = KeyFile.read(file, TokenKeys::create);
        try {
            return read(pem);
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException("The token key " + file + " is not an RSA key in PEM form", e);
        }
    }

    /** A public key in PEM form, as MicroProfile JWT expects it in {@code mp.jwt.verify.publickey}. */
    public static String pem(KeyPair pair) {
        return KeyFile.pem("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private static String create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return KeyFile.pem(TYPE, generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys", e);
        }
    }

    private static KeyPair read(String pem) throws GeneralSecurityException {
        byte[] der = KeyFile.der(TYPE, pem).orElseThrow(() -> new IllegalArgumentException("No private key"));
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(der));
        return new KeyPair(rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
    }
}
