package nl.tredewijzer.tender.formats.bidders;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What headers call their columns, in Dutch and English. Case, accents, spaces and punctuation make no difference;
 * {@code Inschrijfsom (€, excl. btw)} and {@code KvK-nummer inschrijver} are known by their other words.
 */
final class ColumnNames {

    /** Names by meaning; of several columns with one meaning the earliest name here is taken. */
    private static final Map<ColumnMeaning, List<String>> NAMES = Map.of(
            ColumnMeaning.KVK_NUMBER,
            names("kvknummer kvknr kvkno kvk nummerkvk kvkinschrijfnummer kvkregistratienummer "
                    + "handelsregisternummer handelsregisternr nummerhandelsregister handelsregister "
                    + "kamervankoophandelnummer kamerkoophandelnummer kamerkoophandel kamervankoophandel "
                    + "kamerkoophandelnr kamervankoophandelnr kvkdossiernummer dossiernummerkvk registratienummerkvk "
                    + "inschrijfnummerkvk kvkinschrijving kvkregistratie traderegisternumber traderegisterno traderegister "
                    + "cocregistrationnumber kvkregistrationnumber kvknumber cocnumber cocnr cocno coc chamberofcommercenumber chambercommercenumber "
                    + "chamberofcommerce chambercommerce"),
            ColumnMeaning.NAME,
            names(
                    "inschrijver inschrijvers inschrijvercombinatie tendererconsortium bidderconsortium statutairenaam bedrijfsnaam organisatienaam firmanaam naam "
                            + "gegadigde leverancier aanbieder inschrijvende opdrachtnemer onderneming ondernemer bedrijf "
                            + "organisatie firma partij handelsnaam bidder tenderer companyname suppliername biddername "
                            + "legalname statutoryname name supplier company contractor economicoperator organisation organization"),
            ColumnMeaning.AMOUNT,
            names("inschrijfsom inschrijfprijs inschrijvingsbedrag inschrijfbedrag aanneemsom totaalprijs "
                    + "totaalbedrag totaleinschrijfsom totaleinschrijfprijs totaleprijs inschrijvingssom inschrijvingsom "
                    + "inschrijvingsprijs offerteprijs offertebedrag offertesom biedprijs bod opdrachtsom contractsom "
                    + "opdrachtwaarde contractwaarde prijs bedrag waarde tenderamount tendervalue tenderprice tendersum "
                    + "bidamount bidprice bidsum offerprice totalbid totalprice totalamount contractvalue price amount "
                    + "value bid"),
            ColumnMeaning.LOT,
            names("perceel percelen perceelnummer perceelnr kavel lot lots lotnummer lotnr lotno lotnumber lotid"),
            ColumnMeaning.ROLE,
            names("rol rolcombinatie hoedanigheid role roleconsortium capacity"),
            ColumnMeaning.CONSORTIUM,
            names("combinatie naamcombinatie combinatienaam samenwerkingsverband combinant consortium consortiumname "
                    + "nameconsortium jointventure"),
            ColumnMeaning.SUBCONTRACTOR,
            names("onderaannemer onderaannemers onderaanneming subcontractor subcontractors"),
            ColumnMeaning.SHARE,
            names("aandeel aandeelopdracht aandeelpercentage percentageaandeel aandeelcombinatie share sharecontract "
                    + "contractshare sharepercentage shareconsortium"));

    private static final Set<String> LITTLE_WORDS =
            Set.copyOf(names("van de het een in of the excl ex exclusief excluding zonder btw vat euro euros eur"));
    private static final Set<String> PARTY_WORDS =
            Set.copyOf(names("inschrijver inschrijving inschrijvende partij leverancier bedrijf onderneming ondernemer "
                    + "organisatie firma aanbieder opdrachtnemer gegadigde bidder tenderer supplier company contractor "
                    + "organisation organization"));
    private static final Set<ColumnMeaning> AMOUNTS = EnumSet.of(ColumnMeaning.AMOUNT, ColumnMeaning.LOT_AMOUNT);
    private static final Pattern LOT =
            Pattern.compile("(?i)(?<!\\p{L})(?:perceel|kavel|lot)[\\s-]{0,3}([A-Z]?-?[0-9]{1,4}[A-Z]?)(?![\\p{L}0-9])");
    private static final Set<String> WITH_VAT = Set.of("incl", "inclusief", "including");

    private ColumnNames() {}

    /** What a header means. */
    static Optional<ColumnMeaning> meaningOf(String header) {
        List<String> words = words(header);
        Optional<ColumnMeaning> known = forms(words).stream()
                .flatMap(form -> NAMES.entrySet().stream()
                        .filter(names -> names.getValue().contains(form))
                        .map(Map.Entry::getKey))
                .findFirst();
        if (known.isEmpty()) {
            known = lotOf(header).isPresent()
                    ? Optional.of(ColumnMeaning.LOT_AMOUNT)
                    : numbered(words, ColumnMeaning.KVK_NUMBER);
        }
        boolean withVat = words.stream().anyMatch(WITH_VAT::contains);
        return withVat && known.filter(AMOUNTS::contains).isPresent()
                ? Optional.of(ColumnMeaning.AMOUNT_INCLUDING_VAT)
                : known;
    }

    /** What a header means whose name is followed by a number, as where several parties stand in one row. */
    private static Optional<ColumnMeaning> numbered(List<String> words, ColumnMeaning meaning) {
        List<String> named =
                words.stream().filter(word -> !word.matches("[0-9]")).toList();
        return named.size() < words.size() && forms(named).stream().anyMatch(NAMES.get(meaning)::contains)
                ? Optional.of(meaning)
                : Optional.empty();
    }

    /** The one lot that a header names, with or without calling it a price: {@code Inschrijfsom perceel 2 (excl. btw)}. */
    static Optional<String> lotOf(String header) {
        Matcher lot = LOT.matcher(header);
        if (!lot.find()) {
            return Optional.empty();
        }
        List<String> others = words(lot.replaceFirst(" ")).stream()
                .filter(word -> !LITTLE_WORDS.contains(word) && !WITH_VAT.contains(word))
                .toList();
        boolean nothingElse =
                others.isEmpty() || NAMES.get(ColumnMeaning.AMOUNT).contains(String.join("", others));
        return nothingElse ? Optional.of(lot.group(1)) : Optional.empty();
    }

    /** A header without what makes no difference in it. */
    static String key(String header) {
        return String.join(" ", words(header));
    }

    /** How good a name a header is for what it means, the lower the better: naming the bidder in it is best. */
    static int rank(String header, ColumnMeaning meaning) {
        List<String> words = words(header);
        List<String> names = NAMES.getOrDefault(meaning, List.of());
        if (words.stream().anyMatch(PARTY_WORDS::contains)) {
            return -1;
        }
        return forms(words).stream()
                .mapToInt(names::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(names.size());
    }

    /** The header as one word: as it is, without little words, and without naming the party once more. */
    private static List<String> forms(List<String> words) {
        List<String> forms = new ArrayList<>();
        forms.add(String.join("", words));
        List<String> main = words.stream()
                .filter(word -> !LITTLE_WORDS.contains(word) && !WITH_VAT.contains(word))
                .toList();
        forms.add(String.join("", main));
        forms.add(main.stream().filter(word -> !PARTY_WORDS.contains(word)).collect(Collectors.joining()));
        return forms;
    }

    private static List<String> words(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("k.v.k", "kvk");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> names(String separated) {
        return List.of(separated.split(" "));
    }
}
