package nl.tredewijzer.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.tredewijzer.cli.report.BlockTableText;
import nl.tredewijzer.tender.catalogue.BlockTables;
import nl.tredewijzer.tender.policy.BlockTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows tables of building blocks, those that belong to no policy too. */
@Command(
        name = "blocks",
        description = {
            "Toont tabellen van bouwblokken met hun bron, ook die bij geen beleid horen.",
            "Shows tables of building blocks with their source, those that belong to no policy too."
        },
        mixinStandardHelpOptions = true)
final class PoliciesBlocksCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "Eén tabel; zonder: alle / one table; without: all of them.")
    private String id;

    @Mixin
    private Speaker speaker;

    @Override
    public void run() {
        List<BlockTable> catalogue = BlockTables.catalogue();
        List<BlockTable> asked = catalogue.stream()
                .filter(table -> id == null || table.id().equals(id))
                .toList();
        if (asked.isEmpty()) {
            String known = catalogue.stream().map(BlockTable::id).collect(Collectors.joining(", "));
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "De tabel " + InputFile.shown(id) + " is niet bekend; bekend zijn " + known + ".",
                    "There is no table " + InputFile.shown(id) + "; there are " + known + ".");
        }
        asked.forEach(table -> BlockTableText.print(table, speaker.language(), Terminal.paint(), speaker.out()));
    }
}
