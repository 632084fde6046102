package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.Cut;

/** Texts of a notice, of a length that a tender takes. */
final class Labels {

    private Labels() {}

    /** What the tender is called: the title of the one lot, of the procedure, or else its number. */
    static String title(Notice notice, List<NoticeLot> lots) {
        Optional<String> ofLot = lots.size() == 1 ? lots.get(0).title() : Optional.empty();
        boolean isPart = lots.size() < notice.lots().size();
        return Stream.of(
                        isPart ? ofLot : Optional.<String>empty(),
                        notice.title(),
                        ofLot,
                        notice.publicationId(),
                        notice.noticeId())
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> Cut.text(text, Tender.LONGEST_TITLE))
                .orElse("—");
    }

    /** The contracting authorities by name. */
    static Optional<String> buyer(Notice notice) {
        String names = notice.buyers().stream()
                .flatMap(buyer -> buyer.name().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(line(names)).filter(text -> !text.isEmpty());
    }

    /** A text of at most the length of a label. */
    static String line(String text) {
        return Cut.text(text, Tender.LONGEST_LABEL);
    }
}
