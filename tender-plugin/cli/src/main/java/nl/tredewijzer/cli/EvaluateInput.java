package nl.tredewijzer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import picocli.CommandLine.Option;

/** What an evaluation is about: the tender, who bids, and what is known beside the register. */
final class EvaluateInput {

    @Option(
            names = "--tender",
            required = true,
            paramLabel = "FILE",
            description = {
                "Aanbesteding: JSON, een eForms-aankondiging (XML) of OCDS; - is standaardinvoer.",
                "Tender: JSON, an eForms notice (XML) or OCDS; - is standard input."
            })
    private String tender;

    @Option(
            names = "--bidders",
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Inschrijvers: Excel, CSV, geplakte tekst, OCDS of een UEA; - is standaardinvoer.",
                "Bidders: Excel, CSV, pasted text, OCDS or an ESPD; - is standard input.",
                "Meer UEA's samen, van elke inschrijver een / several ESPDs together, one of each bidder: uea/*.xml",
                "Zonder / without: de winnaars van een aankondiging van gunning / the winners of a result notice."
            })
    private List<String> bidders = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = {
                "Wat de kolommen zijn, en welk perceel of proces bedoeld is (JSON).",
                "What the columns are, and which lot or process is meant (JSON)."
            })
    private String mapping;

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description = {
                "Bewaart wat de kolommen van de lijst zijn, voor de volgende keer.",
                "Keeps what the columns of the list are, for the next time."
            })
    private Path saveMapping;

    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            description = {
                "Wat er naast het register bekend is: inkoop, bouwblokken, andere registers, beslissingen (JSON).",
                "What is known beside the register: purchases, building blocks, other registers, decisions (JSON)."
            })
    private String dossier;

    @Option(
            names = "--percentage",
            paramLabel = "N",
            description = {
                "Percentage social return volgens de aanbestedingsstukken.",
                "Social return percentage of the tender documents."
            })
    private Percentage percentage;

    @Option(
            names = "--value",
            paramLabel = "EUR",
            description = {"Geraamde waarde van de opdracht zonder btw.", "Estimated value of the contract without VAT."
            })
    private Money value;

    /**
     * What was read.
     *
     * @param tender the tender, with what the options state about it
     * @param bidders who bids
     * @param listed whether they were listed, and not taken from the tender itself
     * @param published what the tender was read from
     * @param dossier what is known beside the register
     * @param remarks how the tender was understood
     * @param reserved whether the tender reserves a lot
     */
    record Read(
            Tender tender,
            BidderInput bidders,
            boolean listed,
            TenderInput published,
            Dossier dossier,
            List<Bilingual> remarks,
            boolean reserved) {

        /** Whether something in the file of the tender has to be looked at, such as that it was called off. */
        boolean isIncomplete() {
            return published.reading().isIncomplete();
        }

        /** A list of theirs, as far as their numbers are known now, held against what was published about the tender. */
        BidderInput checked(BidderInput list) {
            return listed ? list.checkedAgainst(published) : list;
        }
    }

    Read read() {
        requireOneStandardInput();
        Mapping said = MappingFile.read(mapping);
        TenderInput read = TenderInput.read(tender, said);
        boolean listed = !bidders.isEmpty();
        BidderInput list = listed ? BidderInput.read(bidders, said) : BidderInput.of(read);
        return new Read(
                withOptions(read.tender()),
                list.onLotsOf(read.tender()),
                listed,
                read,
                DossierFile.read(dossier),
                read.remarks(),
                read.isReserved());
    }

    /** Keeps what the columns are, if that was asked, and says so; or that there are none to keep. */
    Optional<Bilingual> keepMapping(BidderInput list) {
        if (saveMapping == null) {
            return Optional.empty();
        }
        Optional<ColumnMapping> columns = list.columns();
        if (columns.isEmpty()) {
            return Optional.of(new BilingualText(
                    "Er zijn geen kolommen om te bewaren: de inschrijvers staan niet in een tabel.",
                    "There are no columns to keep: the bidders do not stand in a table."));
        }
        MappingFile.write(saveMapping, columns.get(), MappingFile.read(mapping));
        return Optional.of(new BilingualText("Kolommen " + saveMapping, "Columns  " + saveMapping));
    }

    private Tender withOptions(Tender given) {
        TenderBuilder builder = given.but();
        Optional.ofNullable(percentage).ifPresent(builder::socialReturn);
        Optional.ofNullable(value).ifPresent(builder::contractValue);
        return builder.build();
    }

    private void requireOneStandardInput() {
        long fromIt = Stream.concat(Stream.of(tender, dossier), bidders.stream())
                .filter("-"::equals)
                .count();
        if (fromIt > 1) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Alleen de aanbesteding, alleen de inschrijvers of alleen het dossier kan van de standaardinvoer"
                            + " komen.",
                    "Only the tender, only the bidders or only the dossier can come from standard input.");
        }
    }
}
