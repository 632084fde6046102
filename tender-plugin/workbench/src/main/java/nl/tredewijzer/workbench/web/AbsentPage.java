package nl.tredewijzer.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.WorkbenchText;

/** What is not there, such as a result that is gone, and why; with the way back to the list. */
public record AbsentPage(PageLanguage language, String context, String title, String why) implements View {

    /** Sends a page that says this, with values in the places of its reason. */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            WorkbenchText title,
            WorkbenchText why,
            Object... values)
            throws IOException {
        PageLanguage language = WorkbenchPages.language(request);
        AbsentPage page =
                new AbsentPage(language, request.getContextPath(), language.say(title), language.say(why, values));
        WorkbenchPages.send(response, status, WorkbenchPages.page(request, page.title()), "web/absent.jte", page);
    }

    @Override
    public String at(String address) {
        return context + language.at(address);
    }
}
