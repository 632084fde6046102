package nl.tredewijzer.tender.document;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.policy.BlockTable;
import nl.tredewijzer.tender.policy.BuildingBlocks;

/** A table of building blocks as JSON. */
public final class BlockTableJson {

    private BlockTableJson() {}

    /**
     * Reads a table; its {@code sources} are whole sources, which all of it rests on.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static BlockTable read(JsonValue document) {
        return Node.read(document, BlockTableJson::table);
    }

    private static Optional<BlockTable> table(Node node) {
        String id = node.requiredText("id", 100);
        String authority = node.requiredText("authority", 500);
        SourceReader sources = new SourceReader(node, List.of());
        Optional<BuildingBlocks> blocks = BlocksReader.alone(node, sources);
        return node.made(() -> new BlockTable(id, authority, blocks.orElseThrow(), sources.all()));
    }
}
