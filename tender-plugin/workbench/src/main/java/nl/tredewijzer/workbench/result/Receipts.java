package nl.tredewijzer.workbench.result;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.TenderSettings;
import nl.tredewijzer.tender.registry.http.Download;
import nl.tredewijzer.tender.registry.http.ReceiptDownload;

/** Fetches what the register signs about the bidders of an evaluation, on the day and the state of that. */
@ApplicationScoped
public class Receipts {

    @Inject
    private TenderSettings settings;

    private ReceiptDownload register;

    @PostConstruct
    void open() {
        register = ReceiptDownload.from(settings.register());
    }

    @PreDestroy
    void close() {
        register.close();
    }

    /**
     * How many receipts are about all bidders together. None where the register was not reached, and none where answers
     * come from a snapshot: to ask for one would tell who bids.
     */
    public int parts(EvaluationAnswer answer) {
        boolean asked = settings.snapshotFile().isEmpty() && !answer.isUnreached();
        int bidders = answer.named().bidders().size();
        return asked ? (bidders + ReceiptDownload.MOST_BIDDERS - 1) / ReceiptDownload.MOST_BIDDERS : 0;
    }

    /**
     * One of these receipts, or empty when the register gives none.
     *
     * @param part from 1 to {@link #parts}
     */
    public Optional<byte[]> of(EvaluationAnswer answer, int part) {
        List<Bidder> all = answer.named().bidders();
        int from = (part - 1) * ReceiptDownload.MOST_BIDDERS;
        List<Bidder> bidders = all.subList(from, Math.min(all.size(), from + ReceiptDownload.MOST_BIDDERS));
        Evaluation evaluation = answer.record().evaluation();
        Download download = register.of(
                bidders, evaluation.referenceDate().day(), evaluation.register().flatMap(RegisterState::recordedAt));
        return download instanceof Download.Sent sent ? Optional.of(sent.file()) : Optional.empty();
    }
}
