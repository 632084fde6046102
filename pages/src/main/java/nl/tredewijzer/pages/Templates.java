package nl.tredewijzer.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of one application, compiled when it was built. */
public final class Templates {

    private static final TemplateEngine LAYOUT =
            engine(Templates.class.getClassLoader(), "nl.tredewijzer.pages.layout");

    /**
     * What a browser may do with a page: load style sheets, scripts and pictures from where the page comes from, send
     * forms there, and nothing else. Style sheets draw their marks as {@code data:} pictures.
     */
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final TemplateEngine engine;

    /**
     * The templates of an application.
     *
     * @param loader by which its classes are found
     * @param rootPackage the package of the templates in {@code src/main/jte} itself
     */
    public Templates(ClassLoader loader, String rootPackage) {
        this.engine = engine(loader, rootPackage);
    }

    private static TemplateEngine engine(ClassLoader loader, String rootPackage) {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, loader, rootPackage);
    }

    /** A whole page, the content of which a template shows. */
    public String page(Page page, String template, Object shown) {
        return layout(page, output -> engine.render(template, shown, output));
    }

    static String layout(Page page, Content content) {
        StringOutput html = new StringOutput();
        LAYOUT.render("layout.jte", Map.of("page", page, "content", content), html);
        return html.toString();
    }

    /** A piece of a page, for a browser that has the rest of it. */
    public String piece(String template, Object shown) {
        StringOutput html = new StringOutput();
        engine.render(template, shown, html);
        return html.toString();
    }
}
