package nl.tredewijzer.registry.widget;

import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;

/**
 * What developers are told.
 *
 * @param register the address of this register, as others reach it
 */
record DevelopersPage(PageLanguage language, String register) implements View {

    private static final String SAMPLE_NUMBER = "00000000";

    /** The lines to put into a page. Until the script has come, or where it cannot, the picture is what is seen. */
    String code() {
        WidgetVersion version = WidgetVersion.CURRENT;
        String profile = register + at("/organisations/" + SAMPLE_NUMBER);
        return """
                <script src="%s%s" integrity="%s" crossorigin="anonymous" defer></script>
                <tredewijzer-check kvk="%s" lang="%s">
                  <a href="%s"><img src="%s/badge.svg" alt="PSO" width="272" height="56"></a>
                </tredewijzer-check>""".formatted(
                register, version.address(), version.integrity(), SAMPLE_NUMBER, language.tag(), profile, profile);
    }

    /** What the page around it has to allow. */
    String policy() {
        return "script-src " + register + "; connect-src " + register + "; img-src " + register;
    }

    String integrity() {
        return WidgetVersion.CURRENT.integrity();
    }
}
