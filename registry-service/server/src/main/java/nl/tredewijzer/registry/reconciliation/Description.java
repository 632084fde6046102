package nl.tredewijzer.registry.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.http.Language;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.index.OrganisationProfile;
import nl.tredewijzer.registry.lookup.StandingView;
import nl.tredewijzer.registry.matching.NameCandidate;
import nl.tredewijzer.registry.matching.Verdict;

/** One line that tells organisations apart: how sure it is, where it is, what it holds. */
final class Description {

    private static final Message NOTHING_HELD = new Message("geen certificaat", "no certificate");
    private static final Message TRADES_AS = new Message("handelsnaam: ", "trading name: ");
    private static final Message USED_TO_BE = new Message("vroeger: ", "formerly: ");
    private static final Message UNTIL = new Message("t/m ", "until ");

    private Description() {}

    /** Of a candidate: its verdict unless that is certain, the name that was found unless it is the current one. */
    static String of(NameCandidate candidate, Optional<Facts> facts, Locale language) {
        return joined(List.of(
                Optional.of(candidate.verdict())
                        .filter(verdict -> verdict != Verdict.CERTAIN)
                        .map(verdict -> Language.in(language, verdict)),
                otherName(candidate, language),
                facts.map(known -> of(known, language))));
    }

    /** Of an organisation: {@code Zwolle, Overijssel · KvK 00001234 · Trede 3, geldig, t/m 2027-12-31}. */
    static String of(Facts facts, Locale language) {
        return joined(List.of(
                where(facts.profile()),
                Optional.of("KvK " + facts.kvkNumber()),
                Optional.of(held(facts.standing(), language))));
    }

    /** Place and province, as far as they are known. */
    static Optional<String> where(OrganisationProfile profile) {
        String both = Stream.of(profile.place(), profile.province())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(both).filter(text -> !text.isEmpty());
    }

    /** What an organisation holds: {@code Trede 3, geldig, t/m 2027-12-31}. */
    static String held(StandingView standing, Locale language) {
        if (standing.level().isEmpty()) {
            return NOTHING_HELD.in(language);
        }
        return Language.in(language, PerformanceLevel.valueOf(standing.level().get()))
                + (standing.thirtyPlus().orElse(false) ? " 30+, " : ", ")
                + Language.in(language, CertificateStatus.valueOf(standing.status()))
                + standing.validUntil()
                        .map(day -> ", " + UNTIL.in(language) + day)
                        .orElse("");
    }

    private static Optional<String> otherName(NameCandidate candidate, Locale language) {
        return switch (candidate.nameKind()) {
            case CURRENT -> Optional.empty();
            case TRADING -> Optional.of(TRADES_AS.in(language) + candidate.name());
            case FORMER -> Optional.of(USED_TO_BE.in(language) + candidate.name());
        };
    }

    private static String joined(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
