package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.Variation.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hyphens, spaces between the parts of compounds, articles, case: what people write as they like. */
final class Writing {

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:de|het|the|'t)\\s+(?=\\S+\\s)");
    private static final List<String> ARTICLES = List.of("De", "Het", "The");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?i)(?<=\\p{L}{3})(bedrijf|bedrijven|techniek|bouw|groep|diensten?|adviseurs|advies|beheer|schoonmaak"
                    + "|installaties?|transport|werken|zorg|huis|centrum|praktijk|fabriek|handel|maatschappij|bureau"
                    + "|onderwijs|ontwikkeling|architecten|makers|produkten|producten|systemen|verzekeringen|bank"
                    + "|soft|ware|net|works?|land|media|point|house|line|link|group|tech|power|med|chem|lab|labs|cloud"
                    + "|data|space|light|force|port|way|side|book|food|gas|tec|com)\\b");

    private Writing() {}

    static List<Variation> all() {
        return List.of(
                same("hyphen:left out", (name, random) -> inStem(HYPHEN, name, "", random)),
                same("hyphen:a space", (name, random) -> inStem(HYPHEN, name, " ", random)),
                same(
                        "hyphen:a dash",
                        (name, random) -> inStem(HYPHEN, name, random.nextBoolean() ? "–" : " - ", random)),
                same("hyphen:added between words", (name, random) -> joined(name, "-", false, random)),
                same("compound:split", (name, random) -> inStem(COMPOUND, name, " $1", random)),
                same("compound:split by a hyphen", (name, random) -> inStem(COMPOUND, name, "-$1", random)),
                same("compound:written together", (name, random) -> joined(name, "", true, random)),
                same("article:added", Writing::article),
                same("article:dropped", (name, random) -> inStem(ARTICLE, name, "", random)),
                same("case:upper", (name, random) -> Optional.of(name.toUpperCase(Locale.ROOT))),
                same("case:lower", (name, random) -> Optional.of(name.toLowerCase(Locale.ROOT))));
    }

    private static Optional<String> article(String name, Random random) {
        NameParts parts = NameParts.of(name);
        return ARTICLE.matcher(parts.stem()).find()
                ? Optional.empty()
                : Optional.of(parts.with(NameParts.one(ARTICLES, random) + " " + parts.stem()));
    }

    /** Writes two neighbouring words of the name itself as one. */
    private static Optional<String> joined(String name, String between, boolean lower, Random random) {
        NameParts parts = NameParts.of(name);
        List<String> words = new ArrayList<>(parts.words());
        if (words.size() < 2) {
            return Optional.empty();
        }
        int first = random.nextInt(words.size() - 1);
        String second = words.get(first + 1);
        if (!isWord(words.get(first)) || !isWord(second)) {
            return Optional.empty();
        }
        words.set(first, words.get(first) + between + (lower ? second.toLowerCase(Locale.ROOT) : second));
        words.remove(first + 1);
        return Optional.of(parts.with(String.join(" ", words)));
    }

    private static boolean isWord(String text) {
        return text.length() > 1 && text.chars().allMatch(Character::isLetterOrDigit);
    }

    /** Replaces one of the places of the name itself where a pattern is found. */
    private static Optional<String> inStem(Pattern what, String name, String by, Random random) {
        NameParts parts = NameParts.of(name);
        List<Integer> starts =
                what.matcher(parts.stem()).results().map(MatchResult::start).toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        int chosen = starts.get(random.nextInt(starts.size()));
        StringBuilder text = new StringBuilder();
        Matcher matcher = what.matcher(parts.stem());
        while (matcher.find()) {
            matcher.appendReplacement(text, matcher.start() == chosen ? by : Matcher.quoteReplacement(matcher.group()));
        }
        return Optional.of(parts.with(matcher.appendTail(text).toString()));
    }
}
