package nl.tredewijzer.tender.formats.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.formats.source.ElementRemark.Cause;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.xml.Values;
import nl.tredewijzer.tender.formats.xml.XmlElement;
import nl.tredewijzer.tender.formats.xml.XmlTree;

/** Reads eForms notices: contract notices and contract award notices, as published or as sent. */
public final class NoticeReader {

    private static final String COMPETITION = "cn:ContractNotice";
    private static final String REASON = "efac:ChangeReason/cbc:ReasonCode";
    private static final String RESULT = "can:ContractAwardNotice";

    private NoticeReader() {}

    /**
     * Reads a notice.
     *
     * @param bytes the XML, at most 16 MB
     * @return what it says; what could not be read of it is among its remarks
     * @throws InputRefused if it is no such notice; the message says what is wrong, and where
     */
    public static Notice read(byte[] bytes) {
        XmlElement root = XmlTree.read(bytes);
        if (!root.name().equals(COMPETITION) && !root.name().equals(RESULT)) {
            throw OtherDocument.refused(root.name());
        }
        Values values = new Values();
        if (root.first("ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension")
                .isEmpty()) {
            values.remark(root, Cause.NO_EXTENSION);
        }
        OrganisationsReader organisations = new OrganisationsReader(root, values);
        LotsReader reader = new LotsReader(root, values);
        List<NoticeLot> lots = reader.lots();
        Set<String> lotIds = lots.stream().map(NoticeLot::id).collect(Collectors.toCollection(HashSet::new));
        List<LotsGroup> groups = reader.groups(lotIds);
        groups.forEach(group -> lotIds.add(group.id()));
        Optional<NoticeResult> result = root.extended("efac:NoticeResult").stream()
                .findFirst()
                .map(element -> new ResultReader(element, organisations, lotIds, values).read());
        Optional<NoticeChange> change =
                root.extended("efac:Changes").stream().findFirst().flatMap(changes -> change(changes, values));
        return new Notice(
                kindOf(root),
                values.text(root, "cbc:NoticeTypeCode"),
                extendedText(root, "efac:NoticeSubType/cbc:SubTypeCode"),
                values.text(root, "cbc:ID"),
                extendedText(root, "efac:Publication/efbc:NoticePublicationID"),
                root.extended("efac:Publication").stream()
                        .findFirst()
                        .flatMap(publication -> values.date(publication, "efbc:PublicationDate")),
                values.date(root, "cbc:IssueDate"),
                values.inDutch(root.all("cac:ProcurementProject/cbc:Name")),
                nature(root, values),
                organisations.referredTo(root, "cac:ContractingParty/cac:Party/cac:PartyIdentification/cbc:ID"),
                values.amount(root.all("cac:ProcurementProject/" + LotsReader.VALUE)),
                LotsReader.frameworkMaximum(root, values),
                lots,
                groups,
                result,
                List.copyOf(values.remarks()),
                change);
    }

    private static Optional<NoticeChange> change(XmlElement changes, Values values) {
        List<String> descriptions = new ArrayList<>();
        changes.all("efac:Change").forEach(one -> values.inDutch(one.all("efbc:ChangeDescription"))
                .ifPresent(descriptions::add));
        values.inDutch(changes.all("efac:ChangeReason/efbc:ReasonDescription")).ifPresent(descriptions::add);
        Optional<NoticeChange> change = values.text(changes, "efbc:ChangedNoticeIdentifier")
                .map(changed -> new NoticeChange(
                        changed,
                        values.text(changes, REASON),
                        descriptions.stream().distinct().toList()));
        if (change.filter(NoticeChange::isStopped).isPresent()) {
            changes.first(REASON).ifPresent(code -> values.remark(code, Cause.STOPPED));
        }
        return change;
    }

    private static NoticeKind kindOf(XmlElement root) {
        if (root.name().equals(COMPETITION)) {
            return NoticeKind.COMPETITION;
        }
        String list = root.first("cbc:NoticeTypeCode")
                .map(code -> code.attribute("listName"))
                .orElse("");
        return switch (list) {
            case "dir-awa-pre" -> NoticeKind.DIRECT_AWARD;
            case "cont-modif" -> NoticeKind.MODIFICATION;
            default -> NoticeKind.RESULT;
        };
    }

    private static Optional<ContractKind> nature(XmlElement root, Values values) {
        Optional<XmlElement> code = root.first("cac:ProcurementProject/cbc:ProcurementTypeCode");
        Optional<ContractKind> nature = code.flatMap(element -> switch (element.text()) {
            case "works" -> Optional.of(ContractKind.WORKS);
            case "services" -> Optional.of(ContractKind.SERVICES);
            case "supplies" -> Optional.of(ContractKind.SUPPLIES);
            default -> Optional.empty();
        });
        code.filter(element -> nature.isEmpty() && !element.text().isEmpty())
                .ifPresent(element -> values.remark(element, Cause.CODE));
        return nature;
    }

    private static Optional<String> extendedText(XmlElement root, String path) {
        return root.extended(path).stream()
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
