package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.formats.NamedFile;

/** Takes a question out of the body of a request. */
final class PostedReader {

    private static final String REQUEST = "request";
    private static final String BIDDERS = "bidders";
    private static final Set<String> KNOWN = Set.of(REQUEST, "tender", BIDDERS);
    private static final Limits LIMITS = new Limits(64L << 20, 32);

    private PostedReader() {}

    /**
     * The body is JSON.
     *
     * @throws ProblemException if it is no JSON object
     */
    static Posted json(byte[] body) {
        return posted(new TreeMap<>(Map.of(REQUEST, List.of(new NamedFile("", body)))));
    }

    /**
     * The body is a form with files: parts {@code tender} and {@code bidders}, of which there may be several, and
     * {@code request} for all the rest.
     *
     * @throws ProblemException if a part is unknown or there twice, or the request no JSON object
     */
    static Posted form(List<EntityPart> parts) {
        TreeMap<String, List<NamedFile>> contents = new TreeMap<>();
        Defects defects = new Defects();
        for (EntityPart part : parts) {
            String name = String.valueOf(part.getName());
            if (!KNOWN.contains(name)) {
                String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
                defects.add(
                        shown,
                        "is een onbekend onderdeel; bekend zijn request, tender, bidders",
                        "is an unknown part; known are request, tender, bidders");
            } else if (contents.containsKey(name) && !name.equals(BIDDERS)) {
                defects.add(name, "staat er twee keer", "is there twice");
            } else {
                List<NamedFile> same = contents.computeIfAbsent(name, first -> new ArrayList<>());
                String called = part.getFileName().orElseGet(() -> name + " " + (same.size() + 1));
                same.add(new NamedFile(called, bytes(part)));
            }
        }
        if (!defects.isEmpty()) {
            throw Problems.questionWrong(defects.all()).exception();
        }
        return posted(contents);
    }

    private static Posted posted(TreeMap<String, List<NamedFile>> contents) {
        String sha256 = sha256(contents);
        List<NamedFile> request = contents.remove(REQUEST);
        return new Posted(
                request == null
                        ? JsonValue.EMPTY_JSON_OBJECT
                        : object(request.get(0).bytes()),
                contents,
                sha256);
    }

    private static JsonObject object(byte[] json) {
        try {
            if (StrictJson.read(new ByteArrayInputStream(json), LIMITS) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonRefused e) {
            throw Problems.jsonUnreadable(e.getMessage()).exception();
        }
        throw Problems.jsonUnreadable("This is no JSON object").exception();
    }

    private static byte[] bytes(EntityPart part) {
        try {
            return part.getContent().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over names, lengths and contents, so that the boundary between parts does not matter. */
    private static String sha256(Map<String, List<NamedFile>> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, files) -> files.forEach(file -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, file.bytes().length));
                digest.update(file.bytes());
            }));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
