package nl.tredewijzer.cli.report;

import nl.tredewijzer.tender.crediting.OutcomeKind;

/** Colours of a terminal, or none. What a colour says is said in words too. */
public final class Paint {

    /** For files, pipes and whoever wants no colours. */
    public static final Paint NONE = new Paint(false);

    /** For a terminal. */
    public static final Paint TERMINAL = new Paint(true);

    private final boolean colours;

    private Paint(boolean colours) {
        this.colours = colours;
    }

    String of(OutcomeKind kind, String text) {
        return switch (kind) {
            case CREDITED, SATISFIED, EXEMPT -> painted("32", text);
            case NEEDS_DECISION, UNREADABLE_NUMBER -> painted("33", text);
            case REGISTER_UNREACHABLE -> painted("31", text);
            case NO_VALID_CERTIFICATE, NO_OBLIGATION, NOT_CREDITED -> text;
        };
    }

    String strong(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    private String painted(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
