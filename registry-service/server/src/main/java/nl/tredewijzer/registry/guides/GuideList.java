package nl.tredewijzer.registry.guides;

import java.util.List;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.registry.http.pages.RegisterPages;

/** All guides, as a template lists them. */
public record GuideList(PageLanguage language, List<Entry> guides) implements View {

    /**
     * A guide in the list.
     *
     * @param address without language
     */
    public record Entry(String address, String title, String summary) {}

    static GuideList of(Guides guides, PageLanguage language) {
        return new GuideList(
                language,
                guides.in(language).entrySet().stream()
                        .map(guide -> new Entry(
                                RegisterPages.GUIDES + "/" + guide.getKey().written(),
                                guide.getValue().title(),
                                guide.getValue().summary()))
                        .toList());
    }
}
