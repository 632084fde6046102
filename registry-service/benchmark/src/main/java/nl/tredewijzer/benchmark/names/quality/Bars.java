package nl.tredewijzer.benchmark.names.quality;

import java.util.Locale;
import java.util.function.Predicate;
import nl.tredewijzer.benchmark.names.variation.GeneratedNames;
import nl.tredewijzer.benchmark.names.variation.LeftOut;
import nl.tredewijzer.benchmark.report.Table;

/** What has to be reached, beside what was. */
final class Bars {

    private static final Predicate<String> VARIANTS = kind ->
            kind.startsWith("real:") && !kind.equals("real:format-only") && !kind.equals("real:disjoint-rename");

    private final Table table = new Table("of", "asked", "what", "found", "bar", "aim", "");

    private Bars() {}

    /** The table of all answers that there are. */
    static String of(Tally all) {
        Bars bars = new Bars();
        bars.wrong("`absent`", all.of("absent"::equals), 0.01, 0.006);
        bars.wrong("all `real:*`", all.of(kind -> kind.startsWith("real:")), 0.02, 0.01);
        bars.wrong("left out, with a listed sister", all.of(LeftOut.SISTER::equals), 0.02, 0.005);
        bars.wrong("left out, others", all.of(LeftOut.OTHER::equals), 0.02, 0.005);
        bars.wrong("invented sisters", all.of(kind -> kind.startsWith("sister:")), 0.02, 0.005);
        bars.never("several with one name", all.of(GeneratedNames.SHARED::equals));
        bars.never("several but for the form", all.of(GeneratedNames.SHARED_STEM::equals));
        Tally typed = all.of(kind -> kind.startsWith("syn:"));
        bars.accepted("`syn:*`", typed, 0.97, 0.995);
        bars.atLeast("`syn:*`", typed, "R@1", outcome -> outcome.isAmong(1), 0.996, 0.998);
        bars.accepted("`real:format-only`", all.of("real:format-only"::equals), 1, 1);
        Tally variants = all.of(VARIANTS);
        bars.accepted("variants", variants, 0.28, 0.34);
        bars.atLeast("variants", variants, "R@1", outcome -> outcome.isAmong(1), 0, 0);
        bars.atLeast("variants", variants, "R@5", outcome -> outcome.isAmong(5), 0.74, 0.80);
        bars.accepted("`real:disjoint-rename`", all.of("real:disjoint-rename"::equals), 0, 0);
        bars.accepted(
                "the same, old names listed as former", all.of("with former names:real:disjoint-rename"::equals), 0, 0);
        bars.wrong("`absent`, old names listed as former", all.of("with former names:absent"::equals), 0.01, 0.006);
        for (String family : new String[] {
            "encoding",
            "hyphen",
            "compound",
            "article",
            "h.o.d.n.",
            "place",
            "abbreviation",
            "scan",
            "typing",
            "form",
            "case"
        }) {
            bars.accepted(family, all.of(kind -> kind.startsWith(family + ":")), 0.90, 0.98);
        }
        return bars.table.toString();
    }

    private void wrong(String of, Tally tally, double bar, double aim) {
        double share = tally.share(Outcome::isCertainAndWrong);
        row(
                of,
                tally,
                "certain, but wrong",
                tally.count(Outcome::isCertainAndWrong),
                "≤ " + percent(bar),
                "≤ " + percent(aim),
                share <= bar,
                share <= aim);
    }

    private void never(String of, Tally tally) {
        boolean never = tally.share(Outcome::isCertain) == 0;
        row(of, tally, "certain", tally.count(Outcome::isCertain), "0", "0", never, never);
    }

    private void accepted(String of, Tally tally, double bar, double aim) {
        atLeast(of, tally, "accepted", Outcome::isAccepted, bar, aim);
    }

    private void atLeast(String of, Tally tally, String what, Predicate<Outcome> which, double bar, double aim) {
        double share = tally.share(which);
        row(
                of,
                tally,
                what,
                Tally.show(share),
                bar == 0 ? "" : "≥ " + Tally.show(bar),
                aim == 0 ? "" : "≥ " + Tally.show(aim),
                share >= bar,
                share >= aim);
    }

    private void row(
            String of, Tally tally, String what, String found, String bar, String aim, boolean reached, boolean aimed) {
        if (tally.size() > 0) {
            table.row(
                    of,
                    String.valueOf(tally.size()),
                    what,
                    found,
                    bar,
                    aim,
                    bar.isEmpty() ? "" : aimed ? "aim" : reached ? "bar" : "**missed**");
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
