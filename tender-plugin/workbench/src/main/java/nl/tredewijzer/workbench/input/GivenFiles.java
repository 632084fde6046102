package nl.tredewijzer.workbench.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.tredewijzer.tender.formats.NamedFile;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * What bidders are read from: a text that was pasted, a file, or several files such as the ESPD of each bidder.
 *
 * @param files in their order, at least one
 */
record GivenFiles(List<NamedFile> files) {

    private static final String SOURCE = "source";
    private static final String NAME = "source-name";

    GivenFiles {
        files = List.copyOf(files);
    }

    /** One file or text. */
    static GivenFiles of(byte[] bytes) {
        return new GivenFiles(List.of(new NamedFile("", bytes)));
    }

    /** What a form gives: what travels in it from an earlier step, else the files that were chosen, else the text. */
    static GivenFiles of(SentForm form) {
        if (form.has(SOURCE)) {
            return carriedIn(form);
        }
        List<NamedFile> chosen = form.files("file");
        return chosen.isEmpty() ? of(form.bytes("text")) : new GivenFiles(chosen);
    }

    private static GivenFiles carriedIn(SentForm form) {
        List<String> names = form.texts(NAME);
        List<NamedFile> files = new ArrayList<>();
        for (String carried : form.texts(SOURCE)) {
            String name = files.size() < names.size() ? names.get(files.size()) : "";
            files.add(new NamedFile(name, SentForm.decoded(carried)));
        }
        return new GivenFiles(files);
    }

    /** Whether they are to be read together. */
    boolean areSeveral() {
        return files.size() > 1;
    }

    /** How many bytes they have together. */
    long size() {
        return files.stream().mapToLong(file -> file.bytes().length).sum();
    }

    /** Whether nothing stands in them. */
    boolean areBlank() {
        return files.stream().allMatch(file -> new String(file.bytes(), StandardCharsets.ISO_8859_1).isBlank());
    }

    /** The one file, or the first. */
    byte[] bytes() {
        return files.get(0).bytes();
    }

    /**
     * A file as it travels in the form.
     *
     * @param content its bytes in base64
     */
    record Carried(String name, String content) {}

    /** All of them as they travel in the form. */
    List<Carried> carried() {
        return files.stream()
                .map(file -> new Carried(file.name(), Base64.getEncoder().encodeToString(file.bytes())))
                .toList();
    }
}
