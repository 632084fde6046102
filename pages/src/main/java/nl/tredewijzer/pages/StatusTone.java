package nl.tredewijzer.pages;

import nl.tredewijzer.model.CertificateStatus;

/** The class of the mark in which a status is shown. It says nothing that the word in it does not say. */
public final class StatusTone {

    private StatusTone() {}

    /** The class: what counts is good, what may count is in doubt. */
    public static String of(CertificateStatus status) {
        return switch (status) {
            case VALID -> "good";
            case SUSPENDED, NOT_YET_VALID -> "doubt";
            case EXPIRED, SUPERSEDED, WITHDRAWN -> "bad";
        };
    }
}
