package nl.tredewijzer.tender.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.Criterion;
import nl.tredewijzer.tender.policy.Edge;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Form;
import nl.tredewijzer.tender.policy.Shape;

/** Reads shapes by their forms. */
final class ShapeReader {

    private static final int LONGEST = 500;

    private ShapeReader() {}

    static Optional<Effect> effect(Node node) {
        Optional<Effect> effect = shape(node, Effect.forms());
        node.nothingElse();
        return effect;
    }

    /** A condition; further members may stand beside it. */
    static Optional<Condition> condition(Node node) {
        return shape(node, Condition.forms());
    }

    /** Conditions of which nothing is said beside them. */
    static List<Condition> conditions(List<Node> nodes) {
        List<Condition> conditions = new ArrayList<>();
        for (Node node : nodes) {
            condition(node).ifPresent(conditions::add);
            node.nothingElse();
        }
        return conditions;
    }

    /** A criterion; further members may stand beside it. */
    static Optional<Criterion> criterion(Node node) {
        return shape(node, Criterion.forms());
    }

    private static <S extends Shape> Optional<S> shape(Node node, List<Form<? extends S>> forms) {
        String kind = node.requiredText("kind", 40);
        Optional<Form<? extends S>> form =
                forms.stream().filter(one -> one.kind().equals(kind)).findFirst();
        if (form.isEmpty()) {
            String known = forms.stream().map(Form::kind).collect(Collectors.joining(", "));
            node.wrong("kind", "is niet een van " + known, "is not one of " + known);
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        boolean complete = true;
        for (Form.Field field : form.get().fields()) {
            Optional<?> value = value(node, field);
            value.ifPresent(some -> values.put(field.name(), some));
            if (field.required() && node.required(field.name(), value).isEmpty()) {
                complete = false;
            }
        }
        return complete ? node.tried(() -> form.get().making().apply(new Form.Values(values))) : Optional.empty();
    }

    private static Optional<?> value(Node node, Form.Field field) {
        return switch (field.type()) {
            case PERCENTAGE -> node.percentage(field.name());
            case EUROS -> node.money(field.name());
            case COUNT -> node.count(field.name());
            case TEXT -> node.text(field.name(), LONGEST);
            case GRADE -> node.grade(field.name());
            case EDGE -> node.constant(field.name(), Edge.class);
            case CONTRACT_KINDS -> {
                node.notEmpty(field.name());
                yield Optional.of(node.constants(field.name(), ContractKind.class));
            }
        };
    }
}
