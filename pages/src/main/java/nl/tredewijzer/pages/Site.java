package nl.tredewijzer.pages;

import java.util.List;
import nl.tredewijzer.pages.text.Text;

/**
 * The application that a page belongs to.
 *
 * @param tagline what it is, in a few words
 * @param home the address of its first page
 * @param navigation what every page of it leads to, in order
 * @param more what stands at the foot of every page
 */
public record Site(Text tagline, String home, List<Entry> navigation, List<Entry> more) {

    /**
     * Somewhere to go.
     *
     * @param text what it is called
     * @param address its address, without language
     * @param translated whether it has an address in each language
     */
    public record Entry(Text text, String address, boolean translated) {

        /** A page, in each language. */
        public static Entry page(Text text, String address) {
            return new Entry(text, address, true);
        }

        /** A file, the same in each language. */
        public static Entry file(Text text, String address) {
            return new Entry(text, address, false);
        }

        /** Where it is, for somebody who reads this language. */
        public String at(PageLanguage language) {
            return translated ? language.at(address) : address;
        }
    }

    public Site {
        navigation = List.copyOf(navigation);
        more = List.copyOf(more);
    }
}
