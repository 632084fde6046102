package nl.tredewijzer.tender.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.policy.Certainty;
import nl.tredewijzer.tender.policy.Source;

/** Reads the sources of a policy, and what refers to them. */
final class SourceReader {

    private static final int LONGEST = 500;
    private static final int LONGEST_EXCERPT = 4000;

    private final Set<String> keys = new HashSet<>();
    private final Set<String> inheritedKeys;
    private final List<Source> sources;

    /** @param inherited the sources of the policy that is completed, which may be referred to as well */
    SourceReader(Node policy, List<Source> inherited) {
        this.inheritedKeys = inherited.stream().map(Source::key).collect(Collectors.toUnmodifiableSet());
        keys.addAll(inheritedKeys);
        this.sources = new ArrayList<>(inherited);
        for (Node node : policy.nodes("sources")) {
            source(node).ifPresent(sources::add);
        }
    }

    /** All of them. */
    List<Source> all() {
        return sources;
    }

    /** Keys for something that has to have a source. */
    List<String> required(Node node) {
        List<String> named = optional(node);
        if (named.isEmpty()) {
            node.wrong("sources", "noemt geen bron", "names no source");
        }
        return named;
    }

    /** Keys for something that may have a source. */
    List<String> optional(Node node) {
        List<String> named = node.texts("sources");
        for (String key : named) {
            if (!keys.contains(key)) {
                node.wrong("sources", "noemt een onbekende bron: " + key, "names an unknown source: " + key);
            }
        }
        return named;
    }

    private Optional<Source> source(Node node) {
        String key = node.requiredText("key", 100);
        if (inheritedKeys.contains(key)) {
            node.wrong(
                    "key",
                    "is al een bron van het beleid waarvan dit erft; kies een andere naam",
                    "is a source already of the policy that this one inherits; choose another name");
        } else if (!keys.add(key)) {
            node.wrong("key", "staat twee keer in de lijst", "stands in the list twice");
        }
        String title = node.requiredText("title", LONGEST);
        Optional<URI> address = node.text("address", LONGEST).flatMap(text -> address(node, text));
        String excerpt = node.requiredText("excerpt", LONGEST_EXCERPT);
        Optional<LocalDate> published = node.date("published");
        Optional<LocalDate> readOn = node.required("readOn", node.date("readOn"));
        Optional<Certainty> certainty = node.required("certainty", node.constant("certainty", Certainty.class));
        Optional<BilingualText> note = note(node);
        return node.made(() -> new Source(
                key, title, address, excerpt, published, readOn.orElseThrow(), certainty.orElseThrow(), note));
    }

    private static Optional<URI> address(Node node, String text) {
        if (text.matches("https?://[^\\s/]+\\S*")) {
            try {
                URI address = URI.create(text);
                if (address.getHost() != null) {
                    return Optional.of(address);
                }
            } catch (IllegalArgumentException e) {
                // Said below, with the same words.
            }
        }
        node.wrong("address", "is geen webadres", "is no address of the web");
        return Optional.empty();
    }

    /** A remark in both languages, if there is one. */
    static Optional<BilingualText> note(Node node) {
        return node.node("note").flatMap(SourceReader::bilingual);
    }

    static Optional<BilingualText> bilingual(Node node) {
        String dutch = node.requiredText("nl", BilingualText.LONGEST);
        String english = node.requiredText("en", BilingualText.LONGEST);
        return node.made(() -> new BilingualText(dutch, english));
    }
}
