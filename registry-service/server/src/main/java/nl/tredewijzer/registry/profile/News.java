package nl.tredewijzer.registry.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ProfileText;
import nl.tredewijzer.registry.http.ClockProducer;

/**
 * Something to tell who follows an organisation: what was recorded, and what a date brings without anybody recording it.
 *
 * @param id names it among the news of the organisation, and never another
 * @param at since when it is so
 * @param what in a few words
 * @param more what else there is to say; may be empty
 */
record News(String id, Instant at, String what, String more) {

    /** So long before its end a certificate is said to run out; a new one needs an audit. */
    private static final int MONTHS_BEFORE = 3;

    /** Everything until today, the latest first. */
    static List<News> of(Profile profile, PageLanguage language) {
        Stream<News> recorded = Recorded.of(profile, language).stream().map(News::recorded);
        Stream<News> dates = profile.history().covering().stream()
                .filter(News::runsOut)
                .flatMap(history -> {
                    String last = lastDay(history, profile, language);
                    return Stream.of(soon(history, last, language), over(history, last, language));
                })
                .filter(news -> !news.at().isAfter(begin(profile.today())));
        return Stream.concat(dates, recorded)
                .sorted(Comparator.comparing(News::at).reversed())
                .toList();
    }

    private static News recorded(Recorded one) {
        String more = Stream.of(one.effective(), one.reason(), one.taken())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
        return new News("event-" + one.sequence(), one.at(), one.what(), more);
    }

    /** Whether it was its end that ended it, rather than a withdrawal or another certificate. */
    private static boolean runsOut(CertificateHistory history) {
        CertificateStatus last = history.statusOn(lastDay(history));
        return (last == CertificateStatus.VALID || last == CertificateStatus.SUSPENDED)
                && history.statusOn(lastDay(history).plusDays(1)) == CertificateStatus.EXPIRED;
    }

    /** Its last day, and which certificate follows on it: who has that loses nothing. */
    private static String lastDay(CertificateHistory history, Profile profile, PageLanguage language) {
        String last = language.say(ProfileText.LAST_DAY, language.day(lastDay(history)));
        return profile.history()
                .standingOn(lastDay(history).plusDays(1))
                .leading()
                .filter(held -> held.status() == CertificateStatus.VALID)
                .map(held -> last + ". "
                        + language.say(
                                ProfileText.FOLLOWED_BY, held.history().id().number()))
                .orElse(last);
    }

    private static News soon(CertificateHistory history, String last, PageLanguage language) {
        LocalDate first = history.certificate().validity().from();
        LocalDate before = lastDay(history).minusMonths(MONTHS_BEFORE);
        return of("ends", before.isBefore(first) ? first : before, ProfileText.ENDS_SOON, history, last, language);
    }

    private static News over(CertificateHistory history, String last, PageLanguage language) {
        return of("ended", lastDay(history).plusDays(1), ProfileText.HAS_ENDED, history, last, language);
    }

    private static News of(
            String kind,
            LocalDate day,
            ProfileText what,
            CertificateHistory history,
            String last,
            PageLanguage language) {
        long issued = history.events().get(0).sequence();
        return new News(
                kind + "-" + issued + "-" + lastDay(history),
                begin(day),
                language.say(what, history.id().number()),
                last);
    }

    private static LocalDate lastDay(CertificateHistory history) {
        return history.certificate().validity().until();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ClockProducer.THE_NETHERLANDS).toInstant();
    }
}
