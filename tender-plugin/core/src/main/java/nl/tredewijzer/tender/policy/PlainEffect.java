package nl.tredewijzer.tender.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/** The effects that need no value. A shape of this kind is added here and nowhere else. */
public enum PlainEffect implements Effect {
    /** The obligation counts as fulfilled. */
    FULL_SATISFACTION(
            "fullSatisfaction",
            Settling.FULFILS,
            "verplichting ingevuld",
            "obligation fulfilled",
            "De verplichting geldt als ingevuld.",
            "The obligation counts as fulfilled."),
    /** The obligation does not apply to the holder. */
    EXEMPTION(
            "exemption",
            Settling.LIFTS,
            "vrijgesteld",
            "exempt",
            "De houder is vrijgesteld van de verplichting.",
            "The holder is exempt from the obligation."),
    /** The policy itself says that the grade yields nothing. */
    NO_CREDIT(
            "noCredit",
            Settling.LEAVES,
            "levert niets op",
            "yields nothing",
            "Het beleid zegt zelf dat dit niveau niets oplevert. Zegt het niets: notNamed.",
            "The policy itself says that this level yields nothing. Where it says nothing: notNamed."),
    /** The source credits the PSO and does not say what this grade yields. */
    UNPUBLISHED(
            "unpublished",
            Question.VALUE_UNPUBLISHED,
            "de PSO telt mee, waarde niet gepubliceerd: vraag de coördinator",
            "the PSO counts, value not published: ask the coordinator",
            "De PSO telt mee, maar wat dit niveau oplevert is niet gepubliceerd: vraag de coördinator.",
            "The PSO counts, but what this level yields is not published: ask the coordinator."),
    /** The source tells what is usual, which is no rule of any authority. */
    INDICATION(
            "indication",
            Question.INDICATION_ONLY,
            "alleen een aanwijzing, geen regel",
            "an indication only, no rule",
            "De bron zegt wat gebruikelijk is; het is geen regel van een opdrachtgever.",
            "The source tells what is usual; it is no rule of an authority."),
    /** PSO 30+ has no rule of its own: it is a reading within Trede 3, so the rule of Trede 3 holds. */
    FOLLOWS_STEP(
            "followsStep",
            Settling.ASKS,
            "niet apart genoemd: volgt Trede 3",
            "not named by itself: follows Step 3",
            "Alleen voor PSO 30+: niet apart genoemd, dus de regel van Trede 3 geldt.",
            "For PSO 30+ only: not named by itself, so the rule of Step 3 holds."),
    /** The source does not name the grade. Somebody has to decide; it is not a reduction of zero. */
    NOT_NAMED(
            "notNamed",
            Question.LEVEL_NOT_NAMED,
            "niet genoemd: de opdrachtgever beslist",
            "not named: the authority decides",
            "De bron noemt dit niveau niet: de opdrachtgever beslist. Dat is iets anders dan niets.",
            "The source does not name this level: the authority decides. That is something else than nothing.");

    private final String kind;
    private final Settling settling;
    private final Optional<Question> question;
    private final Phrase says;
    private final BilingualText meaning;

    PlainEffect(String kind, Settling settling, String dutch, String english, String meaning, String inEnglish) {
        this(kind, settling, Optional.empty(), dutch, english, meaning, inEnglish);
    }

    PlainEffect(String kind, Question question, String dutch, String english, String meaning, String inEnglish) {
        this(kind, Settling.ASKS, Optional.of(question), dutch, english, meaning, inEnglish);
    }

    PlainEffect(
            String kind,
            Settling settling,
            Optional<Question> question,
            String dutch,
            String english,
            String meaning,
            String inEnglish) {
        this.kind = kind;
        this.settling = settling;
        this.question = question;
        this.says = new Phrase(dutch, english, Map.of());
        this.meaning = new BilingualText(meaning, inEnglish);
    }

    static List<Form<PlainEffect>> forms() {
        return Arrays.stream(values()).map(PlainEffect::form).toList();
    }

    static List<Form<PlainEffect>> deciding() {
        return Arrays.stream(values())
                .filter(effect -> effect.settling != Settling.ASKS)
                .map(PlainEffect::form)
                .toList();
    }

    private Form<PlainEffect> form() {
        return new Form<>(kind, meaning, List.of(), given -> this);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Phrase says() {
        return says;
    }

    @Override
    public Settling settling() {
        return settling;
    }

    @Override
    public Optional<Question> question() {
        return question;
    }

    @Override
    public Optional<Percentage> reduction() {
        return settling == Settling.FULFILS || settling == Settling.LIFTS
                ? Optional.of(Percentage.WHOLE)
                : Optional.empty();
    }

    @Override
    public boolean needsSource() {
        return this != FOLLOWS_STEP && this != NOT_NAMED;
    }

    @Override
    public Phrase use(Bilingual obligation) {
        return switch (settling) {
            case FULFILS ->
                new Phrase(
                        "om {obligation} geheel in te vullen",
                        "to fulfil {obligation} entirely",
                        Map.of("obligation", obligation));
            case LIFTS ->
                new Phrase(
                        "voor vrijstelling van {obligation}",
                        "for exemption from {obligation}",
                        Map.of("obligation", obligation));
            case REDUCES, LEAVES, ASKS -> Phrase.NONE;
        };
    }
}
