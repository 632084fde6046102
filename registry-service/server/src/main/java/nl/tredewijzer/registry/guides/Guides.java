package nl.tredewijzer.registry.guides;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.pages.PageLanguage;

/** All guides in both languages, read once. */
@ApplicationScoped
public class Guides {

    private final Map<PageLanguage, Map<Guide, Written>> guides = new EnumMap<>(PageLanguage.class);

    public Guides() {
        for (PageLanguage language : PageLanguage.values()) {
            Map<Guide, Written> written = new EnumMap<>(Guide.class);
            for (Guide guide : Guide.values()) {
                written.put(guide, GuideMarkdown.read(text(guide.written() + ".md", language), language));
            }
            guides.put(language, written);
        }
    }

    /** All of them, in order. */
    Map<Guide, Written> in(PageLanguage language) {
        return guides.get(language);
    }

    /** The one with this name in its address. */
    Optional<Written> find(String name, PageLanguage language) {
        return Arrays.stream(Guide.values())
                .filter(guide -> guide.written().equals(name))
                .map(in(language)::get)
                .findFirst();
    }

    /** The text of a sample, as it is written. */
    static String text(Sample sample, PageLanguage language) {
        return text("samples/" + sample.source(), language);
    }

    private static String text(String file, PageLanguage language) {
        String name = "/guides/" + language.tag() + "/" + file;
        try (InputStream in = Guides.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
