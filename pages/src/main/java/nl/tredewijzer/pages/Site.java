package nl.tredewijzer.pages;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.pages.text.Text;

/**
 * The application that a page belongs to.
 *
 * @param tagline what it is, in a few words
 * @param home the address of its first page
 * @param navigation what every page of it leads to, in order
 * @param more what stands at the foot of every page
 * @param context the path under which the application runs, before the language: empty, or such as {@code /tender}
 */
public record Site(Text tagline, String home, List<Entry> navigation, List<Entry> more, String context) {

    /**
     * Somewhere to go.
     *
     * @param text what it is called
     * @param address its address, without language
     * @param translated whether it has an address in each language
     * @param context the path under which the application runs that it belongs to; empty at the root
     */
    public record Entry(Text text, String address, boolean translated, String context) {

        /** A page, in each language. */
        public static Entry page(Text text, String address) {
            return new Entry(text, address, true, "");
        }

        /** A file, the same in each language. */
        public static Entry file(Text text, String address) {
            return new Entry(text, address, false, "");
        }

        /** A page of an application that runs under a path of its own, in each language. */
        public static Entry within(String context, Text text, String address) {
            return new Entry(text, address, true, context);
        }

        /** Where it is, for somebody who reads this language. */
        public String at(PageLanguage language) {
            return context + (translated ? language.at(address) : address);
        }
    }

    public Site {
        navigation = List.copyOf(navigation);
        more = List.copyOf(more);
        Objects.requireNonNull(context, "context");
    }

    /** An application that runs at the root of its server. */
    public Site(Text tagline, String home, List<Entry> navigation, List<Entry> more) {
        this(tagline, home, navigation, more, "");
    }

    /** Where a static file of this application is. */
    public String at(StaticFile file) {
        return context + file.address();
    }
}
