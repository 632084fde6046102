package nl.tredewijzer.registry.launcher;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.registry.access.Settings;

/** The options of a command: names with a value each. */
final class Arguments {

    private final Map<String, String> values = new HashMap<>();

    /** Reads {@code --name value} and {@code --name=value}; refuses names that the command does not know. */
    Arguments(List<String> arguments, Set<String> known) {
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String[] option = rest.next().split("=", 2);
            String name = option[0];
            if (!known.contains(name)) {
                throw new CannotStart("De optie " + name + " bestaat niet.", "There is no option " + name + ".");
            }
            if (option.length == 1 && !rest.hasNext()) {
                throw new CannotStart("De optie " + name + " mist een waarde.", "Option " + name + " lacks a value.");
            }
            values.put(name, option.length == 2 ? option[1] : rest.next());
        }
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Where the register listens: {@code --address}, the setting, or this machine alone. */
    String address() {
        return get("--address").or(() -> Settings.get("registry.address")).orElse("127.0.0.1");
    }

    /** On which port it listens: {@code --port}, the setting, or 8080. */
    int port() {
        String port = get("--port").or(() -> Settings.get("registry.port")).orElse("8080");
        return number("--port", port, 1, 65535);
    }

    /** A whole number, between these two. */
    Optional<Integer> number(String name, int least, int most) {
        return get(name).map(value -> number(name, value, least, most));
    }

    static int number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CannotStart(
                name + " is een getal van " + least + " tot en met " + most + ", niet " + value + ".",
                name + " is a number from " + least + " to " + most + ", not " + value + ".");
    }
}
