package nl.tredewijzer.benchmark.names.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.tredewijzer.benchmark.http.Requests;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameFiles;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.benchmark.register.RegisterProcess;
import nl.tredewijzer.benchmark.report.Table;

/** Names that are typed letter by letter, with a request for suggestions at each. */
record Keystrokes(NameList names) {

    private static final String PATH = "/v1/suggestions?q=";
    private static final int TYPED = 400;
    private static final int FIRST = 2;
    private static final int LAST = 16;

    void measure(RegisterProcess register, Duration round, Table table) {
        Timed.row(table, "constant: `GET /v1`", register.address(), Requests.get(List.of("/v1")), round, "");
        Timed.row(table, "a letter typed: `GET " + PATH + "`", register.address(), Requests.get(paths()), round, "");
    }

    private List<String> paths() {
        List<Listed> inNoOrder = new ArrayList<>(names.organisations());
        Collections.shuffle(inNoOrder, new Random(NameFiles.SEED));
        List<String> paths = new ArrayList<>();
        for (Listed listed : inNoOrder.subList(0, Math.min(TYPED, inNoOrder.size()))) {
            String name = listed.name();
            for (int letters = FIRST; letters <= Math.min(LAST, name.length()); letters++) {
                paths.add(PATH + URLEncoder.encode(name.substring(0, letters), StandardCharsets.UTF_8));
            }
        }
        return paths;
    }
}
