package nl.tredewijzer.registry.intake;

import java.util.List;

/** A body sent certificates of another one. Nothing of it was kept. */
public final class ForeignCertificates extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String body;
    private final transient List<Inspection.Foreign> first;
    private final long rows;

    ForeignCertificates(String body, Inspection inspection) {
        super(inspection.foreignRows() + " rows name another body than " + body);
        this.body = body;
        this.first = inspection.foreign();
        this.rows = inspection.foreignRows();
    }

    /** The sender. */
    String body() {
        return body;
    }

    /** The first rows of others. */
    List<Inspection.Foreign> first() {
        return first;
    }

    /** How many rows are of others. */
    long rows() {
        return rows;
    }
}
