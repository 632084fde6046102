package nl.tredewijzer.benchmark.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is asked of a register that took in a delivery: numbers at random, lists of bidders, searches. */
record Paths(List<String> numbers, Random random) {

    private static final int LOOKUPS = 20_000;
    private static final int LISTS = 20;
    private static final int BIDDERS = 1_000;
    private static final List<String> SEARCHES = List.of(
            "",
            "?q=augurk",
            "?q=groene%20linde",
            "?q=schoonmaak&level=STEP_2",
            "?q=eindhoven",
            "?level=STEP_3&status=VALID",
            "?q=molen&province=Gelderland",
            "?thirtyPlus=true",
            "?q=witte%20uil%20logistiek",
            "?sector=Bouw&sort=name",
            "?q=stichting&page=2",
            "?q=dijk%20techniek%20zwolle");

    private static final List<String> NEAR = List.of(
            "?near=Deventer&status=VALID", "?q=schoonmaak&near=Eindhoven&within=50", "?near=Gelderland&level=STEP_2");

    /** Lookups of one number each, in no order. */
    Requests lookups() {
        return Requests.get(random.ints(LOOKUPS, 0, numbers.size())
                .mapToObj(i -> "/v1/organisations/" + numbers.get(i) + "/status")
                .toList());
    }

    /** The front page of the API: a constant answer, through the same filters. */
    Requests trivial() {
        return Requests.get(List.of("/v1"));
    }

    /**
     * Lists of a thousand bidders, of which one in ten is not in the register and one in fifty has no number.
     *
     * @param named whether each has a name too, and always one that does not fit its number: the dearest that there is
     * @param asKnownAt at which moment of the past; empty for now
     */
    Requests verifications(boolean named, Optional<Instant> asKnownAt) {
        return lists("/v1/verifications", named, asKnownAt);
    }

    /** The same lists of numbers, each asked for as one receipt. */
    Requests receipts() {
        return lists("/v1/receipts", false, Optional.empty());
    }

    private Requests lists(String path, boolean named, Optional<Instant> asKnownAt) {
        List<Post> lists = new ArrayList<>();
        for (int list = 0; list < LISTS; list++) {
            StringBuilder body = new StringBuilder("{");
            asKnownAt.ifPresent(
                    moment -> body.append("\"asKnownAt\":\"").append(moment).append("\","));
            body.append("\"bidders\":[");
            for (int i = 0; i < BIDDERS; i++) {
                body.append(i == 0 ? "" : ",")
                        .append("{\"kvkNumber\":\"")
                        .append(asked(random.nextInt(50)))
                        .append(named ? "\",\"name\":\"Inschrijver " + i : "")
                        .append("\"}");
            }
            lists.add(new Post(path, Post.JSON, body.append("]}").toString()));
        }
        return Requests.post(lists);
    }

    private String asked(int chance) {
        if (chance == 0) {
            return "onbekend";
        }
        return chance <= 5
                ? String.format("99%06d", random.nextInt(1_000_000))
                : numbers.get(random.nextInt(numbers.size()));
    }

    /** The page with the search box and what it found, for the same searches. */
    Requests searchPages() {
        return Requests.get(SEARCHES.stream().map(query -> "/" + query).toList());
    }

    /** The same page, near places and provinces. */
    Requests nearPages() {
        return Requests.get(NEAR.stream().map(query -> "/" + query).toList());
    }

    /** What is below the box while somebody types. */
    Requests suggestionPieces() {
        return Requests.get(List.of("/suggestions?q=gro", "/suggestions?q=groene%20li", "/suggestions?q=schoonmaak"));
    }

    /** Pages of organisations, in no order. */
    Requests profiles() {
        return Requests.get(random.ints(LOOKUPS, 0, numbers.size())
                .mapToObj(i -> "/organisations/" + numbers.get(i))
                .toList());
    }

    /** First pages, with the facets: everything, a word, several words, filters. */
    Requests searches() {
        return Requests.get(
                SEARCHES.stream().map(query -> "/v1/organisations" + query).toList());
    }
}
