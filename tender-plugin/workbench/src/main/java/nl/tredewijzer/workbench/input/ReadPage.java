package nl.tredewijzer.workbench.input;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.catalogue.PolicyChoice;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.ValidityMoments;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/**
 * What was understood of a list, to be corrected, with the policy and the days to be chosen.
 *
 * @param context the path under which the application runs
 * @param given what the form gives
 * @param policies all policies to choose from
 * @param mistakes what is wrong, by field; nothing before somebody asked to test
 * @param busy whether there was no room for the evaluation
 */
record ReadPage(String context, GivenTender given, List<Policy> policies, Map<String, String> mistakes, boolean busy)
        implements View {

    /** How many things that were not used stand there unfolded. */
    static final int FEW = 10;

    private static final int SHOWN = 1000;

    @Override
    public String at(String address) {
        return context + language().at(address);
    }

    /** Where the form goes to be shown in the other language, with all that is in it. */
    String inOtherLanguage() {
        return context + language().other().at(WorkbenchPages.HOME);
    }

    @Override
    public PageLanguage language() {
        return given.language();
    }

    String title() {
        return say(busy ? WorkbenchText.BUSY : mistakes.isEmpty() ? WorkbenchText.UNDERSTOOD : WorkbenchText.MISTAKES);
    }

    int status() {
        return busy
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : mistakes.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
    }

    GivenList list() {
        return given.list();
    }

    TenderFields fields() {
        return given.fields();
    }

    PolicyChoice suggestion() {
        return given.suggestion();
    }

    Optional<Policy> chosen() {
        return given.chosen();
    }

    String noticeCarried() {
        return Base64.getEncoder().encodeToString(given.notice());
    }

    /** The mapping file, as it travels in the form. */
    String mappingCarried() {
        return SaidMapping.carried(given.said());
    }

    /** Whether there is anything that a mapping file would say. */
    boolean isMapped() {
        return !list().columns().isEmpty()
                || Stream.concat(Stream.of(list().file()), given.published().stream())
                        .anyMatch(file -> !file.choices().isEmpty());
    }

    /** On which day the chosen policy tests, where a source says so. */
    Optional<String> testedOn() {
        return chosen().map(Policy::validity)
                .filter(ValidityMoments::isStated)
                .map(validity -> say(WorkbenchText.REFERENCE_DATE_BY, say(validity.tested())));
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
        return chosen().filter(policy::equals).isPresent();
    }

    int shown() {
        return Math.min(SHOWN, list().bidders().size());
    }

    Optional<String> mistake(String field) {
        return Optional.ofNullable(mistakes.get(field));
    }
}
