package nl.tredewijzer.benchmark.names.http;

import jakarta.json.JsonObject;
import java.net.InetSocketAddress;
import java.util.List;
import nl.tredewijzer.benchmark.http.Post;

/** A server that finds organisations by their names. */
interface NameService {

    /** How many organisations are asked for to each name. */
    int MOST = 10;

    /** As it stands in a table. */
    String title();

    /** Where it listens. */
    InetSocketAddress address();

    /** The request that asks for these names at once. */
    Post ask(List<String> names);

    /** The KvK numbers that an answer has for each name that was asked, the best first. */
    List<List<String>> found(JsonObject answer);

    /** The most memory it has had, in MiB. */
    long peakMemory();
}
