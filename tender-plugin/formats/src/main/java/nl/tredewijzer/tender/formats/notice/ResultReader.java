package nl.tredewijzer.tender.formats.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.formats.source.ElementRemark.Cause;
import nl.tredewijzer.tender.formats.xml.Values;
import nl.tredewijzer.tender.formats.xml.XmlElement;

/**
 * What a result notice reports.
 *
 * <p>The day of the decision is that of the contract ({@code efac:SettledContract/cbc:AwardDate}, BT-1451).
 * {@code cac:TenderResult/cbc:AwardDate} is not looked at: the UBL schema demands that element, and eForms has it filled
 * with 2000-01-01Z by rule (OPT-999, "Dummy Tender Award Date").
 *
 * <p>A tender won where a contract rests on it. The lists of tenders with a lot's result also name tenders that lost, so
 * they tell the winner only of a lot that has a winner, no contract in the notice, and a single tender.
 */
final class ResultReader {

    private final XmlElement result;
    private final OrganisationsReader organisations;
    private final Values values;
    private final Set<String> lotIds;
    private final Set<String> tenderIds;
    private final Set<String> contractIds;
    private final Map<String, XmlElement> elements = new HashMap<>();

    /** For the result of a notice with these lots and groups of lots. */
    ResultReader(XmlElement result, OrganisationsReader organisations, Set<String> lotIds, Values values) {
        this.result = result;
        this.organisations = organisations;
        this.values = values;
        this.lotIds = lotIds;
        this.tenderIds = ids("efac:LotTender/cbc:ID");
        this.contractIds = ids("efac:SettledContract/cbc:ID");
    }

    NoticeResult read() {
        List<LotResult> lots = each("efac:LotResult", this::lotResult);
        List<SettledContract> contracts = each("efac:SettledContract", this::contract);
        Map<String, XmlElement> parties = new HashMap<>();
        each("efac:TenderingParty", (id, element) -> parties.put(id, element));
        Set<String> winners = winners(lots, contracts);
        List<LotTender> tenders =
                each("efac:LotTender", (id, element) -> tender(id, element, parties, winners.contains(id)));
        return new NoticeResult(
                values.amount(result.all("cbc:TotalAmount")),
                values.amount(result.all("efbc:OverallMaximumFrameworkContractsAmount")),
                lots,
                tenders,
                contracts);
    }

    private Set<String> ids(String path) {
        return result.all(path).stream().map(XmlElement::text).collect(Collectors.toSet());
    }

    private <T> List<T> each(String path, BiFunction<String, XmlElement, T> reader) {
        List<T> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (XmlElement element : result.all(path)) {
            values.id(element, "cbc:ID").ifPresent(id -> {
                if (seen.add(id)) {
                    all.add(reader.apply(id, element));
                } else {
                    values.remark(element.first("cbc:ID").orElseThrow(), Cause.TWICE);
                }
            });
        }
        return all;
    }

    private LotResult lotResult(String id, XmlElement element) {
        elements.put(id, element);
        List<LotResult.Received> received = new ArrayList<>();
        for (XmlElement statistic : element.all("efac:ReceivedSubmissionsStatistics")) {
            Optional<String> kind = values.text(statistic, "efbc:StatisticsCode");
            values.count(statistic, "efbc:StatisticsNumeric")
                    .ifPresent(count -> received.add(new LotResult.Received(kind.orElse(""), count)));
        }
        return new LotResult(
                id,
                values.references(element, "efac:TenderLot/cbc:ID", lotIds).stream()
                        .findFirst(),
                values.text(element, "cbc:TenderResultCode"),
                received,
                values.references(element, "efac:LotTender/cbc:ID", tenderIds),
                values.references(element, "efac:SettledContract/cbc:ID", contractIds));
    }

    private SettledContract contract(String id, XmlElement element) {
        return new SettledContract(
                id,
                values.inDutch(element.all("cbc:Title")),
                values.date(element, "cbc:AwardDate"),
                values.date(element, "cbc:IssueDate"),
                values.references(element, "efac:LotTender/cbc:ID", tenderIds));
    }

    private LotTender tender(String id, XmlElement element, Map<String, XmlElement> parties, boolean won) {
        Optional<XmlElement> reference = element.first("efac:TenderingParty/cbc:ID");
        Optional<XmlElement> party = reference.map(XmlElement::text).map(parties::get);
        if (reference.isPresent() && party.isEmpty()) {
            values.remark(reference.get(), Cause.REFERENCE);
        }
        return new LotTender(
                id,
                values.references(element, "efac:TenderLot/cbc:ID", lotIds).stream()
                        .findFirst(),
                values.amount(element.all("cac:LegalMonetaryTotal/cbc:PayableAmount")),
                values.text(element, "cbc:RankCode"),
                party.map(found -> party(reference.get().text(), found)),
                party.map(found -> organisations.referredTo(found, "efac:Tenderer/cbc:ID"))
                        .orElse(List.of()),
                party.map(found -> organisations.referredTo(found, "efac:SubContractor/cbc:ID"))
                        .orElse(List.of()),
                element.first("efac:SubcontractingTerm/efbc:TermPercent").flatMap(values::number),
                won);
    }

    private TenderingParty party(String id, XmlElement party) {
        Optional<NoticeOrganisation> leader = party.all("efac:Tenderer").stream()
                .filter(tenderer -> tenderer.first("efbc:GroupLeadIndicator")
                        .filter(leads -> leads.text().equals("true"))
                        .isPresent())
                .flatMap(tenderer -> organisations.referredTo(tenderer, "cbc:ID").stream())
                .findFirst();
        return new TenderingParty(id, values.inDutch(party.all("cbc:Name")), leader);
    }

    private Set<String> winners(List<LotResult> lots, List<SettledContract> contracts) {
        Set<String> winners = new HashSet<>();
        contracts.forEach(contract -> winners.addAll(contract.tenders()));
        for (LotResult lot : lots) {
            if (!lot.isWinnerChosen() || lot.tenders().stream().anyMatch(winners::contains)) {
                continue;
            }
            if (lot.tenders().size() == 1) {
                winners.add(lot.tenders().get(0));
            } else {
                values.remark(elements.get(lot.id()), Cause.WINNER);
            }
        }
        return winners;
    }
}
