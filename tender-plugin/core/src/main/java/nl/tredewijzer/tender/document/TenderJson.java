package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;

/** A tender as JSON. Only {@code title} has to be there; amounts and percentages are digits, as text or as number. */
public final class TenderJson {

    private TenderJson() {}

    /**
     * Reads a tender.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static Tender read(JsonValue document) {
        return Node.read(document, TenderJson::tender);
    }

    /** Writes what {@link #read(JsonValue)} reads, decimals as text. */
    public static JsonObject write(Tender tender) {
        JsonObjectBuilder object = JsonParts.object().add("title", tender.title());
        tender.buyer().ifPresent(buyer -> object.add("buyer", buyer));
        tender.region().ifPresent(region -> object.add("region", region));
        tender.reference().ifPresent(reference -> object.add("reference", reference));
        tender.kind().ifPresent(kind -> object.add("kind", kind.name()));
        tender.contractValue().ifPresent(value -> object.add("contractValue", value.toString()));
        if (!tender.lots().isEmpty()) {
            JsonArrayBuilder lots = JsonParts.array();
            tender.lots().forEach(lot -> lots.add(lot(lot)));
            object.add("lots", lots);
        }
        tender.publication().ifPresent(day -> object.add("publication", day.toString()));
        tender.deadline().ifPresent(day -> object.add("deadline", day.toString()));
        tender.award().ifPresent(day -> object.add("award", day.toString()));
        tender.term()
                .ifPresent(term -> object.add(
                        "term",
                        JsonParts.object()
                                .add("from", term.from().toString())
                                .add("until", term.until().toString())));
        tender.socialReturn().ifPresent(stated -> object.add("socialReturnPercentage", stated.toString()));
        tender.labourShare().ifPresent(share -> object.add("labourShare", share.toString()));
        tender.wageSum().ifPresent(wages -> object.add("wageSum", wages.toString()));
        tender.invoiced().ifPresent(turnover -> object.add("invoiced", turnover.toString()));
        if (tender.subsidy()) {
            object.add("subsidy", true);
        }
        return object.build();
    }

    private static JsonObjectBuilder lot(Lot lot) {
        JsonObjectBuilder object = JsonParts.object().add("id", lot.id());
        lot.title().ifPresent(title -> object.add("title", title));
        lot.value().ifPresent(value -> object.add("value", value.toString()));
        return object;
    }

    private static Optional<Tender> tender(Node node) {
        node.text("$schema", 500);
        String title = node.requiredText("title", Tender.LONGEST_TITLE);
        Optional<String> buyer = node.text("buyer", Tender.LONGEST_LABEL);
        Optional<String> region = node.text("region", Tender.LONGEST_LABEL);
        Optional<String> reference = node.text("reference", Tender.LONGEST_LABEL);
        Optional<ContractKind> kind = node.constant("kind", ContractKind.class);
        Optional<Money> value = node.money("contractValue");
        List<Lot> lots =
                node.nodes("lots").stream().flatMap(lot -> lot(lot).stream()).toList();
        Optional<LocalDate> publication = node.date("publication");
        Optional<LocalDate> deadline = node.date("deadline");
        Optional<LocalDate> award = node.date("award");
        Optional<Term> term = node.node("term").flatMap(TenderJson::term);
        Optional<Percentage> socialReturn = node.percentage("socialReturnPercentage");
        Optional<Percentage> labourShare = node.percentage("labourShare");
        Optional<Money> wageSum = node.money("wageSum");
        Optional<Money> invoiced = node.money("invoiced");
        boolean subsidy = node.flag("subsidy");
        return node.made(() -> new Tender(
                title,
                buyer,
                region,
                reference,
                kind,
                value,
                lots,
                publication,
                deadline,
                award,
                term,
                socialReturn,
                labourShare,
                wageSum,
                invoiced,
                subsidy));
    }

    private static Optional<Lot> lot(Node node) {
        String id = node.requiredText("id", Lot.LONGEST_ID);
        Optional<String> title = node.text("title", Tender.LONGEST_TITLE);
        Optional<Money> value = node.money("value");
        return node.made(() -> new Lot(id, title, value));
    }

    private static Optional<Term> term(Node node) {
        Optional<LocalDate> from = node.required("from", node.date("from"));
        Optional<LocalDate> until = node.required("until", node.date("until"));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            node.wrong("until", "ligt voor het begin van de looptijd", "lies before the beginning of the term");
        }
        return node.made(() -> new Term(from.orElseThrow(), until.orElseThrow()));
    }
}
