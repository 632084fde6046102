package nl.tredewijzer.tender.formats.notice;

import java.util.Objects;
import java.util.Optional;

/**
 * Those who bid together, or the one who bids alone, as a notice refers to them: the same party in each of its tenders.
 *
 * @param id its identifier (OPT-210), such as {@code TPA-0001}
 * @param name what it calls itself, if given
 * @param leader who leads it (OPT-170), if given
 */
public record TenderingParty(String id, Optional<String> name, Optional<NoticeOrganisation> leader) {

    public TenderingParty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(leader, "leader");
    }

    /** A name that no other party of the notice has: two of them may call themselves the same. */
    public String uniqueName() {
        return name.map(called -> called + " (" + id + ")").orElse(id);
    }
}
