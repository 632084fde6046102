package nl.tredewijzer.registry.guides;

/** Documents to download and fill in. */
enum Sample {
    POLICY_PARAGRAPH("policy-paragraph", Form.TEXT),
    TENDER_CLAUSE("tender-clause", Form.TEXT),
    EQUIVALENT_PROOF_LETTER("equivalent-proof-letter", Form.TEXT),
    BIDDERS("bidders", Form.TABLE),
    EQUIVALENT_PROOF_COVER("equivalent-proof-cover", Form.TEXT),
    ASPIRANT_PLAN("aspirant-plan", Form.TEXT),
    DELIVERY("delivery", Form.TABLE);

    /** What a sample is written in, and as what it is sent: word processors and spreadsheets open both. */
    enum Form {
        TEXT(".md", ".html", "text/html;charset=UTF-8"),
        TABLE(".csv", ".csv", "text/csv;charset=UTF-8");

        private final String source;
        private final String sent;
        private final String mediaType;

        Form(String source, String sent, String mediaType) {
            this.source = source;
            this.sent = sent;
            this.mediaType = mediaType;
        }

        /** The media type of what is sent. */
        String mediaType() {
            return mediaType;
        }
    }

    private final String written;
    private final Form form;

    Sample(String written, Form form) {
        this.written = written;
        this.form = form;
    }

    /** What it is written in. */
    Form form() {
        return form;
    }

    /** Its file beside the guides. */
    String source() {
        return written + form.source;
    }

    /** What it is called when it is sent. */
    String fileName() {
        return written + form.sent;
    }
}
