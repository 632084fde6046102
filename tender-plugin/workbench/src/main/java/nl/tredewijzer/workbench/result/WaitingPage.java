package nl.tredewijzer.workbench.result;

import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.StaticFile;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/** A result that is not there yet. */
record WaitingPage(PageLanguage language, String context, String id, int answered, int asked) implements View {

    @Override
    public String at(String address) {
        return context + language.at(address);
    }

    String here(String more) {
        return at(WorkbenchPages.EVALUATIONS + id) + more;
    }

    String script() {
        return context + StaticFile.WORKBENCH.address();
    }
}
