package nl.tredewijzer.tender.formats.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.formats.source.ElementRemark.Cause;
import nl.tredewijzer.tender.formats.xml.Values;
import nl.tredewijzer.tender.formats.xml.XmlElement;

/** The organisations of a notice, by the identifier with which other parts refer to them. */
final class OrganisationsReader {

    private static final String ID = "cac:PartyIdentification/cbc:ID";

    private final Values values;
    private final Map<String, NoticeOrganisation> byId = new HashMap<>();

    OrganisationsReader(XmlElement notice, Values values) {
        this.values = values;
        notice.extended("efac:Organizations/efac:Organization").forEach(this::add);
    }

    /** The organisations that a part refers to; one that is not there leaves a remark. */
    List<NoticeOrganisation> referredTo(XmlElement in, String path) {
        for (XmlElement reference : in.all(path)) {
            if (!byId.containsKey(reference.text())) {
                values.remark(reference, Cause.REFERENCE);
            }
        }
        return in.all(path).stream()
                .map(XmlElement::text)
                .distinct()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    private void add(XmlElement element) {
        Optional<XmlElement> company = element.first("efac:Company");
        if (company.isEmpty()) {
            values.remark(element, Cause.IDENTIFIER);
            return;
        }
        values.id(company.get(), ID).ifPresent(id -> {
            NoticeOrganisation organisation = organisation(id, company.get());
            put(company.get(), id, organisation);
            // a point of contact stands for the organisation that it belongs to
            for (XmlElement touchPoint : element.all("efac:TouchPoint")) {
                values.id(touchPoint, ID).ifPresent(other -> put(touchPoint, other, organisation));
            }
        });
    }

    private void put(XmlElement element, String id, NoticeOrganisation organisation) {
        if (byId.putIfAbsent(id, organisation) != null) {
            values.remark(element.first(ID).orElse(element), Cause.TWICE);
        }
    }

    private NoticeOrganisation organisation(String id, XmlElement company) {
        Optional<String> name = values.inDutch(company.all("cac:PartyName/cbc:Name"));
        Optional<String> country = values.text(company, "cac:PostalAddress/cac:Country/cbc:IdentificationCode");
        List<XmlElement> numbers = company.all("cac:PartyLegalEntity/cbc:CompanyID").stream()
                .filter(number -> !number.text().isEmpty())
                .toList();
        boolean abroad =
                country.filter(code -> !NoticeOrganisation.isDutch(code)).isPresent();
        return new NoticeOrganisation(
                id,
                name,
                country,
                numbers.stream().map(XmlElement::text).toList(),
                abroad ? Optional.empty() : values.kvkNumber(numbers));
    }
}
