package nl.tredewijzer.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The files that pages need. Each has the hash of its content in its address, so that a browser may keep it for ever and
 * still gets the next one.
 */
public enum StaticFile {
    PICO("pico.min.css", "text/css;charset=UTF-8"),
    STYLE("tredewijzer.css", "text/css;charset=UTF-8"),
    HTMX("htmx.min.js", "text/javascript;charset=UTF-8"),
    WORKBENCH("workbench.js", "text/javascript;charset=UTF-8"),
    ICON("icon.svg", "image/svg+xml");

    /** Under which path an application serves them. */
    public static final String ROOT = "/static/";

    /** What is said of a file whose address changes with it: kept for a year, and never asked for again. */
    public static final String CACHE_CONTROL = "public, max-age=31536000, immutable";

    private static final int HASH_LENGTH = 12;

    /** What is said of it, beside its type and length, and its bytes. */
    public record Sent(Map<String, String> headers, byte[] content) {}

    private final String address;
    private final String mediaType;
    private final byte[] content;
    private final byte[] compressed;

    StaticFile(String name, String mediaType) {
        this.mediaType = mediaType;
        this.content = read(name);
        this.compressed = compress(content);
        this.address = ROOT + hash(content) + "/" + name;
    }

    /** The file at an address, or empty when there is none, or not with this content. */
    public static Optional<StaticFile> at(String address) {
        return Arrays.stream(values())
                .filter(file -> file.address.equals(address))
                .findFirst();
    }

    /** Its address. */
    public String address() {
        return address;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Its content. */
    public byte[] content() {
        return content.clone();
    }

    /** How it goes to who accepts these encodings: compressed as {@code gzip} (RFC 1952) if that is one of them. */
    public Sent sent(Optional<String> acceptEncoding) {
        boolean gzip =
                acceptEncoding.filter(accepted -> accepted.contains("gzip")).isPresent();
        Map<String, String> headers = gzip
                ? Map.of("Cache-Control", CACHE_CONTROL, "Vary", "Accept-Encoding", "Content-Encoding", "gzip")
                : Map.of("Cache-Control", CACHE_CONTROL, "Vary", "Accept-Encoding");
        return new Sent(headers, (gzip ? compressed : content).clone());
    }

    private static byte[] read(String name) {
        try (InputStream file = StaticFile.class.getResourceAsStream("static/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
