package nl.tredewijzer.pages;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;

/**
 * Everything about a page but its content.
 *
 * @param site the application it belongs to
 * @param language the language it is in
 * @param address its path and query, without language: what the language switch leads to
 * @param title what it is about; plain text
 * @param description a sentence for search engines, if any
 * @param state what the register had recorded when it was made, if that is known
 * @param feed the address of its Atom feed, if it has one
 * @param data what it says, for machines
 * @param scripted whether it gets quicker with a script; it works without
 * @param indexed whether search engines may list it
 * @param carried the form that goes along when the language is changed, if it has one
 */
public record Page(
        Site site,
        PageLanguage language,
        String address,
        String title,
        Optional<String> description,
        Optional<RegisterState> state,
        Optional<String> feed,
        Optional<JsonLd> data,
        boolean scripted,
        boolean indexed,
        Optional<Carried> carried)
        implements View {

    /**
     * A form whose fields go along when the language is changed, so that nothing that was typed is lost.
     *
     * @param form its identifier on the page
     * @param address where it is sent: the page in the other language
     * @param action what is asked there, as the button {@code do} of the form
     */
    public record Carried(String form, String address, String action) {}

    public Page {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(language, "language");
        title = Isolated.text(title);
    }

    /** A page with nothing beside its title, which search engines do not list. */
    public static Page of(Site site, PageLanguage language, String address, String title) {
        return new Page(
                site,
                language,
                address,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }

    /** The same for search engines, with this sentence. */
    public Page described(String sentence) {
        return new Page(
                site, language, address, title, Optional.of(sentence), state, feed, data, scripted, true, carried);
    }

    /** The same, made when the register stood so. */
    public Page asOf(RegisterState stood) {
        return new Page(
                site,
                language,
                address,
                title,
                description,
                Optional.of(stood),
                feed,
                data,
                scripted,
                indexed,
                carried);
    }

    /** The same with a feed. */
    public Page followedAt(String feedAddress) {
        return new Page(
                site,
                language,
                address,
                title,
                description,
                state,
                Optional.of(feedAddress),
                data,
                scripted,
                indexed,
                carried);
    }

    /** The same with data for machines. */
    public Page saying(JsonLd said) {
        return new Page(
                site,
                language,
                address,
                title,
                description,
                state,
                feed,
                Optional.of(said),
                scripted,
                indexed,
                carried);
    }

    /** The same with a form that goes along when the language is changed. */
    public Page carrying(Carried form) {
        return new Page(
                site, language, address, title, description, state, feed, data, scripted, indexed, Optional.of(form));
    }

    /** The same with the script. */
    public Page withScript() {
        return new Page(site, language, address, title, description, state, feed, data, true, indexed, carried);
    }

    /**
     * Whether this entry of the navigation is where the visitor is (WAI-ARIA, {@code aria-current}): {@code page} if it
     * leads here, {@code true} if it leads to an application with a path of its own that this page is part of.
     */
    public Optional<String> current(Site.Entry entry) {
        if (!entry.context().equals(site.context())) {
            return Optional.empty();
        }
        int query = address.indexOf('?');
        if (entry.address().equals(query < 0 ? address : address.substring(0, query))) {
            return Optional.of("page");
        }
        boolean isHomeOfThis = !site.context().isEmpty() && entry.address().equals(site.home());
        return isHomeOfThis ? Optional.of("true") : Optional.empty();
    }

    /** The address of another page of the application in the same language. */
    @Override
    public String at(String other) {
        return site.context() + language.at(other);
    }

    /** The address of this page in the other language. */
    public String inOtherLanguage() {
        return site.context() + language.other().at(address);
    }
}
