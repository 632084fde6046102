package nl.tredewijzer.benchmark.names.speed;

import java.util.List;

/** Something that finds organisations by their names. */
interface NameEngine extends AutoCloseable {

    /** How many are asked for. */
    int MOST = 10;

    /** The KvK numbers of those that come nearest, the best first. */
    List<String> find(String name);

    @Override
    void close();
}
