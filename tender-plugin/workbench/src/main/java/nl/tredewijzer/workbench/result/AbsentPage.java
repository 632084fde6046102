package nl.tredewijzer.workbench.result;

import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;

/** A result that is gone, or never came. */
record AbsentPage(PageLanguage language, String context, String title, String why) implements View {

    @Override
    public String at(String address) {
        return context + language.at(address);
    }
}
