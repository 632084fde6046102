package nl.tredewijzer.tender.formats.workbook;

/** How cells look; the order is that of their numbers in the file. */
enum CellStyle {
    PLAIN("numFmtId=\"0\""),
    TITLE("numFmtId=\"0\" fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\""),
    /** A text that begins as a formula would: Excel takes it for text also after somebody has edited it. */
    QUOTED("numFmtId=\"49\" quotePrefix=\"1\" applyNumberFormat=\"1\""),
    TEXT("numFmtId=\"49\" applyNumberFormat=\"1\""),
    EUROS("numFmtId=\"164\" applyNumberFormat=\"1\""),
    PERCENT("numFmtId=\"10\" applyNumberFormat=\"1\""),
    DAY("numFmtId=\"14\" applyNumberFormat=\"1\"");

    private final String attributes;

    CellStyle(String attributes) {
        this.attributes = attributes;
    }

    /** The part that holds all of them. */
    static String sheet(String namespace) {
        StringBuilder styles = new StringBuilder("<styleSheet xmlns=\"").append(namespace);
        styles.append(
                        "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"&quot;€&quot;\\ #,##0.00\"/></numFmts>")
                .append("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>")
                .append("<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/></font></fonts>")
                .append("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                .append(
                        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF0F4C4A\"/></patternFill></fill></fills>")
                .append("<borders count=\"1\"><border/></borders>")
                .append("<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"")
                .append(values().length)
                .append("\">");
        for (CellStyle style : values()) {
            styles.append("<xf xfId=\"0\" ").append(style.attributes);
            styles.append(style == TITLE ? "><alignment wrapText=\"1\" vertical=\"top\"/></xf>" : "/>");
        }
        return styles.append("</cellXfs></styleSheet>").toString();
    }
}
