package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NamedOrganisation.Named;
import nl.tredewijzer.registry.names.NormalName;
import org.apache.lucene.util.BytesRef;

/**
 * How the names of an organisation are kept in the index: read already, so that comparing many does not read them again.
 * A line of number, place and province, then a line for each name.
 */
final class StoredNames {

    private static final String CELL = "\t";
    private static final String LINE = "\n";
    private static final String BRANCH = "branch";

    private StoredNames() {}

    static BytesRef write(NamedOrganisation organisation) {
        StringJoiner lines = new StringJoiner(LINE);
        lines.add(String.join(
                CELL,
                organisation.kvkNumber().digits(),
                plain(organisation.place().orElse("")),
                plain(organisation.province().orElse(""))));
        for (Named named : organisation.names()) {
            NormalName name = named.name();
            lines.add(String.join(
                    CELL,
                    named.kind().name(),
                    plain(name.written()),
                    name.letters(),
                    name.joined(),
                    String.join(" ", name.words()),
                    name.formCode(),
                    name.place().orElse(""),
                    name.branch() ? BRANCH : ""));
        }
        return new BytesRef(lines.toString());
    }

    static NamedOrganisation read(BytesRef stored) {
        String[] lines = stored.utf8ToString().split(LINE, -1);
        String[] head = lines[0].split(CELL, -1);
        List<Named> names = new ArrayList<>(lines.length - 1);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(CELL, -1);
            List<String> words = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" "));
            names.add(new Named(
                    NameKind.valueOf(cells[0]),
                    NormalName.stored(
                            cells[1], cells[2], cells[3], words, cells[5], filled(cells[6]), cells[7].equals(BRANCH))));
        }
        return new NamedOrganisation(KvkNumber.of(head[0]), names, filled(head[1]), filled(head[2]));
    }

    private static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }
}
