package nl.tredewijzer.workbench.input;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.catalogue.PolicyChoice;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/**
 * What was understood of a list, to be corrected, with the policy and the days to be chosen.
 *
 * @param list the list
 * @param notice the notice as it travels in the form
 * @param differences what does not fit between list and notice
 * @param fields about the tender
 * @param policies all policies to choose from
 * @param suggestion which hold for the authority
 * @param chosen the policy that was chosen, as {@code id@version}
 * @param mistakes what is wrong, by field; nothing before somebody asked to test
 */
record ReadPage(
        PageLanguage language,
        String context,
        GivenList list,
        byte[] notice,
        List<Bilingual> differences,
        TenderFields fields,
        List<Policy> policies,
        PolicyChoice suggestion,
        Optional<Policy> chosen,
        Map<String, String> mistakes)
        implements View {

    private static final int SHOWN = 1000;

    @Override
    public String at(String address) {
        return context + language.at(address);
    }

    /** Where the form goes to be shown in the other language, with all that is in it. */
    String inOtherLanguage() {
        return context + language.other().at(WorkbenchPages.HOME);
    }

    String title() {
        return mistakes.isEmpty() ? say(WorkbenchText.UNDERSTOOD) : say(WorkbenchText.MISTAKES);
    }

    String noticeCarried() {
        return Base64.getEncoder().encodeToString(notice);
    }

    List<ColumnMeaning> meanings() {
        return List.of(ColumnMeaning.values());
    }

    String columnName(int position, ColumnMapping.Column column) {
        return column.header()
                .map(header -> say(WorkbenchText.COLUMN_NAMED, position, header))
                .orElseGet(() -> say(WorkbenchText.COLUMN, position));
    }

    static String nameOf(Policy policy) {
        return policy.id() + "@" + policy.version();
    }

    /** The policies in the order of their names. */
    List<Policy> byTitle() {
        return policies.stream()
                .sorted(Comparator.comparing(policy -> say(policy.title())))
                .toList();
    }

    boolean isChosen(Policy policy) {
        return chosen.filter(policy::equals).isPresent();
    }

    int shown() {
        return Math.min(SHOWN, list.bidders().size());
    }

    Optional<String> mistake(String field) {
        return Optional.ofNullable(mistakes.get(field));
    }
}
