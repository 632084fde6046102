package nl.tredewijzer.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.WorkbenchText;

/** What is not there, such as a result that is gone, and why; with the way back to the list. */
public record AbsentPage(PageLanguage language, String context, String title, String why) implements View {

    /** A page that says this, with values in the places of its reason. */
    public static AbsentPage of(
            PageLanguage language, String context, WorkbenchText title, WorkbenchText why, Object... values) {
        return new AbsentPage(language, context, language.say(title), language.say(why, values));
    }

    @Override
    public String at(String address) {
        return context + language.at(address);
    }

    /** Sends it. */
    public void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        WorkbenchPages.send(response, status, WorkbenchPages.page(request, title), "web/absent.jte", this);
    }
}
