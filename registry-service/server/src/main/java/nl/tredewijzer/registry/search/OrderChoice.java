package nl.tredewijzer.registry.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.SearchText;
import nl.tredewijzer.registry.search.SearchRequest.Order;

/**
 * An order to choose from.
 *
 * @param value as the address has it; empty for the usual one, which changes with what is looked for
 * @param label what comes first
 */
record OrderChoice(String value, String label, boolean chosen) {

    /**
     * The usual order first, then the others that make sense, and whatever the address asks.
     *
     * @param around whether somebody looks around a place
     */
    static List<OrderChoice> of(SearchAddress address, boolean around, PageLanguage language) {
        String text = address.first(SearchRequest.TEXT);
        String asked = address.first(SearchRequest.SORT);
        Order usual = Order.usual(around, text);
        Set<Order> orders = EnumSet.of(usual, Order.NAME, Order.VALID_UNTIL, Order.LEVEL);
        if (!text.isEmpty()) {
            orders.add(Order.RELEVANCE);
        }
        for (Order order : Order.values()) {
            if (order.parameter().equals(asked)) {
                orders.add(order);
            }
        }
        return orders.stream()
                .sorted((one, other) -> Boolean.compare(other == usual, one == usual))
                .map(order -> new OrderChoice(
                        order == usual ? "" : order.parameter(),
                        language.say(label(order)),
                        order.parameter().equals(asked.isEmpty() ? usual.parameter() : asked)))
                .toList();
    }

    private static SearchText label(Order order) {
        return switch (order) {
            case RELEVANCE -> SearchText.SORT_RELEVANCE;
            case DISTANCE -> SearchText.SORT_DISTANCE;
            case NAME -> SearchText.SORT_NAME;
            case VALID_UNTIL -> SearchText.SORT_VALID_UNTIL;
            case LEVEL -> SearchText.SORT_LEVEL;
        };
    }
}
