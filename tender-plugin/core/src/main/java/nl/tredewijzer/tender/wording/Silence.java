package nl.tredewijzer.tender.wording;

import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.Remark;

/** On what a policy is silent, or what it asks that is not there, as part of a sentence. */
final class Silence {

    private Silence() {}

    static Phrase of(Phrases phrases) {
        Remark reason = phrases.reason();
        Map<String, Object> values = new HashMap<>(reason.values());
        values.put("policy", phrases.policy());
        String[] words =
                switch (reason.code()) {
                    case LEVEL_NOT_NAMED -> both("{policy} noemt {grade} niet", "{policy} does not name {grade}");
                    case ROLE_NOT_NAMED ->
                        both("{policy} zegt niets over een {role}", "{policy} says nothing about a {role}");
                    case VALUE_UNPUBLISHED ->
                        both(
                                "{policy} laat de PSO meetellen en publiceert niet wat {grade} oplevert",
                                "{policy} counts the PSO and does not publish what {grade} yields");
                    case RECOGNITION ->
                        both(
                                "{policy} aanvaardt {grade} als bewijs voor erkenning als {as}",
                                "{policy} accepts {grade} as proof for recognition as {as}");
                    case INDICATION_ONLY ->
                        both(
                                "{policy} geeft bij {grade} alleen een aanwijzing",
                                "{policy} only gives an indication for {grade}");
                    case SHARE_MISSING ->
                        both(
                                "{policy} rekent naar het aandeel van een {role}, dat niet is opgegeven",
                                "{policy} counts the share of a {role}, which is not given");
                    case CONDITION_UNDECIDED ->
                        both(
                                "{policy} stelt een voorwaarde die niet te toetsen is ({condition})",
                                "{policy} makes a condition that cannot be tested ({condition})");
                    case AWARD_UNKNOWN ->
                        both(
                                "{policy} vraagt ook een geldig certificaat bij de gunning, waarvan de datum niet is"
                                        + " opgegeven",
                                "{policy} also asks for a valid certificate at the award, of which the day is not given");
                    case NOT_VALID_AT_AWARD ->
                        both(
                                "{policy} vraagt ook een geldig certificaat op {day}, de gunning, en dat staat er nu niet",
                                "{policy} also asks for a valid certificate on {day}, the award, and now there is none");
                    case NOT_VALID_THROUGHOUT ->
                        both(
                                "{policy} vraagt een geldig certificaat gedurende de hele looptijd, en dat staat er nu"
                                        + " niet",
                                "{policy} asks for a valid certificate throughout the term, and now there is none");
                    case NOT_VALID_AT_END_OF_TERM ->
                        both(
                                "{policy} vraagt ook een geldig certificaat op {day}, het einde van de looptijd, en dat"
                                        + " staat er nu niet",
                                "{policy} also asks for a valid certificate on {day}, the end of the term, and now there"
                                        + " is none");
                    case END_OF_TERM_UNKNOWN ->
                        both(
                                "{policy} vraagt ook een geldig certificaat tot het einde van de looptijd, die niet is"
                                        + " opgegeven",
                                "{policy} also asks for a valid certificate until the end of the term, which is not"
                                        + " given");
                    default -> both("uit {policy} volgt dit niet", "it does not follow from {policy}");
                };
        return new Phrase(words[0], words[1], values);
    }

    private static String[] both(String dutch, String english) {
        return new String[] {dutch, english};
    }
}
