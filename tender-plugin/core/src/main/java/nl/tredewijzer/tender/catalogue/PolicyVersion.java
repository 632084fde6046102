package nl.tredewijzer.tender.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.VersionSelection;

/**
 * The version of a policy that holds for a tender: by the day that the policy names, publication or award.
 *
 * @param policy the version
 * @param why what is to be said of it, if it was chosen by a day
 */
public record PolicyVersion(Policy policy, Optional<Remark> why) {

    /**
     * @param versions all versions of one policy, the latest last
     * @throws IllegalArgumentException if there is none
     */
    static PolicyVersion of(List<Policy> versions, Tender tender) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A policy has one version at least");
        }
        Policy latest = versions.get(versions.size() - 1);
        for (Policy version : versions) {
            Optional<VersionSelection> selection = version.selection().or(latest::selection);
            Optional<LocalDate> day = selection.flatMap(some -> some.by().of(tender));
            if (day.isPresent() && !version.inForce().excludes(day.get())) {
                return new PolicyVersion(
                        version,
                        Optional.of(new Remark(
                                Code.VERSION_CHOSEN,
                                Map.of(
                                        "version", version.version(),
                                        "by", selection.get().by(),
                                        "day", day.get()))));
            }
        }
        return new PolicyVersion(latest, Optional.empty());
    }
}
