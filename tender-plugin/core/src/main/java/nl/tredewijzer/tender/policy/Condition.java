package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/** Something that a contract satisfies, does not satisfy, or of which that cannot be said. A shape is added here only. */
public sealed interface Condition extends Shape {

    /** How each of them is written. */
    static List<Form<? extends Condition>> forms() {
        return List.of(ContractValue.FORM, LabourShareBelow.FORM, OfKind.FORM, TermAtLeast.FORM);
    }

    /** Whether the contract satisfies it. */
    Verdict isSatisfiedBy(ContractFacts contract);

    /** Whether the contract satisfies all of them: one that it does not satisfy decides, before one that is open. */
    static Verdict all(List<? extends Condition> conditions, ContractFacts contract) {
        Verdict verdict = Verdict.SATISFIED;
        for (Condition condition : conditions) {
            verdict = verdict.and(condition.isSatisfiedBy(contract));
        }
        return verdict;
    }

    /** The contract has at least about this value (drempelbedrag), as the source words it. */
    record ContractValue(Money amount, Edge edge) implements Condition {
        private static final Form<ContractValue> FORM = Form.of(
                "contractValue",
                "De opdracht heeft ten minste deze waarde (drempel), zonder btw.",
                "The contract has at least this value (threshold), without VAT.",
                values -> new ContractValue(values.get("amount", Money.class), values.get("edge", Edge.class)),
                Form.Field.of("amount", Form.Type.EUROS),
                Form.Field.of("edge", Form.Type.EDGE));

        /** @throws IllegalArgumentException if the amount is zero */
        public ContractValue {
            Objects.requireNonNull(edge, "edge");
            if (amount.isZero()) {
                throw new IllegalArgumentException("A threshold is above zero");
            }
        }

        /** Both the whole contract and the part of the bidder have to lie on one side. */
        @Override
        public Verdict isSatisfiedBy(ContractFacts contract) {
            if (contract.value().isEmpty()) {
                return Verdict.UNDECIDED;
            }
            Verdict whole = sideOf(contract.value().get());
            return contract.part()
                            .map(this::sideOf)
                            .filter(part -> part != whole)
                            .isPresent()
                    ? Verdict.UNDECIDED
                    : whole;
        }

        private Verdict sideOf(Money value) {
            int order = value.compareTo(amount);
            if (order != 0) {
                return order < 0 ? Verdict.NOT_SATISFIED : Verdict.SATISFIED;
            }
            return switch (edge) {
                case OVER -> Verdict.NOT_SATISFIED;
                case FROM -> Verdict.SATISFIED;
                case UNSTATED -> Verdict.UNDECIDED;
            };
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("amount", amount, "edge", edge);
        }

        @Override
        public Phrase says() {
            Map<String, Object> values = Map.of("amount", amount);
            return switch (edge) {
                case OVER -> new Phrase("opdrachtwaarde boven {amount}", "contract value over {amount}", values);
                case FROM -> new Phrase("opdrachtwaarde vanaf {amount}", "contract value from {amount}", values);
                case UNSTATED ->
                    new Phrase(
                            "opdrachtwaarde {amount}; de bron zegt niet of een opdracht van precies dit bedrag"
                                    + " eronder valt",
                            "contract value {amount}; the source does not say what holds at exactly this amount",
                            values);
            };
        }
    }

    /** Less than this part of the contract value is labour. */
    record LabourShareBelow(Percentage percentage) implements Condition {
        private static final Form<LabourShareBelow> FORM = Form.of(
                "labourShareBelow",
                "Minder dan dit deel van de opdrachtwaarde is arbeid.",
                "Less than this part of the contract value is labour.",
                values -> new LabourShareBelow(values.get("percentage", Percentage.class)),
                Form.Field.of("percentage", Form.Type.PERCENTAGE));

        public LabourShareBelow {
            Objects.requireNonNull(percentage, "percentage");
        }

        @Override
        public Verdict isSatisfiedBy(ContractFacts contract) {
            return contract.labourShare()
                    .map(share -> Verdict.of(share.compareTo(percentage) < 0))
                    .orElse(Verdict.UNDECIDED);
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("percentage", percentage);
        }

        @Override
        public Phrase says() {
            return new Phrase(
                    "arbeidsaandeel onder {percentage}",
                    "labour share below {percentage}",
                    Map.of("percentage", percentage));
        }
    }

    /** The contract is of one of these kinds. */
    record OfKind(List<ContractKind> kinds) implements Condition {
        private static final Form<OfKind> FORM = Form.of(
                "kindOfContract",
                "De opdracht is van een van deze soorten.",
                "The contract is of one of these kinds.",
                values -> new OfKind(values.list("kinds", ContractKind.class)),
                Form.Field.of("kinds", Form.Type.CONTRACT_KINDS));

        /** @throws IllegalArgumentException if no kind is named */
        public OfKind {
            kinds = kinds.stream().distinct().sorted().toList();
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("A condition on the kind of contract names one at least");
            }
        }

        @Override
        public Verdict isSatisfiedBy(ContractFacts contract) {
            return contract.kind().map(kind -> Verdict.of(kinds.contains(kind))).orElse(Verdict.UNDECIDED);
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("kinds", kinds);
        }

        @Override
        public Phrase says() {
            return new Phrase(
                    String.join(", ", kinds.stream().map(Bilingual::dutch).toList()),
                    String.join(", ", kinds.stream().map(Bilingual::english).toList()),
                    Map.of());
        }
    }

    /** The contract runs so many months at least. */
    record TermAtLeast(long months) implements Condition {
        private static final Form<TermAtLeast> FORM = Form.of(
                "termAtLeast",
                "De opdracht loopt ten minste zoveel maanden.",
                "The contract runs so many months at least.",
                values -> new TermAtLeast(values.get("months", Long.class)),
                Form.Field.of("months", Form.Type.COUNT));

        /** @throws IllegalArgumentException if there is no month at least */
        public TermAtLeast {
            if (months < 1) {
                throw new IllegalArgumentException("A term is one month at least");
            }
        }

        @Override
        public Verdict isSatisfiedBy(ContractFacts contract) {
            return contract.term()
                    .map(term -> Verdict.of(!term.until()
                            .isBefore(term.from().plusMonths(months).minusDays(1))))
                    .orElse(Verdict.UNDECIDED);
        }

        @Override
        public String kind() {
            return FORM.kind();
        }

        @Override
        public Map<String, Object> fields() {
            return Map.of("months", months);
        }

        @Override
        public Phrase says() {
            return new Phrase(
                    "looptijd van ten minste {months} maanden",
                    "term of at least {months} months",
                    Map.of("months", months));
        }
    }
}
