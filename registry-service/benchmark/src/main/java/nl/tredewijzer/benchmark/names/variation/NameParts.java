package nl.tredewijzer.benchmark.names.variation;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and its legal form.
 *
 * @param front a legal form before it, with the space behind it, or nothing
 * @param stem the name itself
 * @param form a legal form behind it, with what stands between, or nothing
 */
record NameParts(String front, String stem, String form) {

    private static final Pattern FRONT =
            Pattern.compile("^(?:Stichting|Vereniging|Coöperatie|Coöperatieve|Maatschap|[BN]\\.V\\.)\\s+(?=\\S)");
    private static final Pattern FORM =
            Pattern.compile("(?i)[\\s,]+(?:b\\.?\\s?v\\.?|n\\.?\\s?v\\.?|(?:coöperatie\\s+)?u\\.?a\\.?|c\\.?v\\.?"
                    + "|v\\.?o\\.?f\\.?|limited|ltd\\.?|gmbh|llp|llc|inc\\.?|s\\.?a\\.?|se|ag|plc)$");

    static NameParts of(String name) {
        Matcher front = FRONT.matcher(name);
        String before = front.find() ? front.group() : "";
        String rest = name.substring(before.length());
        Matcher form = FORM.matcher(rest);
        String behind = form.find() && form.start() > 0 ? form.group() : "";
        return new NameParts(before, rest.substring(0, rest.length() - behind.length()), behind);
    }

    /** The words of the name itself. */
    List<String> words() {
        return List.of(stem.split(" +"));
    }

    /** The whole with another name between the forms. */
    String with(String anotherStem) {
        return front + anotherStem + form;
    }

    /** The whole with something put behind the name, before the legal form. */
    String adding(String word) {
        return with(stem + " " + word);
    }

    /** One of some texts. */
    static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
