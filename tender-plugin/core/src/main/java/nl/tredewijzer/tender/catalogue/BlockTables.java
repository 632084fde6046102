package nl.tredewijzer.tender.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.document.BlockTableJson;
import nl.tredewijzer.tender.policy.BlockTable;

/** The tables of building blocks that come with the plugin: those of policies, and those that stand by themselves. */
public final class BlockTables {

    private static final List<String> ALONE = List.of("utrecht-nieuwer", "utrecht-ouder");

    private BlockTables() {}

    /** All of them, those of policies first. */
    public static List<BlockTable> catalogue() {
        List<BlockTable> tables = new ArrayList<>();
        Policies.catalogue().all().forEach(policy -> policy.fulfilment()
                .blocks()
                .ifPresent(blocks -> tables.add(
                        new BlockTable(policy.id(), policy.authority(), blocks, policy.sourcesOf(blocks.sources())))));
        for (String id : ALONE) {
            String name = "blocks/" + id + ".json";
            try (InputStream file = BlockTables.class.getResourceAsStream(name)) {
                tables.add(BlockTableJson.read(PolicyFile.read(name, file).document()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(tables);
    }

    /** The table of this id. */
    public static Optional<BlockTable> find(String id) {
        return catalogue().stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
