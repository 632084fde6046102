package nl.tredewijzer.benchmark.names.variation;

import static nl.tredewijzer.benchmark.names.variation.Variation.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that people shorten, and short ones that they write in full. */
final class Abbreviations {

    private static final Map<String, List<String>> COUNTRY = Map.of(
            "nederland", List.of("Ned.", "NL", "Nld", "Ned"),
            "netherlands", List.of("NL", "Neth.", "Neth"),
            "nederlandse", List.of("Ned.", "Nederl."));
    private static final Map<String, List<String>> USUAL = Map.of(
            "international", List.of("Int.", "Intern.", "Int'l", "Intl", "Intl."),
            "internationaal", List.of("Int.", "Intern."),
            "gebroeders", List.of("Gebr.", "Gebr"),
            "groep", List.of("Grp.", "Grp"),
            "group", List.of("Grp.", "Grp"),
            "management", List.of("Mgmt.", "Mgmt", "Mgt."),
            "maatschappij", List.of("Mij.", "Mij", "Mpij."),
            "stichting", List.of("St.", "Stg.", "Sticht."),
            "company", List.of("Co.", "Co"),
            "coöperatie", List.of("Coöp.", "Coop."));
    private static final Map<String, List<String>> RARER = Map.ofEntries(
            Map.entry("services", List.of("Svcs", "Serv.", "Svcs.")),
            Map.entry("technologies", List.of("Tech.", "Techn.")),
            Map.entry("technology", List.of("Tech.", "Techn.")),
            Map.entry("engineering", List.of("Eng.", "Engin.")),
            Map.entry("systems", List.of("Sys.", "Syst.")),
            Map.entry("solutions", List.of("Sol.", "Solns")),
            Map.entry("development", List.of("Dev.", "Devt")),
            Map.entry("manufacturing", List.of("Mfg.", "Mfg")),
            Map.entry("associates", List.of("Assoc.", "Ass.")),
            Map.entry("corporation", List.of("Corp.", "Corp")),
            Map.entry("universiteit", List.of("Univ.", "Uni.")),
            Map.entry("vereniging", List.of("Ver.", "Vrng.")),
            Map.entry("koninklijke", List.of("Kon.", "Kon")),
            Map.entry("adviesbureau", List.of("Adv.bureau", "Adviesburo")),
            Map.entry("bureau", List.of("Buro", "Bur.")),
            Map.entry("instituut", List.of("Inst.", "Inst")),
            Map.entry("europe", List.of("Eur.", "EU")),
            Map.entry("logistics", List.of("Log.", "Logist.")),
            Map.entry("consultancy", List.of("Cons.", "Consult.")),
            Map.entry("construction", List.of("Constr.", "Constr")),
            Map.entry("beheer", List.of("Beh.", "Beh")),
            Map.entry("administratie", List.of("Adm.", "Admin.")),
            Map.entry("amsterdam", List.of("A'dam", "Adam")),
            Map.entry("rotterdam", List.of("R'dam", "Rdam")));
    private static final Map<String, List<String>> FULL = Map.of(
            "gebr.", List.of("Gebroeders"),
            "gebr", List.of("Gebroeders"),
            "nl", List.of("Nederland", "Netherlands"),
            "mij", List.of("Maatschappij"),
            "mij.", List.of("Maatschappij"),
            "int.", List.of("International"),
            "intl", List.of("International"),
            "co.", List.of("Company"),
            "corp.", List.of("Corporation"),
            "ned.", List.of("Nederland", "Nederlandse"));
    private static final Map<String, List<String>> AND =
            Map.of("&", List.of("en", "and", "+"), "en", List.of("&", "and"), "and", List.of("&", "en"));
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Abbreviations() {}

    static List<Variation> all() {
        return List.of(
                one("country", COUNTRY),
                one("usual", USUAL),
                one("rarer", RARER),
                one("in full", FULL),
                one("and", AND));
    }

    private static Variation one(String kind, Map<String, List<String>> words) {
        return same("abbreviation:" + kind, (name, random) -> replaced(name, words, random));
    }

    private static Optional<String> replaced(String name, Map<String, List<String>> words, Random random) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            if (words.containsKey(matcher.group().toLowerCase(Locale.ROOT))) {
                found.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int[] at = found.get(random.nextInt(found.size()));
        String word = name.substring(at[0], at[1]).toLowerCase(Locale.ROOT);
        return Optional.of(name.substring(0, at[0]) + NameParts.one(words.get(word), random) + name.substring(at[1]));
    }
}
