package nl.tredewijzer.tender.formats.espd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.Content;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.ElementRemark.Cause;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.tender.formats.xml.Values;
import nl.tredewijzer.tender.formats.xml.XmlElement;
import nl.tredewijzer.tender.formats.xml.XmlTree;

/** Reads who filled in an ESPD, in which capacity and for which lots, and what it answered about certificates and others. */
public final class EspdReader {

    /** The root element of what is read here. */
    public static final String ROOT = "espd:QualificationApplicationResponse";

    private static final String OPERATOR = "cac:EconomicOperatorParty";

    /** More parties than any ESPD has: each of those who bid fills in one of its own. */
    private static final int MOST_OPERATORS = 1_000;

    /** Stands for a tender that is not divided into lots. */
    private static final String NO_LOTS = "LOT-0000";

    private final XmlElement response;
    private final Values values = new Values();
    private final List<Bilingual> said = new ArrayList<>();

    private EspdReader(XmlElement response) {
        this.response = response;
    }

    /**
     * Reads an ESPD.
     *
     * @param bytes the XML, at most 16 MB
     * @throws InputRefused if it cannot be read; the message says why, and where
     */
    public static Content read(byte[] bytes) {
        return new EspdReader(XmlTree.read(bytes)).content();
    }

    private Content content() {
        sayAbout("cbc:ProfileExecutionID", "Versie: {value}.", "Version: {value}.");
        sayAbout("cbc:ContractFolderID", "Aanbesteding: {value}.", "Procedure: {value}.");
        sayAbout("cac:ContractingParty/cac:Party/cac:PartyName/cbc:Name", "Opdrachtgever: {value}.", "Buyer: {value}.");
        List<XmlElement> operators = response.all(OPERATOR);
        if (operators.size() > MOST_OPERATORS) {
            throw new InputRefused(
                    "Hierin staan " + operators.size() + " partijen; een UEA is van één partij.",
                    "There are " + operators.size() + " parties in it; an ESPD is of one party.");
        }
        List<String> lots = lots();
        Optional<String> group = group();
        List<ReadBidder> bidders = new ArrayList<>();
        for (XmlElement operator : operators) {
            bidder(operator, lots, group)
                    .ifPresent(bidder ->
                            bidders.add(new ReadBidder(new Place.Element(operator.path(), operator.line()), bidder)));
        }
        if (operators.isEmpty()) {
            values.remark(response, Cause.NO_OPERATOR);
        }
        said.addAll(new Answers(response).said());
        List<Unread> unread = values.remarks().stream()
                .map(remark ->
                        new Unread(remark.place(), remark.text(), remark.cause(), remark.cause() == Cause.NO_OPERATOR))
                .toList();
        return new Content(Optional.empty(), bidders, List.of(), List.of(), said, unread);
    }

    private Optional<Bidder> bidder(XmlElement operator, List<String> lots, Optional<String> group) {
        Optional<String> name = values.text(operator, "cac:Party/cac:PartyName/cbc:Name")
                .map(text -> Cut.text(text, Bidder.LONGEST_NAME));
        Optional<String> country =
                values.text(operator, "cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode");
        List<XmlElement> numbers = new ArrayList<>(operator.all("cac:Party/cac:PartyIdentification/cbc:ID"));
        numbers.addAll(operator.all("cac:Party/cac:PartyLegalEntity/cbc:CompanyID"));
        numbers.removeIf(number -> number.text().isEmpty());
        boolean abroad = !numbers.isEmpty()
                && country.filter(code -> !code.equals("NLD") && !code.equals("NL"))
                        .isPresent();
        if (abroad) {
            said.add(Said.of(
                    "{name} staat buiten Nederland ingeschreven; dat nummer is geen KvK-nummer.",
                    "{name} is registered outside the Netherlands; that number is no KvK number.",
                    "name",
                    name.orElse("?")));
        }
        // kept with its country, so that nobody looks for a Dutch organisation of the same name
        String given = Cut.number(
                abroad
                        ? (country.orElse("") + " " + numbers.get(0).text()).strip()
                        : values.kvkNumber(numbers).orElse(""));
        if (name.isEmpty() && given.isEmpty()) {
            values.remark(operator, Cause.NO_OPERATOR);
            return Optional.empty();
        }
        Bidder bidder = new Bidder(name, given, KvkReading.read(given), role(operator), lots, Optional.empty());
        return Optional.of(
                bidder.role() == BidderRole.CONSORTIUM_MEMBER
                        ? group.map(bidder::within).orElse(bidder)
                        : bidder);
    }

    /** What the consortium calls itself: each of its members fills in an ESPD of its own, with the same name. */
    private Optional<String> group() {
        return values.text(response, "cbc:EconomicOperatorGroupName").map(name -> Cut.text(name, Bidder.LONGEST_NAME));
    }

    private BidderRole role(XmlElement operator) {
        Optional<XmlElement> code = operator.first("cac:EconomicOperatorRole/cbc:RoleCode");
        Optional<OperatorRole> role = code.map(XmlElement::text).flatMap(OperatorRole::ofCode);
        if (role.isEmpty()) {
            values.remark(code.orElse(operator), Cause.CODE);
        }
        role.ifPresent(known -> said.add(Said.of(
                "Hoedanigheid volgens het UEA: {role}; behandeld als {treated}.",
                "Capacity according to the ESPD: {role}; treated as {treated}.",
                "role",
                known,
                "treated",
                known.role())));
        return role.map(OperatorRole::role).orElse(BidderRole.TENDERER);
    }

    private List<String> lots() {
        Set<String> lots = new LinkedHashSet<>();
        List<XmlElement> stated = response.all("cac:ProcurementProjectLot/cbc:ID");
        if (stated.size() > Tender.MOST_LOTS) {
            throw new InputRefused(
                    "Hierin staan " + stated.size() + " percelen; een aanbesteding heeft er hoogstens "
                            + Tender.MOST_LOTS + ".",
                    "There are " + stated.size() + " lots in it; a tender has at most " + Tender.MOST_LOTS + ".");
        }
        for (XmlElement id : stated) {
            if (id.text().isEmpty() || id.text().length() > Lot.LONGEST_ID) {
                values.remark(id, Cause.IDENTIFIER);
            } else {
                lots.add(id.text());
            }
        }
        return lots.equals(Set.of(NO_LOTS)) ? List.of() : List.copyOf(lots);
    }

    private void sayAbout(String path, String dutch, String english) {
        values.text(response, path).ifPresent(value -> said.add(Said.of(dutch, english, "value", value)));
    }
}
