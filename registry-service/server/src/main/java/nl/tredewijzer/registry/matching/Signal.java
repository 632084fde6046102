package nl.tredewijzer.registry.matching;

/**
 * What can be seen when a bidder's name is held against the name of an organisation, in words for an officer. In the
 * sentences {@code {0}} is what the bidder wrote and {@code {1}} what is registered. What each is worth stands in the
 * model.
 */
enum Signal {
    SAME_WORDS("alle woorden zijn gelijk", "all words are the same"),
    TOGETHER_OR_APART("aan elkaar of los geschreven: '{0}' is '{1}'", "written together or apart: '{0}' is '{1}'"),
    ORDER_TURNED("de woorden staan in een andere volgorde", "the words stand in another order"),
    ORDER_MIXED("de woorden staan door elkaar", "the words are mixed up"),
    ABBREVIATED("'{0}' staat voor '{1}'", "'{0}' stands for '{1}'"),
    TRANSLATED("'{0}' is in andere vorm '{1}'", "'{0}' is '{1}' in another form"),
    TRANSLATED_TELLING(
            "'{0}' is in andere vorm '{1}', wat zustermaatschappijen onderscheidt",
            "'{0}' is '{1}' in another form, which tells sister companies apart"),
    CUT_OFF("'{0}' is mogelijk een afkorting van '{1}'", "'{0}' may be short for '{1}'"),

    LETTER_IN_LONG_WORD("één letter verschilt: '{0}' en '{1}'", "one letter differs: '{0}' and '{1}'"),
    LETTER_IN_WORD("één letter verschilt: '{0}' en '{1}'", "one letter differs: '{0}' and '{1}'"),
    LETTER_IN_SHORT_WORD(
            "één letter verschilt in een kort woord: '{0}' en '{1}'",
            "one letter differs in a short word: '{0}' and '{1}'"),
    LETTER_IN_COMMON_WORD("schrijffout in een gewoon woord: '{0}' en '{1}'", "misspelt common word: '{0}' and '{1}'"),
    LETTERS_IN_LONG_WORD("enkele letters verschillen: '{0}' en '{1}'", "some letters differ: '{0}' and '{1}'"),
    LETTERS_IN_WORD(
            "enkele letters verschillen in een kort woord: '{0}' en '{1}'",
            "some letters differ in a short word: '{0}' and '{1}'"),
    LETTER_MAKES_OTHER_WORD(
            "'{0}' is zelf een woord uit andere namen, niet '{1}'", "'{0}' is itself a word of other names, not '{1}'"),
    SLIP("een letter verdubbeld, weggevallen of verwisseld", "a letter doubled, dropped or swapped"),
    FIRST_LETTER("de eerste letter verschilt", "the first letter differs"),
    SCANNED("tekens die op elkaar lijken: '{0}' en '{1}'", "characters that look alike: '{0}' and '{1}'"),
    LETTER_LOST("een onleesbaar teken in '{0}': '{1}'", "an unreadable character in '{0}': '{1}'"),
    LETTERS_ACROSS_WORDS("één letter verschilt: '{0}' en '{1}'", "one letter differs: '{0}' and '{1}'"),
    LETTERS_ACROSS_WORDS_TWO("enkele letters verschillen: '{0}' en '{1}'", "some letters differ: '{0}' and '{1}'"),
    NUMBER_DIFFERS("een ander getal: '{0}' en '{1}'", "another number: '{0}' and '{1}'"),

    ADDED_FILLER("de inschrijver voegt '{0}' toe", "the bidder adds '{0}'"),
    ADDED_STRUCTURE(
            "de inschrijver voegt '{0}' toe, dat zustermaatschappijen onderscheidt",
            "the bidder adds '{0}', which tells sister companies apart"),
    ADDED_REGION("de inschrijver voegt '{0}' toe, een gebied", "the bidder adds '{0}', a region"),
    ADDED_NUMBER("de inschrijver voegt het getal '{0}' toe", "the bidder adds the number '{0}'"),
    ADDED_PLACE("de inschrijver voegt de plaats '{0}' toe", "the bidder adds the place '{0}'"),
    ADDED_BRANCH("de inschrijver noemt een vestiging: '{0}'", "the bidder names a branch: '{0}'"),
    ADDED_FORM("de rechtsvorm staat elders in de naam: '{0}'", "the legal form stands elsewhere in the name: '{0}'"),
    ADDED_REMNANT("een onleesbare rechtsvorm: '{0}'", "an unreadable legal form: '{0}'"),
    ADDED_COMMON("de inschrijver voegt '{0}' toe", "the bidder adds '{0}'"),
    ADDED_RARE("de inschrijver voegt '{0}' toe, een zeldzaam woord", "the bidder adds '{0}', a rare word"),
    ADDED_UNKNOWN(
            "de inschrijver voegt '{0}' toe, dat in geen enkele naam voorkomt",
            "the bidder adds '{0}', which is in no name at all"),

    DROPPED_FILLER("de inschrijver laat '{1}' weg", "the bidder leaves out '{1}'"),
    DROPPED_STRUCTURE(
            "de inschrijver laat '{1}' weg, dat zustermaatschappijen onderscheidt",
            "the bidder leaves out '{1}', which tells sister companies apart"),
    DROPPED_REGION("de inschrijver laat '{1}' weg, een gebied", "the bidder leaves out '{1}', a region"),
    DROPPED_NUMBER("de inschrijver laat het getal '{1}' weg", "the bidder leaves out the number '{1}'"),
    DROPPED_PLACE("de inschrijver laat de plaats '{1}' weg", "the bidder leaves out the place '{1}'"),
    DROPPED_BRANCH("de inschrijver noemt de vestiging niet: '{1}'", "the bidder does not name the branch: '{1}'"),
    DROPPED_FORM("de inschrijver laat '{1}' weg", "the bidder leaves out '{1}'"),
    DROPPED_REMNANT("de inschrijver laat '{1}' weg", "the bidder leaves out '{1}'"),
    DROPPED_COMMON("de inschrijver laat '{1}' weg", "the bidder leaves out '{1}'"),
    DROPPED_RARE("de inschrijver laat '{1}' weg, een zeldzaam woord", "the bidder leaves out '{1}', a rare word"),
    REPLACED("een woord is door een ander vervangen", "a word is replaced by another"),
    IN_FRONT("het verschil staat vóór de rest van de naam", "the difference stands in front of the rest of the name"),
    SEVERAL_DIFFERENCES("meer dan één woord verschilt", "more than one word differs"),

    FORM_SAME("de rechtsvorm is gelijk", "the legal form is the same"),
    NO_FORM("geen van beide namen noemt een rechtsvorm", "neither name gives a legal form"),
    FORM_NOT_GIVEN("de inschrijver noemt geen rechtsvorm", "the bidder gives no legal form"),
    FORM_ADDED(
            "de inschrijver noemt een rechtsvorm, het register niet",
            "the bidder gives a legal form, the register none"),
    FORM_CHANGED_AMONG_COMPANIES("de rechtsvorm verschilt: {0} en {1}", "the legal form differs: {0} and {1}"),
    FORM_DIFFERS("een andere soort rechtsvorm: {0} en {1}", "another kind of legal form: {0} and {1}"),

    BRANCH_ADDED(
            "de inschrijver noemt een Nederlandse vestiging, het register niet",
            "the bidder names a Dutch branch, the register does not"),
    BRANCH_DROPPED(
            "het register noemt een Nederlandse vestiging, de inschrijver niet",
            "the register names a Dutch branch, the bidder does not"),

    PLACE_IN_NAME_SAME("dezelfde plaats achter de naam", "the same place behind the name"),
    PLACE_IN_NAME_FITS(
            "de plaats achter de naam is die van de organisatie", "the place behind the name is the organisation's"),
    PLACE_IN_NAME_ADDED(
            "de inschrijver zet een plaats achter de naam: '{0}'", "the bidder puts a place behind the name: '{0}'"),
    PLACE_IN_NAME_DROPPED(
            "het register zet een plaats achter de naam: '{1}'", "the register puts a place behind the name: '{1}'"),
    PLACE_IN_NAME_DIFFERS(
            "een andere plaats achter de naam: '{0}' en '{1}'", "another place behind the name: '{0}' and '{1}'"),
    PLACE_FITS("de opgegeven plaats klopt", "the given place fits"),
    PLACE_DIFFERS("een andere plaats: '{0}' en '{1}'", "another place: '{0}' and '{1}'"),
    PROVINCE_FITS("de opgegeven provincie klopt", "the given province fits"),
    PROVINCE_DIFFERS("een andere provincie: '{0}' en '{1}'", "another province: '{0}' and '{1}'"),
    NUMBER_GIVEN("het opgegeven KvK-nummer is van deze organisatie", "the given KvK number is this organisation's"),
    NUMBER_OF_ANOTHER(
            "het opgegeven KvK-nummer is van een andere organisatie", "the given KvK number is another organisation's"),

    COVERED_BY_HALF("minder dan de helft van de naam komt overeen", "less than half of the name corresponds"),
    COVERED_MORE("een deel van de naam komt overeen", "part of the name corresponds"),
    COVERED_MOSTLY("het grootste deel van de naam komt overeen", "most of the name corresponds"),
    COVERED_NEARLY("bijna de hele naam komt overeen", "nearly all of the name corresponds"),
    RARENESS_LOW("de overeenkomst rust op gewone woorden", "the correspondence rests on common words"),
    RARENESS_MIDDLING(
            "de overeenkomst rust op niet heel zeldzame woorden",
            "the correspondence rests on words that are not very rare"),
    RARENESS_HIGH("de overeenkomst rust op zeldzame woorden", "the correspondence rests on rare words"),
    RARENESS_VERY_HIGH(
            "de overeenkomst rust op meer zeldzame woorden", "the correspondence rests on several rare words"),

    FAMILY_OF_TWO("nog één organisatie deelt het kenmerkende woord", "one other organisation shares the telling word"),
    FAMILY("meer organisaties delen het kenmerkende woord", "several organisations share the telling word"),
    OTHER_EQUAL("een andere organisatie past even goed", "another organisation fits as well"),
    OTHER_CLOSE("een andere organisatie past bijna even goed", "another organisation fits nearly as well"),
    OTHER_NEAR("een andere organisatie komt in de buurt", "another organisation comes near"),
    NO_OTHER_NEAR("geen andere organisatie komt in de buurt", "no other organisation comes near"),
    OTHER_BETTER("een andere organisatie past beter", "another organisation fits better"),
    SAME_NAME_TWICE("meer organisaties dragen deze naam", "several organisations carry this name"),

    TRADING_NAME("gevonden onder een handelsnaam", "found under a trading name"),
    FORMER_NAME("gevonden onder een vroegere naam", "found under a former name"),
    ONE_OF_TWO_NAMES(
            "de inschrijver noemt twee namen; dit is er één van", "the bidder gives two names; this is one of them");

    private final String dutch;
    private final String english;

    Signal(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String dutch() {
        return dutch;
    }

    String english() {
        return english;
    }
}
