package nl.tredewijzer.registry.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are written. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_WITH_BOM(StandardCharsets.UTF_8, 3),
    /** What Excel writes as "CSV" on Windows: assumed for everything that is not UTF-8. */
    WINDOWS_1252(Charset.forName("windows-1252"), 0);

    private final Charset charset;
    private final int mark;

    Encoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Its character set. */
    public Charset charset() {
        return charset;
    }

    /** Length of the byte order mark in front, in bytes. */
    public int mark() {
        return mark;
    }
}
