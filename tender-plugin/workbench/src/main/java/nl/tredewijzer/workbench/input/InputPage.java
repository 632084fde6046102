package nl.tredewijzer.workbench.input;

import java.util.List;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.StaticFile;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * The first page: where a list is pasted or dropped.
 *
 * @param mistakes what is wrong with what was given, and what cannot be read in it
 * @param pasted the text that was pasted, to be corrected
 */
record InputPage(PageLanguage language, String context, List<String> mistakes, String pasted) implements View {

    @Override
    public String at(String address) {
        return context + language.at(address);
    }

    int megabytes() {
        return SentForm.MOST_BYTES >> 20;
    }

    String script() {
        return context + StaticFile.WORKBENCH.address();
    }
}
