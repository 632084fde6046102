package nl.tredewijzer.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;

/** The ladder as a small picture: as many steps filled as were reached. It says nothing that is not written beside it. */
public final class LevelMark implements Content {

    /** How many steps the ladder has. */
    public static final int STEPS = PerformanceLevel.values().length;

    private static final int WIDTH = 7;
    private static final int GAP = 2;
    private static final int HEIGHT = 24;

    private final int reached;

    private LevelMark(int reached) {
        this.reached = reached;
    }

    /** The mark of a level; of none, an empty ladder. */
    public static LevelMark of(Optional<PerformanceLevel> level) {
        return new LevelMark(level.map(Enum::ordinal).orElse(-1));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<svg class=\"level-mark\" viewBox=\"0 0 " + (STEPS * (WIDTH + GAP) - GAP) + " " + HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\">");
        for (int step = 0; step < STEPS; step++) {
            int height = HEIGHT * (step + 1) / STEPS;
            output.writeContent("<rect class=\"" + (step <= reached ? "reached" : "open") + "\" x=\""
                    + step * (WIDTH + GAP) + "\" y=\"" + (HEIGHT - height) + "\" width=\"" + WIDTH + "\" height=\""
                    + height + "\" rx=\"1\"/>");
        }
        output.writeContent("</svg>");
    }
}
