package nl.tredewijzer.model.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.Certificates;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.receipt.Finding.Kind;
import nl.tredewijzer.model.receipt.Receipt.ListedNumber;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;
import org.junit.jupiter.api.Test;

class ReceiptVerifierTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Instant NOW = Instant.parse("2026-06-02T08:00:00.000Z");
    private static final KvkNumber NEVER_LISTED = KvkNumber.of("12345678");

    private final NoteSigner signer = LogInMemory.newSigner();
    private final LogInMemory log = new LogInMemory(signer)
            .with(new Issued(certificate("C-1")))
            .with(new Issued(certificate("C-2")))
            .with(new Suspended(Certificates.id("C-1"), LocalDate.parse("2026-05-01"), "Onderzoek"));

    @Test
    void whatTheRegisterHeldIsProvenWithNothingLeftOut() {
        Receipt receipt = receipt(3, Certificates.MAIN);
        assertThat(answer(receipt, 0)).isEqualTo("VALID");
        assertThat(codes(verdict(receipt), Kind.PROVEN)).containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE");
        assertThat(receipt.entries()).hasSize(3);
    }

    @Test
    void thatNothingWasEverListedIsProvenToo() {
        Receipt receipt = receipt(3, NEVER_LISTED);
        assertThat(answer(receipt, 0)).isEqualTo("NOT_LISTED");
        assertThat(codes(verdict(receipt), Kind.PROVEN)).containsExactly("SIGNATURE", "CHECKPOINT", "ABSENT");
    }

    @Test
    void anEventThatWasRedactedStillCountsAndTheVerdictSaysRedacted() {
        redactSuspension("[afgeschermd]");
        Receipt receipt = receipt(4, Certificates.MAIN);
        assertThat(receipt.entries().get(2).entry().content()).isEmpty();
        assertThat(receipt.redactions()).isEmpty();
        Verdict verdict = verdict(receipt);
        assertThat(codes(verdict, Kind.PROVEN)).containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE", "REDACTED");
        assertThat(codes(verdict, Kind.NOT_PROVEN)).contains("REDACTED_TEXT");
        assertThat(verdict.findings().get(3).english()).startsWith("Redacted").contains("event 3 by event 4");
        assertThat(receipt.answers().get(0).toString()).contains("SUSPENDED");
    }

    @Test
    void anAnswerOfBeforeARedactionStandsOnItsOwnCheckpointAndBringsTheRedaction() {
        List<JsonObject> then = receipt(3, Certificates.MAIN).answers();
        redactSuspension("[afgeschermd]");
        redactSuspension("[ook dit]");
        Receipt receipt = receipt(3, Certificates.MAIN, NEVER_LISTED);
        assertThat(receipt.answers().get(0)).isEqualTo(then.get(0));
        assertThat(receipt.redactions().orElseThrow().entries())
                .extracting(proven -> proven.entry().sequence())
                .containsExactly(5L);
        assertThat(codes(verdict(receipt), Kind.PROVEN))
                .containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE", "ABSENT", "REDACTED");
        byte[] file = ReceiptJson.bytes(receipt);
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Onderzoek", "[afgeschermd]");
        everyChangedBitIsNoticed(file);
    }

    @Test
    void aRedactionOfAnotherLogOrNoneAtAllIsCaught() {
        redactSuspension("[afgeschermd]");
        Receipt honest = receipt(3, Certificates.MAIN);
        LogInMemory forked = new LogInMemory(signer)
                .with(new Issued(certificate("C-9")))
                .with(new Issued(certificate("C-2")))
                .with(new Suspended(Certificates.id("C-1"), LocalDate.parse("2026-05-01"), "Onderzoek"))
                .redacting(3, suspension("[anders]"), "bevel");
        Redactions other = new Redactions(
                forked.at(4).checkpoint(),
                forked.at(3).consistency(4),
                List.of(new ProvenEntry(forked.at(4).entry(4), forked.at(4).path(4))));
        assertThat(failure(resigned(with(honest, Optional.of(other))))).isEqualTo("REDACTIONS");
        assertThat(failure(resigned(with(honest, Optional.empty())))).isEqualTo("ANSWERS");
        Redactions early = new Redactions(
                log.at(4).checkpoint(),
                log.at(3).consistency(4),
                List.of(new ProvenEntry(log.at(4).entry(3), log.at(4).path(3))));
        assertThat(failure(resigned(with(honest, Optional.of(early))))).isEqualTo("REDACTIONS");
        NoteSigner stranger = LogInMemory.newSigner();
        Redactions foreign = new Redactions(
                stranger.sign(log.at(4).checkpoint().unverifiedText()),
                log.at(3).consistency(4),
                honest.redactions().orElseThrow().entries());
        assertThat(failure(resigned(with(honest, Optional.of(foreign))))).isEqualTo("CHECKPOINT");
    }

    private static Receipt with(Receipt receipt, Optional<Redactions> redactions) {
        return new Receipt(
                receipt.issuedAt(),
                receipt.question(),
                receipt.answers(),
                receipt.numbers(),
                receipt.entries(),
                receipt.checkpoint(),
                redactions,
                Optional.empty());
    }

    private void redactSuspension(String reason) {
        log.redacting(3, suspension(reason), "bevel");
    }

    private static Suspended suspension(String reason) {
        return new Suspended(Certificates.id("C-1"), LocalDate.parse("2026-05-01"), reason);
    }

    @Test
    void oneReceiptCoversAWholeListOfBidders() {
        Receipt receipt = receipt(3, Certificates.MAIN, Certificates.SUBSIDIARY, NEVER_LISTED);
        assertThat(receipt.answers()).hasSize(3);
        assertThat(codes(verdict(receipt), Kind.PROVEN))
                .containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE", "ABSENT");
    }

    @Test
    void anAnswerOfThenStaysProvenAfterLaterEvents() {
        Receipt then = receipt(1, Certificates.MAIN);
        log.with(new Suspended(Certificates.id("C-2"), LocalDate.parse("2026-01-01"), "Later"));
        assertThat(ReceiptJson.bytes(receipt(1, Certificates.MAIN))).isEqualTo(ReceiptJson.bytes(then));
        assertThat(verdict(then).stands()).isTrue();
    }

    @Test
    void aRegisterThatLeavesOutALaterSuspensionIsCaught() {
        Receipt honest = receipt(3, Certificates.MAIN);
        Receipt before = receipt(2, Certificates.MAIN);
        // the register itself signs: an older answer under the present checkpoint
        Receipt shortened = resigned(new Receipt(
                NOW,
                honest.question(),
                before.answers(),
                List.of(new ListedNumber(
                        new Listing(List.of(1L, 2L)), honest.numbers().get(0).proof())),
                honest.entries().subList(0, 2),
                honest.checkpoint(),
                Optional.empty()));
        assertThat(failure(shortened)).isEqualTo("NUMBERS");
        Receipt withoutTheEvent = resigned(new Receipt(
                NOW,
                honest.question(),
                honest.answers(),
                honest.numbers(),
                honest.entries().subList(0, 2),
                honest.checkpoint(),
                Optional.empty()));
        assertThat(failure(withoutTheEvent)).isEqualTo("NUMBERS");
    }

    @Test
    void anAnswerWithWhatWasRecordedAfterTheMomentThatWasAskedForIsCaught() {
        Instant suspended = Instant.parse("2026-01-01T09:00:03.000Z");
        assertThat(verdict(resigned(asked(receipt(3, Certificates.MAIN), suspended, NOW)))
                        .stands())
                .isTrue();
        Receipt before = asked(receipt(3, Certificates.MAIN), suspended.minusMillis(1), NOW);
        assertThat(failure(resigned(before))).isEqualTo("TIME");
    }

    @Test
    void aReceiptFromBeforeWhatItSaysWasKnownIsCaught() {
        Receipt foretelling = asked(receipt(3, Certificates.MAIN), NOW.plusMillis(1), NOW);
        assertThat(failure(resigned(foretelling))).isEqualTo("TIME");
        Instant recorded = Instant.parse("2026-01-01T09:00:03.000Z");
        Receipt early = asked(receipt(3, Certificates.MAIN), recorded, recorded.minusMillis(1));
        assertThat(failure(resigned(early))).isEqualTo("TIME");
    }

    @Test
    void aRedactionFromAfterTheReceiptIsCaught() {
        redactSuspension("[afgeschermd]");
        Instant suspended = Instant.parse("2026-01-01T09:00:03.000Z");
        Receipt early = asked(receipt(3, Certificates.MAIN), suspended, suspended);
        assertThat(early.redactions()).isPresent();
        assertThat(failure(resigned(early))).isEqualTo("TIME");
    }

    @Test
    void aReceiptIsNeverFromBeforeTheEventsItStandsOnWhateverTheClock() {
        Instant recorded = Instant.parse("2026-01-01T09:00:03.000Z");
        Receipts receipts = new Receipts(log.at(3), new ReceiptSigner(signer));
        Question question = receipt(3, Certificates.MAIN).question();
        Receipt behind = receipts.of(question, recorded.minusSeconds(2));
        assertThat(behind.issuedAt()).isEqualTo(recorded);
        assertThat(verdict(behind).stands()).isTrue();
        redactSuspension("[afgeschermd]");
        Receipt redacted = receipts.of(question, recorded);
        assertThat(redacted.issuedAt()).isEqualTo(recorded.plusSeconds(1));
        assertThat(verdict(redacted).stands()).isTrue();
    }

    @Test
    void whatNoReceiptShowsIsSaidOfEach() {
        Question question = receipt(1, Certificates.MAIN).question();
        Receipts older = new Receipts(log.at(1), new ReceiptSigner(signer));
        // the register has suspended since, and answers on what it held before
        Verdict verdict = verdict(older.of(question, NOW));
        assertThat(codes(verdict, Kind.NOT_PROVEN)).containsExactly("NEWEST", "LATER", "TRUTH", "ONE_LOG");
    }

    private static Receipt asked(Receipt receipt, Instant asKnownAt, Instant issuedAt) {
        Question question = receipt.question();
        return new Receipt(
                issuedAt,
                new Question(question.kind(), question.validOn(), Optional.of(asKnownAt), question.asked()),
                receipt.answers(),
                receipt.numbers(),
                receipt.entries(),
                receipt.checkpoint(),
                receipt.redactions(),
                Optional.empty());
    }

    @Test
    void anAnswerThatDoesNotFollowFromTheEventsIsCaught() {
        Receipt honest = receipt(3, Certificates.MAIN);
        Receipt other = receipt(0, Certificates.MAIN);
        Receipt wrong = resigned(new Receipt(
                NOW,
                honest.question(),
                other.answers(),
                honest.numbers(),
                honest.entries(),
                honest.checkpoint(),
                Optional.empty()));
        assertThat(failure(wrong)).isEqualTo("ANSWERS");
    }

    @Test
    void aBidderWithoutAnswerAndAnAnswerWithoutBidderAreCaught() {
        Receipt two = receipt(3, Certificates.MAIN, NEVER_LISTED);
        Receipt missing = resigned(new Receipt(
                NOW,
                two.question(),
                two.answers().subList(1, 2),
                two.numbers().stream()
                        .filter(listed -> listed.number().equals(NEVER_LISTED))
                        .toList(),
                List.of(),
                two.checkpoint(),
                Optional.empty()));
        assertThat(failure(missing)).isEqualTo("ANSWERS");
        Receipt one = receipt(3, NEVER_LISTED);
        List<JsonObject> more = new ArrayList<>(one.answers());
        more.addAll(receipt(3, Certificates.MAIN).answers());
        Receipt surplus = resigned(new Receipt(
                NOW, one.question(), more, one.numbers(), one.entries(), one.checkpoint(), Optional.empty()));
        assertThat(failure(surplus)).isEqualTo("ANSWERS");
    }

    @Test
    void anEventThatIsNotInTheLogIsCaught() {
        Receipt honest = receipt(3, Certificates.MAIN);
        LogInMemory invented = new LogInMemory(signer)
                .with(new Issued(Certificates.certificate("C-1", PerformanceLevel.STEP_3, "2026-01-01", "2027-12-31")))
                .with(new Issued(certificate("C-2")))
                .with(new Suspended(Certificates.id("C-1"), LocalDate.parse("2026-05-01"), "Onderzoek"));
        Receipt other = new Receipts(invented.at(3), new ReceiptSigner(signer)).of(honest.question(), NOW);
        Receipt mixed = resigned(new Receipt(
                NOW,
                honest.question(),
                other.answers(),
                honest.numbers(),
                other.entries(),
                honest.checkpoint(),
                Optional.empty()));
        assertThat(failure(mixed)).isEqualTo("LOG");
    }

    @Test
    void everyChangedBitOfTheFileIsNoticed() {
        everyChangedBitIsNoticed(ReceiptJson.bytes(receipt(3, Certificates.MAIN, NEVER_LISTED)));
    }

    private void everyChangedBitIsNoticed(byte[] file) {
        assertThat(new ReceiptVerifier(List.of(signer.key())).verify(file).stands())
                .isTrue();
        for (int i = 0; i < file.length; i++) {
            bitIsNoticed(file, i * Byte.SIZE + i % Byte.SIZE);
        }
    }

    /** One bit of each byte above; here any. */
    @Property(tries = 1000)
    void anyChangedBitOfTheFileIsNoticed(@ForAll @IntRange(max = Integer.MAX_VALUE) int any) {
        byte[] file = ReceiptJson.bytes(receipt(3, Certificates.MAIN, NEVER_LISTED));
        bitIsNoticed(file, any % (file.length * Byte.SIZE));
    }

    private void bitIsNoticed(byte[] file, int bit) {
        byte[] changed = file.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        assertThat(new ReceiptVerifier(List.of(signer.key())).verify(changed).stands())
                .as("bit %d", bit)
                .isFalse();
    }

    @Test
    void anEarlierKeyStillVerifiesWhatItSigned() {
        NoteSigner next = LogInMemory.newSigner();
        Receipt old = receipt(3, Certificates.MAIN);
        assertThat(new ReceiptVerifier(List.of(next.key(), signer.key()))
                        .verify(old)
                        .stands())
                .isTrue();
        Verdict withoutIt = new ReceiptVerifier(List.of(next.key())).verify(old);
        assertThat(codes(withoutIt, Kind.FAILED)).containsExactly("SIGNATURE");
        assertThat(withoutIt.findings().get(0).dutch()).contains("sleutel die u vertrouwt");
    }

    @Test
    void anAnswerOnAnotherThanWhoWasAskedAboutIsCaught() {
        assertThat(failure(askedFor("12345678", Optional.of(Certificates.MAIN))))
                .isEqualTo("ASKED");
        assertThat(failure(askedFor("geen", Optional.of(Certificates.MAIN)))).isEqualTo("ASKED");
        assertThat(failure(askedFor("", Optional.of(Certificates.MAIN)))).isEqualTo("ASKED");
        assertThat(failure(askedFor(Certificates.MAIN.digits(), Optional.empty())))
                .as("a number that reads, and nobody answered on")
                .isEqualTo("ASKED");
    }

    @Test
    void whatWasGivenIsReadAsTheRegisterReadsIt() {
        for (String given : List.of("KvK 0000 0101", " KvK 00000101")) {
            assertThat(verdict(askedFor(given, Optional.of(Certificates.MAIN))).stands())
                    .as(given)
                    .isTrue();
        }
    }

    private Receipt askedFor(String given, Optional<KvkNumber> answeredOn) {
        Question question = new Question(
                Question.Kind.ORGANISATION,
                DAY,
                Optional.empty(),
                List.of(new Question.Asked(given, Optional.empty(), "FOUND", answeredOn)));
        return new Receipts(log.at(3), new ReceiptSigner(signer)).of(question, NOW);
    }

    @Test
    void whoHasACertificateNumberOrThatNobodyHasIsAStatementAndNotProven() {
        for (Optional<KvkNumber> holder : List.of(Optional.of(Certificates.MAIN), Optional.<KvkNumber>empty())) {
            Question question = new Question(
                    Question.Kind.CERTIFICATE,
                    DAY,
                    Optional.empty(),
                    List.of(new Question.Asked("C-1", Optional.empty(), "FOUND", holder)));
            Verdict verdict = verdict(new Receipts(log.at(3), new ReceiptSigner(signer)).of(question, NOW));
            assertThat(codes(verdict, Kind.NOT_PROVEN)).contains("HOLDERS");
        }
    }

    @Test
    void aNameIsAStatementAndNotProven() {
        Question named = new Question(
                Question.Kind.VERIFICATION,
                DAY,
                Optional.empty(),
                List.of(
                        new Question.Asked(
                                "", Optional.of("Voorbeeldbedrijf"), "FOUND_BY_NAME", Optional.of(Certificates.MAIN)),
                        new Question.Asked("", Optional.of("Onbekend"), "NAME_NOT_FOUND", Optional.empty())));
        Receipt receipt = new Receipts(log.at(3), new ReceiptSigner(signer)).of(named, NOW);
        assertThat(codes(verdict(receipt), Kind.NOT_PROVEN)).contains("NAMES");
        byte[] file = ReceiptJson.bytes(receipt);
        assertThat(ReceiptJson.bytes(ReceiptJson.read(file))).isEqualTo(file);
    }

    @Test
    void aFileThatWasOnlyLaidOutAnewSaysTheSame() {
        String file = new String(ReceiptJson.bytes(receipt(3, Certificates.MAIN)), StandardCharsets.UTF_8);
        String laidOut = file.replaceFirst("\\{", "{\n  ");
        ReceiptVerifier verifier = new ReceiptVerifier(List.of(signer.key()));
        assertThat(verifier.verify(laidOut.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(verifier.verify(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFileOfAReceiptIsTheReceipt() {
        Question question = receipt(3, Certificates.MAIN, NEVER_LISTED).question();
        Receipts receipts = new Receipts(log.at(3), new ReceiptSigner(signer));
        assertThat(receipts.file(question, NOW)).isEqualTo(ReceiptJson.bytes(receipts.of(question, NOW)));
    }

    @Test
    void otherToolsVerifyTheProofOfEveryEntry() throws Exception {
        Receipt receipt = receipt(3, Certificates.MAIN);
        for (ProvenEntry proven : receipt.entries()) {
            LogProof proof = LogProof.parse(receipt.logProof(proven).text());
            RekorEntry.Checkpoint read = Checkpoints.from(proof.checkpoint().note());
            assertThat(read.getOrigin()).isEqualTo(LogInMemory.ORIGIN);
            InclusionProofVerifier.verify(
                    proven.entry().leaf().bytes(),
                    proof.index(),
                    read.getSize(),
                    proof.path().stream().map(hash -> hash.bytes()).toList(),
                    Base64.getDecoder().decode(read.getBase64Hash()));
        }
    }

    @Test
    void whateverIsNoReceiptIsRefusedWithASentence() {
        for (String text : List.of("", "{}", "[]", "null", "{\"format\":\"tredewijzer-receipt@v2\"}", "<html>")) {
            Verdict verdict = new ReceiptVerifier(List.of(signer.key())).verify(text.getBytes(StandardCharsets.UTF_8));
            assertThat(codes(verdict, Kind.FAILED)).containsExactly("FILE");
            assertThat(verdict.findings().get(0).dutch()).isNotBlank();
        }
    }

    private Receipt receipt(long size, KvkNumber... numbers) {
        Question question = new Question(
                Question.Kind.VERIFICATION,
                DAY,
                Optional.empty(),
                Stream.of(numbers)
                        .map(number ->
                                new Question.Asked(number.digits(), Optional.empty(), "FOUND", Optional.of(number)))
                        .toList());
        return new Receipts(log.at(size), new ReceiptSigner(signer)).of(question, NOW);
    }

    private Receipt resigned(Receipt receipt) {
        return new ReceiptSigner(signer).sign(receipt);
    }

    private Verdict verdict(Receipt receipt) {
        Verdict verdict = new ReceiptVerifier(List.of(signer.key())).verify(ReceiptJson.bytes(receipt));
        assertThat(verdict.stands()).as(verdict.toString()).isTrue();
        return verdict;
    }

    private String failure(Receipt receipt) {
        List<NoteKey> trusted = List.of(signer.key());
        return codes(new ReceiptVerifier(trusted).verify(ReceiptJson.bytes(receipt)), Kind.FAILED)
                .get(0);
    }

    private static List<String> codes(Verdict verdict, Kind kind) {
        return verdict.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::code)
                .toList();
    }

    private static String answer(Receipt receipt, int index) {
        return receipt.answers().get(index).getString("status");
    }

    private static Certificate certificate(String number) {
        return Certificates.certificate(number, PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
    }
}
