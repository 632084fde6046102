package nl.tredewijzer.workbench.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.catalogue.PolicyChoice;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.CrossCheck;
import nl.tredewijzer.tender.formats.LotNames;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * Everything that a form gives: who bids, on what, and by which policy.
 *
 * @param language the language in which mistakes are told
 * @param said what a mapping file says
 * @param list the list of bidders
 * @param notice the notice as it was given; nothing if there is none
 * @param published what stands in the notice
 * @param fields about the tender, as they stand in the form
 * @param tender the tender that they describe
 * @param suggestion which policies hold for its authority
 * @param chosen the policy that was chosen, or is suggested while nobody chose
 * @param proposed the day on which that policy tests, where the tender names it
 * @param reserved whether the contract is reserved (art. 2.82)
 * @param unseen what the page did not show yet, by field: somebody has to look at it before it is tested
 */
record GivenTender(
        PageLanguage language,
        Mapping said,
        GivenList list,
        byte[] notice,
        Optional<GivenFile> published,
        TenderFields fields,
        Tender tender,
        PolicyChoice suggestion,
        Optional<Policy> chosen,
        Optional<ReferenceDate> proposed,
        boolean reserved,
        Map<String, WorkbenchText> unseen) {

    /** Reads a list with the rest of the form. */
    static GivenTender of(GivenFiles given, SentForm form, Policies policies, PageLanguage language) {
        Mapping said = SaidMapping.of(form);
        GivenList list = GivenList.of(given, form, said);
        byte[] notice = form.has("published") ? form.carried("published") : form.bytes("notice");
        Optional<GivenFile> published =
                notice.length == 0 ? Optional.empty() : Optional.of(GivenFile.of(notice, GivenFile.NOTICE, form, said));
        Optional<Tender> about = published
                .flatMap(file -> file.reading().tender())
                .or(() -> list.reading().tender());
        TenderFields fields = TenderFields.of(form, about, language);
        Tender tender = fields.tender();
        PolicyChoice suggestion = policies.choose(tender);
        String policy = form.text("policy");
        Optional<Policy> chosen = policy.isEmpty() ? suggestion.policy() : policies.find(policy);
        Optional<ReferenceDate> proposed =
                chosen.map(one -> ReferenceDate.of(tender, one)).orElseGet(() -> ReferenceDate.deadlineOf(tender));
        fields.proposeReferenceDate(form, proposed.map(ReferenceDate::day));
        boolean saysReserved =
                published.map(GivenFile::reading).orElse(list.reading()).reserved();
        return new GivenTender(
                language,
                said,
                list,
                notice,
                published,
                fields,
                tender,
                suggestion,
                chosen,
                proposed,
                form.has("title") ? form.has("reserved") : saysReserved,
                unseen(form, list, published, fields));
    }

    private static Map<String, WorkbenchText> unseen(
            SentForm form, GivenList list, Optional<GivenFile> published, TenderFields fields) {
        Map<String, WorkbenchText> unseen = new LinkedHashMap<>();
        List<GivenFile> files =
                Stream.concat(Stream.of(list.file()), published.stream()).toList();
        files.stream()
                .flatMap(file -> file.choices().stream())
                .filter(choice -> choice.isNew(form))
                .forEach(choice -> unseen.put(choice.field(), WorkbenchText.PART_UNSEEN));
        files.stream()
                .filter(file -> file.refused().isPresent())
                .forEach(file -> unseen.put(Choice.Part.SHEET.field(file.prefix()), WorkbenchText.PART_UNSEEN));
        fields.moved().forEach(name -> unseen.put(name, WorkbenchText.FIELD_UNSEEN));
        return unseen;
    }

    /** What stands in the notice. */
    Optional<TenderReading> noticeReading() {
        return published.map(GivenFile::reading);
    }

    /** The bidders of the list, with their lots as the tender calls them. */
    private LotNames named() {
        return LotNames.of(tender, list.listed());
    }

    /**
     * What is to be looked into: for which lots those of the list were taken, and what does not fit between list and notice
     * as far as that shows before names are looked up.
     */
    List<Bilingual> differences() {
        LotNames named = named();
        List<Bilingual> differences = new ArrayList<>(named.said());
        noticeReading().ifPresent(about -> differences.addAll(CrossCheck.of(about, named.bidders())));
        return differences;
    }

    /** Whether somebody stands in the list by name alone, so that it will be looked up who that is. */
    boolean hasNamesOnly() {
        return list.listed().stream()
                .anyMatch(bidder -> bidder.kvkNumberAsGiven().isEmpty());
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
        unseen.forEach((field, why) -> mistakes.putIfAbsent(field, language.say(why)));
        return mistakes;
    }

    /** What is to be evaluated; there are no {@link #mistakes}. */
    EvaluationQuestion question() {
        LotNames named = named();
        List<Remark> notes = suggestion.policy().equals(chosen) ? suggestion.remarks() : List.of();
        LocalDate day = fields.referenceDate().orElseThrow();
        return new EvaluationQuestion(
                tender,
                named.bidders(),
                chosen.orElseThrow(),
                proposed.filter(date -> date.day().equals(day)).orElseGet(() -> ReferenceDate.given(day)),
                Dossier.EMPTY,
                notes,
                List.of(),
                reserved,
                notes().saying(named.said()),
                noticeReading(),
                Map.of());
    }

    private InputNotes notes() {
        if (published.isPresent()) {
            return InputNotes.of(published.get().reading()).and(list.notes());
        }
        return list.reading().tender().isPresent()
                ? list.notes().and(InputNotes.ofBiddersIn(list.reading()))
                : list.notes();
    }
}
