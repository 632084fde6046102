package nl.tredewijzer.registry.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A version of the script that others have on their pages. Those pages name its hash (Subresource Integrity), so a
 * version that was published never changes and stays: a change is a new version beside it.
 */
enum WidgetVersion {
    V1_0_0("1.0.0");

    /** Where the versions are. */
    static final String ROOT = "/widget";

    /** The version for new pages. */
    static final WidgetVersion CURRENT = V1_0_0;

    private static final String FILE = "tredewijzer-check.js";

    private final String number;
    private final byte[] content;
    private final String integrity;

    WidgetVersion(String number) {
        this.number = number;
        this.content = read(number + "/" + FILE);
        this.integrity = "sha384-" + Base64.getEncoder().encodeToString(sha384(content));
    }

    /** The version at an address, if there is one. */
    static Optional<WidgetVersion> at(String address) {
        return Arrays.stream(values())
                .filter(version -> version.address().equals(address))
                .findFirst();
    }

    /** Its number. */
    String number() {
        return number;
    }

    /** Its path on the register. */
    String address() {
        return ROOT + "/" + number + "/" + FILE;
    }

    /** What a page says in {@code integrity} (Subresource Integrity, section 3.1). */
    String integrity() {
        return integrity;
    }

    /** The script. */
    byte[] content() {
        return content.clone();
    }

    private static byte[] read(String name) {
        try (InputStream file = WidgetVersion.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha384(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-384", e);
        }
    }
}
