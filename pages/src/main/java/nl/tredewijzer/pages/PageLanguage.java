package nl.tredewijzer.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.text.Text;

/**
 * The languages of the pages. A page has one address in each: Dutch ones have no prefix, so that both can be shared,
 * kept and printed, and nothing needs to be remembered of a visitor.
 */
public enum PageLanguage {
    DUTCH("nl", "", "Nederlands", "d MMMM uuuu", "d MMMM uuuu 'om' HH:mm:ss"),
    ENGLISH("en", "/en", "English", "d MMMM uuuu", "d MMMM uuuu 'at' HH:mm:ss");

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Locale locale;
    private final String prefix;
    private final String ownName;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    PageLanguage(String tag, String prefix, String ownName, String days, String moments) {
        this.locale = Locale.forLanguageTag(tag);
        this.prefix = prefix;
        this.ownName = ownName;
        this.days = DateTimeFormatter.ofPattern(days, locale);
        this.moments = DateTimeFormatter.ofPattern(moments, locale);
    }

    /** The language of the page at a path. */
    public static PageLanguage of(String path) {
        boolean english = path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/");
        return english ? ENGLISH : DUTCH;
    }

    /** A path without what says its language. */
    public static String bare(String path) {
        String bare = path.substring(of(path).prefix.length());
        return bare.isEmpty() ? "/" : bare;
    }

    /** The address of a page in this language. */
    public String at(String bare) {
        return prefix.isEmpty() || !bare.startsWith("/") ? bare : prefix + (bare.equals("/") ? "" : slashless(bare));
    }

    private static String slashless(String bare) {
        return bare.startsWith("/?") ? bare.substring(1) : bare;
    }

    /** Its tag (BCP 47). */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Its name, in itself. */
    public String ownName() {
        return ownName;
    }

    /** The other language. */
    public PageLanguage other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }

    /** What is told, in this language. */
    public String say(Bilingual told) {
        return this == ENGLISH ? told.english() : told.dutch();
    }

    /** A text with values in its places, in this language. */
    public String say(Text text, Object... values) {
        return Text.filled(say(text), values);
    }

    /** A day in words: {@code 1 maart 2026}. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** A moment in words, by the clock in the Netherlands. */
    public String moment(Instant moment) {
        return moments.format(moment.atZone(ZONE));
    }

    /** A whole number with its thousands apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with at most so many decimals. */
    public String decimal(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A number of percent with at most so many decimals, which no end of a line parts from its sign. */
    public String percent(BigDecimal number, int decimals) {
        return decimal(number, decimals) + (this == DUTCH ? "\u00A0%" : "%");
    }

    /** Its locale. */
    public Locale locale() {
        return locale;
    }
}
