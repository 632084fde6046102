package nl.tredewijzer.tender.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.run.Run;
import nl.tredewijzer.tender.wording.Labels;

/**
 * The last days of credited certificates as a calendar (RFC 5545). An entry keeps its UID in every report of the same
 * tender, so that a later one takes the place of an earlier one.
 */
final class ExpiryCalendar {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final List<Long> WARNED_BEFORE = List.of(90L, 30L);

    private final Report report;
    private final ContentLines lines;

    private ExpiryCalendar(Report report, OutputStream out) {
        this.report = report;
        this.lines = new ContentLines(out);
    }

    static void write(Report report, OutputStream out) throws IOException {
        new ExpiryCalendar(report, out).write();
    }

    private void write() throws IOException {
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line(
                "PRODID",
                "-//Tredewijzer//Tredewijzer//" + report.language().tag().toUpperCase(java.util.Locale.ROOT));
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        timeZone();
        for (ExpiryDate date : ExpiryDates.of(report.kept())) {
            event(date);
        }
        lines.line("END", "VCALENDAR");
    }

    /** A calendar has at least one component (RFC 5545, 3.6); this one stands also where nothing is credited. */
    private void timeZone() throws IOException {
        lines.line("BEGIN", "VTIMEZONE");
        lines.line("TZID", "Europe/Amsterdam");
        observance("STANDARD", "19961027T030000", "10", "+0200", "+0100");
        observance("DAYLIGHT", "19810329T020000", "3", "+0100", "+0200");
        lines.line("END", "VTIMEZONE");
    }

    private void observance(String kind, String from, String month, String before, String after) throws IOException {
        lines.line("BEGIN", kind);
        lines.line("DTSTART", from);
        lines.line("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU");
        lines.line("TZOFFSETFROM", before);
        lines.line("TZOFFSETTO", after);
        lines.line("END", kind);
    }

    private void event(ExpiryDate date) throws IOException {
        Run run = report.kept().run();
        LocalDate last = date.certificate().validity().until();
        String summary = say(summary(date));
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", uid(date.certificate()));
        lines.line("DTSTAMP", STAMP.format(run.at()));
        lines.line("SEQUENCE", String.valueOf(sequence()));
        lines.line("DTSTART;VALUE=DATE", DAY.format(last));
        lines.line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
        lines.text("SUMMARY", summary);
        lines.text("DESCRIPTION", description(date));
        lines.line("CLASS", "CONFIDENTIAL");
        lines.line("TRANSP", "TRANSPARENT");
        for (long days : WARNED_BEFORE) {
            lines.line("BEGIN", "VALARM");
            lines.line("ACTION", "DISPLAY");
            lines.line("TRIGGER", "-P" + days + "D");
            lines.text(
                    "DESCRIPTION",
                    say(new Phrase(
                            "Over {days} dagen: {summary}",
                            "In {days} days: {summary}",
                            Map.of("days", days, "summary", summary))));
            lines.line("END", "VALARM");
        }
        lines.line("END", "VEVENT");
    }

    private Bilingual summary(ExpiryDate date) {
        Certificate certificate = date.certificate();
        return new Phrase(
                "Laatste dag PSO-certificaat {grade} van {name}",
                "Last day of PSO certificate {grade} of {name}",
                Map.of(
                        "grade",
                        Grade.of(certificate),
                        "name",
                        certificate.mainApplicant().name()));
    }

    private String description(ExpiryDate date) {
        Tender tender = report.kept().evaluation().tender();
        Certificate certificate = date.certificate();
        String bidders = date.answers().stream().map(this::bidder).collect(Collectors.joining("; "));
        Phrase text = new Phrase(
                "{tender}\nCertificaat {certificate}, geldig {validity}\nToegerekend bij: {bidders}\n"
                        + "SHA-256 van de toets: {sha}",
                "{tender}\nCertificate {certificate}, valid {validity}\nCredited to: {bidders}\n"
                        + "SHA-256 of the evaluation: {sha}",
                Map.of(
                        "tender",
                        tender.reference()
                                .map(some -> tender.title() + " (" + some + ")")
                                .orElse(tender.title()),
                        "certificate",
                        certificate.id().toString(),
                        "validity",
                        Labels.period(
                                certificate.validity().from(),
                                certificate.validity().until()),
                        "bidders",
                        bidders,
                        "sha",
                        report.sha256()));
        return say(text);
    }

    private String bidder(BidderEvaluation answer) {
        return answer.bidder().name().orElse("") + " (KvK " + answer.bidder().key() + ")";
    }

    /** Later states of the register number later editions of an entry. */
    private long sequence() {
        return report.kept()
                .evaluation()
                .register()
                .map(state -> Math.min(state.sequence(), Integer.MAX_VALUE))
                .orElse(0L);
    }

    private String uid(Certificate certificate) {
        Tender tender = report.kept().evaluation().tender();
        String what = String.join(
                "\n",
                tender.buyer().orElse(""),
                tender.reference().orElse(""),
                tender.title(),
                certificate.id().certificationBody(),
                certificate.id().number());
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@tredewijzer.nl";
    }

    private String say(Bilingual text) {
        return report.language().of(text);
    }
}
