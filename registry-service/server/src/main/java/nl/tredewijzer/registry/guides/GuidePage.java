package nl.tredewijzer.registry.guides;

import java.util.List;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;

/** One guide, as a template shows it. */
record GuidePage(PageLanguage language, String title, String summary, List<Written.Part> parts, String html)
        implements View {

    static GuidePage of(Written guide, PageLanguage language) {
        return new GuidePage(language, guide.title(), guide.summary(), guide.parts(), guide.html());
    }
}
