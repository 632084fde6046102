package nl.tredewijzer.benchmark.names.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.NameList;

/**
 * One engine in a process of its own, so that no other's garbage is collected in its time and its heap is its own.
 * Arguments: kind, register, questions, directory, database. Each line that it reads, {@code seconds step}, is a round
 * in which every {@code step}-th question is asked; it answers with a line.
 */
final class EngineMain {

    private EngineMain() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        List<AskedName> asked = AskedName.read(Path.of(arguments[2]));
        long begun = System.nanoTime();
        try (NameEngine engine = EngineKind.valueOf(arguments[0])
                        .open(NameList.read(Path.of(arguments[1])), Path.of(arguments[3]), arguments[4]);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(String.format(Locale.ROOT, "%f", (System.nanoTime() - begun) / 1e9));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] order = line.split(" ");
                System.out.println(
                        Pass.of(engine, every(asked, Integer.parseInt(order[1])), Double.parseDouble(order[0]))
                                .line());
            }
        }
    }

    private static List<AskedName> every(List<AskedName> asked, int step) {
        List<AskedName> some = new ArrayList<>();
        for (int i = 0; i < asked.size(); i += step) {
            some.add(asked.get(i));
        }
        return some;
    }
}
