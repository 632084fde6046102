package nl.tredewijzer.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * An array whose items are made each time that they are asked for, and are not kept: written or hashed once, a document
 * about ten thousand bidders never stands in memory whole. Who goes through it more often pays for it each time.
 *
 * <pre>{@code
 * object.add("bidders", MadeArray.of(bidders, BidderJson::write));
 * }</pre>
 *
 * @param <T> what the items are made of
 */
public final class MadeArray<T> extends AbstractList<JsonValue> implements JsonArray {

    private final List<T> parts;
    private final Function<? super T, ? extends JsonValue> making;

    private MadeArray(List<T> parts, Function<? super T, ? extends JsonValue> making) {
        this.parts = List.copyOf(parts);
        this.making = Objects.requireNonNull(making, "making");
    }

    /**
     * The array of these.
     *
     * @param parts what the items are made of, in their order
     * @param making makes an item; of equal parts it makes equal items
     */
    public static <T> JsonArray of(List<T> parts, Function<? super T, ? extends JsonValue> making) {
        return new MadeArray<>(parts, making);
    }

    @Override
    public JsonValue get(int index) {
        return making.apply(parts.get(index));
    }

    @Override
    public int size() {
        return parts.size();
    }

    @Override
    public ValueType getValueType() {
        return ValueType.ARRAY;
    }

    @Override
    public <V extends JsonValue> List<V> getValuesAs(Class<V> type) {
        return stream().map(type::cast).toList();
    }

    @Override
    public JsonObject getJsonObject(int index) {
        return (JsonObject) get(index);
    }

    @Override
    public JsonArray getJsonArray(int index) {
        return (JsonArray) get(index);
    }

    @Override
    public JsonNumber getJsonNumber(int index) {
        return (JsonNumber) get(index);
    }

    @Override
    public JsonString getJsonString(int index) {
        return (JsonString) get(index);
    }

    @Override
    public String getString(int index) {
        return getJsonString(index).getString();
    }

    @Override
    public String getString(int index, String otherwise) {
        return get(index) instanceof JsonString text ? text.getString() : otherwise;
    }

    @Override
    public int getInt(int index) {
        return getJsonNumber(index).intValue();
    }

    @Override
    public int getInt(int index, int otherwise) {
        return get(index) instanceof JsonNumber number ? number.intValue() : otherwise;
    }

    @Override
    public boolean getBoolean(int index) {
        JsonValue value = get(index);
        if (value != TRUE && value != FALSE) {
            throw new ClassCastException("Item " + index + " is neither true nor false");
        }
        return value == TRUE;
    }

    @Override
    public boolean getBoolean(int index, boolean otherwise) {
        JsonValue value = get(index);
        return value == TRUE || value != FALSE && otherwise;
    }

    @Override
    public boolean isNull(int index) {
        return get(index) == NULL;
    }

    /** The array as JSON. */
    @Override
    public String toString() {
        return CanonicalJson.text(this);
    }
}
