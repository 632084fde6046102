package nl.tredewijzer.benchmark.names;

import java.util.List;
import java.util.Locale;

/**
 * How often the right organisation was found, of the names whose organisation is there.
 *
 * @param first what part of them had it first
 * @param amongFive what part had it among the first five
 */
public record Shares(double first, double amongFive) {

    private static final int FEW = 5;

    /** Of these names, and what was found for each: KvK numbers, the best first. */
    public static Shares of(List<AskedName> asked, List<List<String>> found) {
        return new Shares(share(asked, found, 1), share(asked, found, FEW));
    }

    private static double share(List<AskedName> asked, List<List<String>> found, int first) {
        int right = 0;
        int findable = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).right().isPresent()) {
                findable++;
                String number = asked.get(i).right().get().digits();
                right += found.get(i).stream().limit(first).anyMatch(number::equals) ? 1 : 0;
            }
        }
        return findable == 0 ? 0 : (double) right / findable;
    }

    /** One of them as it stands in a table. */
    public static String show(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
