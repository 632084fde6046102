package nl.tredewijzer.tender.formats.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.ElementRemark.Cause;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.StatedAmount;
import nl.tredewijzer.tender.formats.xml.Values;
import nl.tredewijzer.tender.formats.xml.XmlElement;

/** The lots of a notice and their groups. */
final class LotsReader {

    static final String VALUE = "cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount";
    private static final Pattern SOCIAL_RETURN = Pattern.compile("(?i)social\\s*-?\\s*return|\\bsroi\\b");
    private static final String RESERVED =
            "cac:TenderingTerms/cac:TendererQualificationRequest/cac:SpecificTendererRequirement/cbc:TendererRequirementTypeCode";
    private static final String EXECUTION = "cac:TenderingTerms/cac:ContractExecutionRequirement";
    private static final String ADDITIONAL =
            "cac:ProcurementProject/cac:ProcurementAdditionalType/cbc:ProcurementTypeCode";

    private final XmlElement notice;
    private final Values values;
    private final Set<String> seen = new HashSet<>();

    LotsReader(XmlElement notice, Values values) {
        this.notice = notice;
        this.values = values;
    }

    /** The lots, in the order of the notice. */
    List<NoticeLot> lots() {
        if (notice.all("cac:ProcurementProjectLot").size() > Tender.MOST_LOTS) {
            throw new InputRefused(
                    "Meer dan 10.000 percelen; dit is geen aankondiging.",
                    "More than 10,000 lots; this is not a notice.");
        }
        List<NoticeLot> lots = new ArrayList<>();
        for (XmlElement element : named("Lot")) {
            id(element).ifPresent(id -> lots.add(lot(id, element)));
        }
        if (lots.isEmpty()) {
            values.remark(notice, Cause.NO_LOTS);
        }
        return lots;
    }

    /** The groups of these lots. */
    List<LotsGroup> groups(Set<String> lotIds) {
        Map<String, List<String>> members = new HashMap<>();
        for (XmlElement element : notice.all("cac:TenderingTerms/cac:LotDistribution/cac:LotsGroup")) {
            values.id(element, "cbc:LotsGroupID")
                    .ifPresent(id -> members.putIfAbsent(
                            id, values.references(element, "cac:ProcurementProjectLotReference/cbc:ID", lotIds)));
        }
        List<LotsGroup> groups = new ArrayList<>();
        for (XmlElement element : named("LotsGroup")) {
            id(element)
                    .ifPresent(id -> groups.add(new LotsGroup(
                            id,
                            title(element),
                            values.amount(element.all("cac:ProcurementProject/" + VALUE)),
                            members.getOrDefault(id, List.of()))));
        }
        return groups;
    }

    private List<XmlElement> named(String scheme) {
        return notice.all("cac:ProcurementProjectLot").stream()
                .filter(lot -> schemeOf(lot).equals(scheme))
                .toList();
    }

    /** A lot whose identifier names no scheme is a lot. */
    private static String schemeOf(XmlElement lot) {
        return lot.first("cbc:ID")
                .map(id -> id.attribute("schemeName"))
                .filter(scheme -> !scheme.isEmpty())
                .orElse("Lot");
    }

    private Optional<String> id(XmlElement element) {
        Optional<String> id = values.id(element, "cbc:ID");
        if (id.isPresent() && !seen.add(id.get().toUpperCase(Locale.ROOT))) {
            values.remark(element.first("cbc:ID").orElseThrow(), Cause.TWICE);
            return Optional.empty();
        }
        return id;
    }

    private Optional<String> title(XmlElement lot) {
        return values.inDutch(lot.all("cac:ProcurementProject/cbc:Name"));
    }

    private NoticeLot lot(String id, XmlElement lot) {
        return new NoticeLot(
                id,
                title(lot),
                values.amount(lot.all("cac:ProcurementProject/" + VALUE)),
                frameworkMaximum(lot, values),
                period(lot),
                NoticeDeadline.of(lot.first("cac:TenderingProcess/cac:TenderSubmissionDeadlinePeriod"), values),
                NoticeDeadline.of(lot.first("cac:TenderingProcess/cac:ParticipationRequestReceptionPeriod"), values),
                NoticeDeadline.of(
                        lot.first("cac:TenderingProcess")
                                .flatMap(process -> process.extended("efac:InterestExpressionReceptionPeriod").stream()
                                        .findFirst()),
                        values),
                values.codes(lot, RESERVED, "reserved-procurement").stream()
                        .filter(code -> !code.equals("none"))
                        .toList(),
                values.codes(lot, EXECUTION + "/cbc:ExecutionRequirementCode", "reserved-execution")
                        .contains("yes"),
                values.codes(lot, ADDITIONAL, "strategic-procurement").stream()
                        .filter(code -> !code.equals("none"))
                        .toList(),
                values.codes(lot, ADDITIONAL, "social-objective"),
                performanceTerms(lot),
                criteria(lot));
    }

    /** The most that may be spent under a framework agreement, of the lot or of the whole procedure. */
    static Optional<StatedAmount> frameworkMaximum(XmlElement in, Values values) {
        return in.first("cac:ProcurementProject/cac:RequestedTenderTotal")
                .flatMap(total -> values.amount(total.extended("efbc:FrameworkMaximumAmount")));
    }

    private PlannedPeriod period(XmlElement lot) {
        Optional<XmlElement> period = lot.first("cac:ProcurementProject/cac:PlannedPeriod");
        if (period.isEmpty()) {
            return PlannedPeriod.UNKNOWN;
        }
        Optional<LocalDate> start = values.date(period.get(), "cbc:StartDate");
        Optional<LocalDate> end = values.date(period.get(), "cbc:EndDate");
        if (start.isPresent() && end.filter(last -> last.isBefore(start.get())).isPresent()) {
            values.remark(period.get(), Cause.PERIOD_REVERSED);
            end = Optional.empty();
        }
        return new PlannedPeriod(start, end, values.duration(period.get(), "cbc:DurationMeasure"));
    }

    private List<String> performanceTerms(XmlElement lot) {
        return lot.all(EXECUTION).stream()
                .filter(term -> term.all("cbc:ExecutionRequirementCode").stream()
                        .anyMatch(code -> code.attribute("listName").equals("conditions")))
                .flatMap(term -> values.inDutch(term.all("cbc:Description")).stream())
                .toList();
    }

    private List<AwardCriterion> criteria(XmlElement lot) {
        return lot
                .all("cac:TenderingTerms/cac:AwardingTerms/cac:AwardingCriterion/cac:SubordinateAwardingCriterion")
                .stream()
                .filter(criterion -> mentionsSocialReturn(criterion, "cbc:Name")
                        || mentionsSocialReturn(criterion, "cbc:Description"))
                .map(this::criterion)
                .toList();
    }

    private static boolean mentionsSocialReturn(XmlElement criterion, String path) {
        return criterion.all(path).stream()
                .anyMatch(text -> SOCIAL_RETURN.matcher(text.text()).find());
    }

    private AwardCriterion criterion(XmlElement criterion) {
        return new AwardCriterion(
                values.text(criterion, "cbc:AwardingCriterionTypeCode"),
                values.inDutch(criterion.all("cbc:Name")),
                values.inDutch(criterion.all("cbc:Description")),
                criterion.extended("efac:AwardCriterionParameter").stream()
                        .map(this::parameter)
                        .toList());
    }

    private AwardCriterion.Parameter parameter(XmlElement parameter) {
        Optional<XmlElement> code = parameter.first("efbc:ParameterCode");
        return new AwardCriterion.Parameter(
                code.map(unit -> unit.attribute("listName")).orElse(""),
                code.map(XmlElement::text).orElse(""),
                parameter.first("efbc:ParameterNumeric").flatMap(values::number));
    }
}
