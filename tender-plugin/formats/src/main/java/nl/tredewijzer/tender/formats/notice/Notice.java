package nl.tredewijzer.tender.formats.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.formats.source.ElementRemark;
import nl.tredewijzer.tender.formats.source.StatedAmount;

/**
 * What a notice says. What it does not say is empty; nothing is filled in.
 *
 * @param kind what it is for
 * @param type its form (BT-02), such as {@code cn-standard}, if given
 * @param subtype its number among the forms (OPP-070), such as {@code 16}, if given
 * @param noticeId its own identifier (BT-701), if given
 * @param publicationId its number in the Official Journal (OPP-010), such as {@code 00127505-2024}, if published there
 * @param publication the day of that publication (OPP-012), if published there
 * @param dispatched the day on which it was sent (BT-05), if given
 * @param title what is bought (BT-21), if given
 * @param nature works, services or supplies (BT-23), if given and one of these
 * @param buyers the contracting authorities
 * @param estimatedValue estimated value of everything without VAT (BT-27), if given
 * @param frameworkMaximum the most that may be spent under its framework agreements (BT-271), if given
 * @param lots its lots
 * @param groups groups of lots that one tender may be for
 * @param result what it reports, if it reports a result
 * @param remarks what stands in it and was not used as it stands
 * @param change which earlier notice it changes, and why, if it does
 */
public record Notice(
        NoticeKind kind,
        Optional<String> type,
        Optional<String> subtype,
        Optional<String> noticeId,
        Optional<String> publicationId,
        Optional<LocalDate> publication,
        Optional<LocalDate> dispatched,
        Optional<String> title,
        Optional<ContractKind> nature,
        List<NoticeOrganisation> buyers,
        Optional<StatedAmount> estimatedValue,
        Optional<StatedAmount> frameworkMaximum,
        List<NoticeLot> lots,
        List<LotsGroup> groups,
        Optional<NoticeResult> result,
        List<ElementRemark> remarks,
        Optional<NoticeChange> change) {

    public Notice {
        Objects.requireNonNull(kind, "kind");
        buyers = List.copyOf(buyers);
        lots = List.copyOf(lots);
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(change, "change");
    }

    /** A notice that changes no earlier one. */
    public Notice(
            NoticeKind kind,
            Optional<String> type,
            Optional<String> subtype,
            Optional<String> noticeId,
            Optional<String> publicationId,
            Optional<LocalDate> publication,
            Optional<LocalDate> dispatched,
            Optional<String> title,
            Optional<ContractKind> nature,
            List<NoticeOrganisation> buyers,
            Optional<StatedAmount> estimatedValue,
            Optional<StatedAmount> frameworkMaximum,
            List<NoticeLot> lots,
            List<LotsGroup> groups,
            Optional<NoticeResult> result,
            List<ElementRemark> remarks) {
        this(
                kind,
                type,
                subtype,
                noticeId,
                publicationId,
                publication,
                dispatched,
                title,
                nature,
                buyers,
                estimatedValue,
                frameworkMaximum,
                lots,
                groups,
                result,
                remarks,
                Optional.empty());
    }

    /** The lot of this identifier. */
    public Optional<NoticeLot> lot(String id) {
        return lots.stream().filter(lot -> lot.id().equals(id)).findFirst();
    }

    /** The lots that an identifier stands for: the lot itself, or the lots of a group. */
    public List<String> lotsOf(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(LotsGroup::lots)
                .orElse(List.of(id));
    }
}
