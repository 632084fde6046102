package nl.tredewijzer.registry.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.tredewijzer.registry.intake.batch.BatchId;
import nl.tredewijzer.registry.intake.batch.Staging;
import nl.tredewijzer.registry.intake.batch.Staging.Grouped;
import nl.tredewijzer.registry.intake.check.Group;
import nl.tredewijzer.registry.intake.file.SourceRow;

/** The groups of a staged batch, some hundreds at a time, whatever the size of the batch or of a group. */
final class GroupPages {

    private static final int MOST_GROUPS = 500;
    private static final int ROWS_AT_ONCE = 1000;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Staging staging;
    private final BatchId batch;
    private final Deque<Grouped> fetched = new ArrayDeque<>();
    private int lastGroup;
    private long lastRow;
    private boolean exhausted;

    GroupPages(Staging staging, BatchId batch) {
        this.staging = staging;
        this.batch = batch;
    }

    /** The next groups, none when there are no more. */
    List<Group> next() {
        List<Group> groups = new ArrayList<>();
        long characters = 0;
        while (groups.size() < MOST_GROUPS && characters < MOST_CHARACTERS && peek() != null) {
            Group group = group();
            groups.add(group);
            characters +=
                    group.rows().stream().mapToLong(row -> row.cells().length()).sum();
        }
        return groups;
    }

    private Group group() {
        int number = peek().group();
        List<SourceRow> rows = new ArrayList<>(2);
        long size = 0;
        for (Grouped row = peek(); row != null && row.group() == number; row = peek()) {
            fetched.remove();
            size++;
            if (rows.size() <= Group.MOST_ROWS) {
                rows.add(row.row());
            }
        }
        return new Group(rows, size);
    }

    private Grouped peek() {
        if (fetched.isEmpty() && !exhausted) {
            List<Grouped> page = staging.after(batch, lastGroup, lastRow, ROWS_AT_ONCE);
            exhausted = page.size() < ROWS_AT_ONCE;
            if (!page.isEmpty()) {
                Grouped last = page.get(page.size() - 1);
                lastGroup = last.group();
                lastRow = last.row().number();
            }
            fetched.addAll(page);
        }
        return fetched.peek();
    }
}
