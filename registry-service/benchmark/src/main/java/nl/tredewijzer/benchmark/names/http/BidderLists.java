package nl.tredewijzer.benchmark.names.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.benchmark.http.Post;
import nl.tredewijzer.benchmark.http.Requests;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.Shares;
import nl.tredewijzer.benchmark.register.RegisterProcess;
import nl.tredewijzer.benchmark.report.Table;

/** Lists of a thousand bidders of whom nothing but the name is known. */
record BidderLists(List<AskedName> asked) {

    private static final String PATH = "/v1/verifications";
    private static final int BIDDERS = 1_000;
    private static final int LISTS = 8;

    void measure(RegisterProcess register, Duration round, Table table) {
        List<Post> lists = new ArrayList<>();
        for (int list = 0; list < LISTS; list++) {
            lists.add(list(list * BIDDERS));
        }
        String answer =
                new JsonClient(register.address()).post(lists.getFirst()).toString();
        Timed.row(
                table,
                "1,000 names: `POST " + PATH + "`",
                register.address(),
                Requests.post(lists),
                round,
                "named: " + Shares.show(named(answer)));
    }

    /** A thousand from here on, and again from the first. */
    private Post list(int from) {
        JsonArrayBuilder bidders = Json.createArrayBuilder();
        for (int i = 0; i < BIDDERS; i++) {
            bidders.add(Json.createObjectBuilder().add("name", at(from + i).text()));
        }
        return new Post(
                PATH,
                Post.JSON,
                Json.createObjectBuilder().add("bidders", bidders).build().toString());
    }

    private AskedName at(int turn) {
        return asked.get(turn % asked.size());
    }

    /** What part of the organisations that the first list means stands somewhere in the answer. */
    private double named(String answer) {
        List<String> meant = new ArrayList<>();
        for (int i = 0; i < BIDDERS; i++) {
            at(i).right().ifPresent(number -> meant.add(number.digits()));
        }
        return (double) meant.stream().filter(answer::contains).count() / meant.size();
    }
}
