package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.reserved.ReservedReading;

/** What PSO 30+ says of the bidders for a reserved contract, on a terminal. */
public final class ReservedTable {

    private ReservedTable() {}

    /** Prints one reading for every bidder. */
    public static void print(
            List<ReservedReading> readings, LocalDate day, Language language, Paint paint, PrintWriter out) {
        boolean dutch = language == Language.DUTCH;
        out.println(paint.strong((dutch
                        ? "Voorbehouden opdracht (art. 2.82 Aanbestedingswet 2012): PSO 30+ op "
                        : "Reserved contract (art. 2.82 Dutch Public Procurement Act 2012): PSO 30+ on ")
                + language.of(day)));
        for (int i = 0; i < readings.size(); i++) {
            ReservedReading reading = readings.get(i);
            Bidder bidder = reading.bidder();
            out.println(TerminalText.right(String.valueOf(i + 1), 3) + " "
                    + TerminalText.left(bidder.name().map(TerminalText::plain).orElse("–"), 60) + " "
                    + bidder.kvkNumber().map(Object::toString).orElse("–"));
            String mark = reading.finding().code().asksSomething() ? "! " : "· ";
            String sentence = TerminalText.plain(language.of(reading.finding()));
            TerminalText.wrapped(
                            "     ", mark + sentence + " [" + reading.finding().code() + "]")
                    .forEach(line -> out.println(paint.faint(line)));
        }
        out.println();
    }
}
