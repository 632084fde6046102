package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.Variation.same;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letters that a file of another encoding, or a program that knows only its own, made something else of. */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final Map<String, String> ENTITIES = Map.of(
            "&", "&amp;", "é", "&eacute;", "ö", "&ouml;", "ë", "&euml;", "ü", "&uuml;", "è", "&egrave;", "'", "&#39;");

    private Encodings() {}

    static List<Variation> all() {
        return List.of(
                read("utf-8 as windows-1252", StandardCharsets.UTF_8, WINDOWS),
                read("utf-8 as latin-1", StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1),
                read("utf-8 as cp850", StandardCharsets.UTF_8, DOS),
                read("windows-1252 as cp850", WINDOWS, DOS),
                read("cp850 as windows-1252", DOS, WINDOWS),
                same("encoding:utf-8 as windows-1252, twice", (name, random) -> foreign(name)
                        .map(text -> misread(
                                misread(text, StandardCharsets.UTF_8, WINDOWS), StandardCharsets.UTF_8, WINDOWS))),
                same(
                        "encoding:typographic, utf-8 as windows-1252",
                        (name, random) -> changed(name, misread(typographic(name), StandardCharsets.UTF_8, WINDOWS))),
                replaced("replacement characters", "\uFFFD"),
                replaced("question marks", "?"),
                replaced("left out", ""),
                same("encoding:entities", (name, random) -> changed(name, entities(name))),
                same("encoding:accents apart", (name, random) -> changed(name, Normalizer.normalize(name, Form.NFD))),
                same(
                        "encoding:accents left out",
                        (name, random) -> changed(
                                name, Normalizer.normalize(name, Form.NFD).replaceAll("\\p{M}", ""))));
    }

    private static Variation read(String kind, Charset written, Charset read) {
        return same("encoding:" + kind, (name, random) -> foreign(name).map(text -> misread(text, written, read)));
    }

    private static Variation replaced(String kind, String by) {
        return same(
                "encoding:" + kind, (name, random) -> foreign(name).map(text -> text.replaceAll("[^\\x00-\\x7F]", by)));
    }

    /** A name that another encoding does something to. */
    private static Optional<String> foreign(String name) {
        return Optional.of(name).filter(text -> text.chars().anyMatch(letter -> letter > 127));
    }

    private static String misread(String text, Charset written, Charset read) {
        return new String(text.getBytes(written), read);
    }

    private static String typographic(String name) {
        return name.replace('\'', '\u2019').replace(" - ", " \u2013 ");
    }

    private static String entities(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> text.append(ENTITIES.getOrDefault(letter, letter)));
        return text.toString();
    }

    private static Optional<String> changed(String name, String text) {
        return Optional.of(text).filter(other -> !other.equals(name));
    }
}
