package nl.tredewijzer.registry.profile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ProfileText;
import nl.tredewijzer.registry.lookup.CertificateView;

/**
 * Something that was recorded of an organisation's certificates, in words.
 *
 * @param sequence its place in the register
 * @param what which certificate, and what became of it
 * @param effective from which day it counts, if it says so
 * @param reason why, in the words of the certification body
 * @param taken why text of it was taken away, if it was
 */
record Recorded(
        long sequence,
        Instant at,
        String what,
        Optional<String> effective,
        Optional<String> reason,
        Optional<String> taken) {

    /** Everything of an organisation, the latest first. */
    static List<Recorded> of(Profile profile, PageLanguage language) {
        return profile.history().certificates().stream()
                .map(history -> CertificateView.of(history, profile.today(), profile.number()))
                .flatMap(view -> view.events().stream().map(event -> of(view, event, language)))
                .sorted(Comparator.comparingLong(Recorded::sequence).reversed())
                .toList();
    }

    private static Recorded of(CertificateView view, CertificateView.Event event, PageLanguage language) {
        return new Recorded(
                event.sequence(),
                Instant.parse(event.recordedAt()),
                language.say(ProfileText.EVENT_OF, view.certificateNumber(), language.say((Bilingual)
                        EventType.valueOf(event.type()))),
                event.effectiveFrom().map(day -> language.say(ProfileText.COUNTS_FROM, language.day(day))),
                event.reason(),
                event.redacted().map(by -> language.say(ProfileText.TEXT_TAKEN, by.reason())));
    }
}
