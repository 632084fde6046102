package nl.tredewijzer.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrays that are never in memory whole. */
class MadeArrayTest {

    private final List<Integer> made = new ArrayList<>();
    private final JsonArray array = MadeArray.of(List.of(3, 1, 2), this::item);
    private final JsonArray mixed = MadeArray.of(
            List.of(
                    JsonParts.text("a"),
                    JsonParts.number(BigDecimal.TEN),
                    JsonValue.TRUE,
                    JsonValue.NULL,
                    JsonParts.array().add(1).build(),
                    JsonValue.FALSE),
            value -> value);

    private JsonObject item(int number) {
        made.add(number);
        return JsonParts.object().add("n", number).build();
    }

    @Test
    void anItemIsMadeWhenItsTurnComesAndNotBefore() {
        JsonObject document = JsonParts.object().add("items", array).build();
        assertThat(made).isEmpty();

        assertThat(CanonicalJson.text(document)).isEqualTo("{\"items\":[{\"n\":3},{\"n\":1},{\"n\":2}]}");
        assertThat(made).containsExactly(3, 1, 2);
    }

    @Test
    void itIsEqualToTheArrayThatHoldsTheSame() {
        JsonArray held = JsonParts.array()
                .add(JsonParts.object().add("n", 3))
                .add(JsonParts.object().add("n", 1))
                .add(JsonParts.object().add("n", 2))
                .build();

        assertThat(array).isEqualTo(held);
        assertThat(held).isEqualTo(array);
        assertThat(array).hasSameHashCodeAs(held).hasToString(held.toString());
        assertThat(array.getValueType()).isEqualTo(JsonValue.ValueType.ARRAY);
    }

    @Test
    void itsItemsAreReadLikeThoseOfAnyArray() {
        assertThat(array.getJsonObject(1).getInt("n")).isEqualTo(1);
        assertThat(array.getValuesAs(JsonObject.class)).hasSize(3);
        assertThat(mixed.getString(0)).isEqualTo("a");
        assertThat(mixed.getString(1, "-")).isEqualTo("-");
        assertThat(mixed.getInt(1)).isEqualTo(10);
        assertThat(mixed.getInt(0, 7)).isEqualTo(7);
        assertThat(mixed.getBoolean(2)).isTrue();
        assertThat(mixed.getBoolean(5)).isFalse();
        assertThat(mixed.getBoolean(0, true)).isTrue();
        assertThat(mixed.getBoolean(5, true)).isFalse();
        assertThat(mixed.isNull(3)).isTrue();
        assertThat(mixed.getJsonArray(4)).hasSize(1);
        assertThatThrownBy(() -> mixed.getBoolean(0)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> mixed.getValuesAs(JsonString.class)).isInstanceOf(ClassCastException.class);
    }
}
