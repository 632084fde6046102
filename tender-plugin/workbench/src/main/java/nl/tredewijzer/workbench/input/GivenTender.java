package nl.tredewijzer.workbench.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.catalogue.PolicyChoice;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.CrossCheck;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * Everything that a form gives: who bids, on what, and by which policy.
 *
 * @param language the language in which mistakes are told
 * @param list the list of bidders
 * @param notice the notice as it was given; nothing if there is none
 * @param published what stands in the notice
 * @param fields about the tender, as they stand in the form
 * @param tender the tender that they describe
 * @param suggestion which policies hold for its authority
 * @param chosen the policy that was chosen, or is suggested while nobody chose
 */
record GivenTender(
        PageLanguage language,
        GivenList list,
        byte[] notice,
        Optional<TenderReading> published,
        TenderFields fields,
        Tender tender,
        PolicyChoice suggestion,
        Optional<Policy> chosen) {

    /** Reads a list with the rest of the form. */
    static GivenTender of(byte[] given, SentForm form, Policies policies, PageLanguage language) {
        GivenList list = GivenList.of(given, form);
        byte[] notice = form.has("published") ? form.carried("published") : form.bytes("notice");
        Optional<TenderReading> published =
                notice.length == 0 ? Optional.empty() : Optional.of(TenderReading.read(notice));
        Optional<Tender> said =
                published.flatMap(TenderReading::tender).or(() -> list.reading().tender());
        TenderFields fields = TenderFields.of(form, said, language);
        Tender tender = fields.tender();
        PolicyChoice suggestion = policies.choose(tender);
        String policy = form.text("policy");
        Optional<Policy> chosen = policy.isEmpty() ? suggestion.policy() : policies.find(policy);
        return new GivenTender(language, list, notice, published, fields, tender, suggestion, chosen);
    }

    /** What does not fit between list and notice. */
    List<Bilingual> differences() {
        return published.map(about -> CrossCheck.of(about, list.listed())).orElse(List.of());
    }

    /** What keeps it from being tested, by field. */
    Map<String, String> mistakes(int mostBidders) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        int bidders = list.listed().size();
        if (bidders == 0) {
            mistakes.put("list", language.say(WorkbenchText.NO_BIDDERS));
        } else if (bidders > mostBidders) {
            mistakes.put("list", language.say(WorkbenchText.TOO_MANY, language.number(mostBidders)));
        }
        if (chosen.isEmpty()) {
            mistakes.put("policy", language.say(WorkbenchText.POLICY_MISSING));
        }
        mistakes.putAll(fields.mistakes());
        return mistakes;
    }

    /** What is to be evaluated; there are no {@link #mistakes}. */
    EvaluationQuestion question() {
        List<Bidder> bidders = list.listed();
        List<Remark> notes = suggestion.policy().equals(chosen) ? suggestion.remarks() : List.of();
        boolean reserved =
                published.map(TenderReading::reserved).orElse(list.reading().reserved());
        return new EvaluationQuestion(
                tender,
                bidders,
                chosen.orElseThrow(),
                ReferenceDate.given(fields.referenceDate().orElseThrow()),
                Dossier.EMPTY,
                notes,
                List.of(),
                reserved,
                list.notes().checking(differences()));
    }
}
