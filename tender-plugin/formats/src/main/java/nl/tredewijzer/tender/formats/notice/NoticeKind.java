package nl.tredewijzer.tender.formats.notice;

import nl.tredewijzer.model.Bilingual;

/** What a notice is for. */
public enum NoticeKind implements Bilingual {
    /** Calls for tenders. */
    COMPETITION("aankondiging van een opdracht", "contract notice"),
    /** Announces an award without competition. */
    DIRECT_AWARD("vooraankondiging van een gunning zonder aankondiging", "direct award prenotification"),
    /** Reports how a competition ended. */
    RESULT("aankondiging van een gegunde opdracht", "contract award notice"),
    /** Reports a change of a contract that was awarded before. */
    MODIFICATION("wijziging van een gegunde opdracht", "contract modification");

    private final String dutch;
    private final String english;

    NoticeKind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
