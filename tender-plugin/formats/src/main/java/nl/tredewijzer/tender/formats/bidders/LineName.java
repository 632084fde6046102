package nl.tredewijzer.tender.formats.bidders;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name and the lot in what is left of a line after its numbers were taken out. The rest falls apart at those
 * numbers, at tabs, {@code ;}, {@code |}, commas without a space and dashes between spaces. A part "Perceel 2" is the
 * lot; a part of nothing but words such as "voor een bedrag van" is nothing; the first other part with a letter is the
 * name, and further ones are not used; neither is a number that stands by itself.
 *
 * @param name the name, if there is one
 * @param lots the lot, if there is one
 * @param notUsed further parts
 */
record LineName(Optional<String> name, List<String> lots, List<String> notUsed) {

    private static final Pattern BETWEEN = Pattern.compile("[" + MaskedLine.MARK + ";|]|,(?=\\S)|\\s[-–—]+\\s");
    private static final Pattern LABEL = Pattern.compile(
            "(?:naam|inschrijver|bedrijf|bedrijfsnaam|onderneming|organisatie|leverancier|gegadigde|bidder|tenderer|name|"
                    + "company|supplier)\\s?[:=]\\s?",
            CASE_INSENSITIVE);
    private static final Pattern LOT =
            Pattern.compile("(?:perceel|lot)\\s([A-Z]?-?[0-9]{1,4}[A-Z]?)(?:\\s?[:,]\\s?|$)", CASE_INSENSITIVE);
    private static final String AROUND = " \"'“”„‘’()[]{}<>*,:;=|/\\^~-–—" + MaskedLine.MARK;
    private static final Set<String> FILLERS =
            Set.of(("kvk k.v.k kvk-nummer kvk-nr kvk-nr. kvknr kvknummer nummer nr nr. met voor een van het de "
                            + "bedrag bedraagt te tegen en prijs som inschrijfsom inschrijfprijs inschrijving aanneemsom "
                            + "totaal totaalprijs excl excl. exclusief ex incl incl. inclusief btw btw. vat euro eur naam "
                            + "rsin number with for amount price of and coc handelsregister tel tel. n.v.t. onbekend")
                    .split(" "));

    LineName {
        lots = List.copyOf(lots);
        notUsed = List.copyOf(notUsed);
    }

    static LineName in(String rest) {
        List<String> names = new ArrayList<>();
        List<String> lots = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String part : BETWEEN.split(rest)) {
            String text = bare(part);
            Matcher lot = LOT.matcher(text);
            if (lot.lookingAt()) {
                lots.add(lot.group(1));
                text = bare(text.substring(lot.end()));
            }
            text = bare(LABEL.matcher(text).lookingAt() ? LABEL.matcher(text).replaceFirst("") : text);
            text = withoutFillersAtEnd(text);
            if (text.codePoints().anyMatch(Character::isLetter)) {
                names.add(text);
            } else if (text.codePoints().anyMatch(Character::isDigit)) {
                numbers.add(text);
            }
        }
        List<String> notUsed =
                Stream.concat(names.stream().skip(1), numbers.stream()).toList();
        return new LineName(names.stream().findFirst(), lots, notUsed);
    }

    private static String withoutFillersAtEnd(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        while (!words.isEmpty() && isFiller(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return bare(String.join(" ", words));
    }

    private static boolean isFiller(String word) {
        return FILLERS.contains(bare(word).toLowerCase(Locale.ROOT)) || FILLERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Without quotation marks, brackets that close nothing and punctuation around it. */
    private static String bare(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && AROUND.indexOf(part.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(part.charAt(to - 1)) >= 0 && !closes(part, from, to)) {
            to--;
        }
        String text = part.substring(from, to);
        boolean endOfSentence = text.endsWith(".") && text.indexOf('.') == text.length() - 1;
        return endOfSentence ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean closes(String part, int from, int to) {
        return part.charAt(to - 1) == ')' && part.substring(from, to).indexOf('(') > 0;
    }
}
