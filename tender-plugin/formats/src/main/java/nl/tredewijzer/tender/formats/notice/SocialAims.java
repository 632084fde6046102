package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;

/**
 * Aims of a procurement by their codes, in words: of the code lists {@code strategic-procurement} (BT-06) and
 * {@code social-objective} (BT-775) of eForms. A code that is not in them is shown as it stands.
 */
record SocialAims(List<String> codes) implements Bilingual {

    private static final Map<String, BilingualText> WORDS = Map.of(
            "soc-obj", new BilingualText("sociale doelstellingen", "social objectives"),
            "env-imp", new BilingualText("minder gevolgen voor het milieu", "reduction of environmental impacts"),
            "inn-pur", new BilingualText("innovatie", "innovation"),
            "opp",
                    new BilingualText(
                            "kansen op werk voor langdurig werklozen, achtergestelden en mensen met een beperking",
                            "employment opportunities for the long-term unemployed, disadvantaged and persons with"
                                    + " disabilities"),
            "acc-all", new BilingualText("toegankelijkheid voor iedereen", "accessibility for all"),
            "et-eq", new BilingualText("gelijkheid van afkomst", "ethnic equality"),
            "gen-eq", new BilingualText("gelijkheid van geslacht", "gender equality"),
            "hum-right",
                    new BilingualText(
                            "mensenrechten in de wereldwijde keten",
                            "human rights due diligence in global value chains"),
            "work-cond", new BilingualText("fatsoenlijke arbeidsomstandigheden", "fair working conditions"),
            "other", new BilingualText("andere", "other"));

    SocialAims {
        codes = List.copyOf(codes);
    }

    @Override
    public String dutch() {
        return in(BilingualText::dutch);
    }

    @Override
    public String english() {
        return in(BilingualText::english);
    }

    private String in(Function<BilingualText, String> language) {
        return codes.stream()
                .map(code -> WORDS.containsKey(code) ? language.apply(WORDS.get(code)) + " (" + code + ")" : code)
                .collect(Collectors.joining(", "));
    }
}
