package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.formats.source.StatedAmount;

/**
 * A lot of a notice. A contract in one part is one lot, {@code LOT-0000}.
 *
 * @param id its identifier (BT-137)
 * @param title what it is called (BT-21), if given
 * @param estimatedValue its estimated value without VAT (BT-27), if given
 * @param frameworkMaximum the most that may be spent under the framework agreement (BT-271), if given
 * @param period when the contract is planned to run
 * @param tenderDeadline last moment for tenders (BT-131), if given
 * @param requestDeadline last moment for requests to participate (BT-1311), if given
 * @param interestDeadline last moment for expressions of interest (BT-630), which is no deadline for tenders, if given
 * @param reservedParticipation for whom participation is reserved (BT-71): {@code res-ws} for sheltered workshops and
 *     the like, {@code res-pub-ser} for public service organisations; empty if for nobody or not said
 * @param reservedExecution whether the contract is to be carried out under sheltered employment (BT-736)
 * @param strategicGoals what the procurement aims at besides (BT-06), such as {@code soc-obj}
 * @param socialObjectives which social objectives (BT-775), such as {@code opp}: employment opportunities for people
 *     with a distance to the labour market
 * @param performanceTerms terms of performance (BT-70), in the notice's own words: where a duty of social return stands
 * @param socialReturnCriteria the award criteria that mention social return
 */
public record NoticeLot(
        String id,
        Optional<String> title,
        Optional<StatedAmount> estimatedValue,
        Optional<StatedAmount> frameworkMaximum,
        PlannedPeriod period,
        Optional<NoticeDeadline> tenderDeadline,
        Optional<NoticeDeadline> requestDeadline,
        Optional<NoticeDeadline> interestDeadline,
        List<String> reservedParticipation,
        boolean reservedExecution,
        List<String> strategicGoals,
        List<String> socialObjectives,
        List<String> performanceTerms,
        List<AwardCriterion> socialReturnCriteria) {

    public NoticeLot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(period, "period");
        reservedParticipation = List.copyOf(reservedParticipation);
        strategicGoals = List.copyOf(strategicGoals);
        socialObjectives = List.copyOf(socialObjectives);
        performanceTerms = List.copyOf(performanceTerms);
        socialReturnCriteria = List.copyOf(socialReturnCriteria);
    }

    /** Whether only organisations such as those of art. 2.82 Aanbestedingswet may take part. */
    public boolean isReservedForShelteredWorkshops() {
        return reservedParticipation.contains("res-ws");
    }

    /** Whether the notice names a social objective for it. */
    public boolean hasSocialObjective() {
        return strategicGoals.contains("soc-obj") || !socialObjectives.isEmpty();
    }
}
