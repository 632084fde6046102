package nl.tredewijzer.workbench.result;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * A form that was sent from a result, and what is said to it there.
 *
 * @param form what was filled in, to be shown again
 * @param whatIf what would change, in lines, if that was asked
 * @param mistake what is wrong with what was filled in
 * @param busy whether there was no room for another evaluation
 */
record FollowUp(SentForm form, List<Followed.Line> whatIf, Optional<WorkbenchText> mistake, boolean busy) {

    /** Nothing was sent yet. */
    static final FollowUp NONE = new FollowUp(SentForm.empty(), List.of(), Optional.empty(), false);

    static FollowUp answered(SentForm form, List<Followed.Line> whatIf) {
        return new FollowUp(form, whatIf, Optional.empty(), false);
    }

    static FollowUp mistaken(SentForm form, WorkbenchText mistake) {
        return new FollowUp(form, List.of(), Optional.of(mistake), false);
    }

    static FollowUp busy(SentForm form) {
        return new FollowUp(form, List.of(), Optional.empty(), true);
    }

    /** The mistake in the form of this kind. */
    Optional<WorkbenchText> mistakeIn(String kind) {
        return mistake.filter(some -> form.text("do").equals(kind));
    }

    WorkbenchText title() {
        return busy ? WorkbenchText.BUSY : mistake.isPresent() ? WorkbenchText.MISTAKES : WorkbenchText.RESULT;
    }

    int status() {
        return busy
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : mistake.isPresent() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
    }
}
