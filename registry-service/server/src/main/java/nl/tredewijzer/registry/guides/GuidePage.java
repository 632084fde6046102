package nl.tredewijzer.registry.guides;

import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;

/** One guide, as a template shows it. */
public record GuidePage(PageLanguage language, String title, String summary, String html) implements View {

    static GuidePage of(Written guide, PageLanguage language) {
        return new GuidePage(language, guide.title(), guide.summary(), guide.html());
    }
}
