package nl.tredewijzer.tender.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Source;

/** Reads tables of building blocks. */
final class BlocksReader {

    private static final int LONGEST = 500;

    private BlocksReader() {}

    /** A table that stands by itself and rests on all the sources that are with it; further members may follow. */
    static Optional<BuildingBlocks> alone(Node node, SourceReader sources) {
        return table(node, sources.all().stream().map(Source::key).toList(), new HashSet<>());
    }

    /** The table of a policy, which names its sources; the categories of its blocks are added to those given. */
    static Optional<BuildingBlocks> part(Node node, SourceReader sources, Set<String> categories) {
        Optional<BuildingBlocks> table = table(node, sources.required(node), categories);
        node.nothingElse();
        return table;
    }

    private static Optional<BuildingBlocks> table(Node node, List<String> keys, Set<String> categories) {
        String edition = node.requiredText("edition", LONGEST);
        String basis = node.requiredText("basis", LONGEST);
        Set<String> names = new HashSet<>();
        List<BuildingBlocks.Block> blocks = node.nodes("blocks").stream()
                .flatMap(child -> block(child, names, categories).stream())
                .toList();
        node.required("blocks", Optional.empty());
        node.notEmpty("blocks");
        return node.tried(() -> new BuildingBlocks(edition, basis, blocks, keys));
    }

    private static Optional<BuildingBlocks.Block> block(Node node, Set<String> names, Set<String> categories) {
        Optional<String> name = node.required("name", node.text("name", LONGEST));
        node.once("name", name, names);
        Optional<Money> value = node.required("value", node.money("value"));
        Optional<BuildingBlocks.Per> per = node.required("per", node.constant("per", BuildingBlocks.Per.class));
        Optional<String> category = node.text("category", LONGEST);
        category.ifPresent(categories::add);
        return node.made(
                () -> new BuildingBlocks.Block(name.orElseThrow(), value.orElseThrow(), per.orElseThrow(), category));
    }
}
