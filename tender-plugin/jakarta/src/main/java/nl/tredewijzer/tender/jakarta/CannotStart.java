package nl.tredewijzer.tender.jakarta;

/** A setting with which nothing can be evaluated; the application does not start. */
final class CannotStart extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CannotStart(String dutch, String english) {
        super(dutch + " / " + english);
    }
}
