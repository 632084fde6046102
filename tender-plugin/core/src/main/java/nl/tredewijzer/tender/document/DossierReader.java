package nl.tredewijzer.tender.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.evidence.Claim;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Criterion;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Form;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Question;

/** Reads the parts of a dossier. */
final class DossierReader {

    private static final int LONGEST = 500;
    private static final String KINDS =
            "EQUIVALENT_PROOF, CHOICE, OBLIGATION, NO_OBLIGATION, CRITERION_USABLE, CRITERION_NOT_USABLE";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private DossierReader() {}

    static Optional<Dossier> dossier(Node node) {
        node.text("$schema", LONGEST);
        List<HumanDecision> decisions = node.nodes("decisions").stream()
                .flatMap(child -> decision(child).stream())
                .toList();
        List<OtherRegistration> registrations = node.nodes("registrations").stream()
                .flatMap(child -> registration(child).stream())
                .toList();
        List<Purchase> purchases = node.nodes("purchases").stream()
                .flatMap(child -> purchase(child).stream())
                .toList();
        List<Effort> efforts = node.nodes("efforts").stream()
                .flatMap(child -> effort(child).stream())
                .toList();
        List<Claim> claims = node.nodes("claims").stream()
                .flatMap(child -> claim(child).stream())
                .toList();
        return node.made(() -> new Dossier(decisions, registrations, purchases, efforts, claims));
    }

    private static Optional<HumanDecision> decision(Node node) {
        String bidder = bidder(node);
        List<String> lots = node.texts("lots");
        String kind = node.requiredText("kind", 40);
        Optional<Recorded> recorded = recorded(node);
        return switch (kind) {
            case "EQUIVALENT_PROOF" -> {
                String proof = node.requiredText("proof", LONGEST);
                Optional<Grade> accepted = node.grade("acceptedAs");
                yield node.made(
                        () -> new HumanDecision.EquivalentProof(bidder, lots, proof, accepted, recorded.orElseThrow()));
            }
            case "CHOICE" -> {
                Optional<Question> question = question(node, false);
                Optional<Effect> effect =
                        node.required("effect", node.node("effect").flatMap(ShapeReader::effect));
                yield node.made(() -> new HumanDecision.Choice(
                        bidder, lots, question.orElseThrow(), effect.orElseThrow(), recorded.orElseThrow()));
            }
            case "OBLIGATION" -> {
                Optional<Question> question = question(node, true);
                Optional<Percentage> percentage = node.required("percentage", node.percentage("percentage"));
                yield node.made(() -> new HumanDecision.ObligationDecision(
                        bidder,
                        lots,
                        question.orElseThrow(),
                        Optional.of(percentage.orElseThrow()),
                        recorded.orElseThrow()));
            }
            case "NO_OBLIGATION" -> {
                Optional<Question> question = question(node, true);
                yield node.made(() -> new HumanDecision.ObligationDecision(
                        bidder, lots, question.orElseThrow(), Optional.empty(), recorded.orElseThrow()));
            }
            case "CRITERION_USABLE", "CRITERION_NOT_USABLE" -> {
                String criterion = criterion(node);
                yield node.made(() -> new HumanDecision.CriterionDecision(
                        bidder, lots, criterion, kind.equals("CRITERION_USABLE"), recorded.orElseThrow()));
            }
            default -> {
                node.wrong("kind", "is niet een van " + KINDS, "is not one of " + KINDS);
                yield Optional.empty();
            }
        };
    }

    private static String criterion(Node node) {
        String kind = node.requiredText("criterion", 40);
        List<String> known = Criterion.forms().stream().map(Form::kind).toList();
        if (!known.contains(kind) && !kind.equals("?")) {
            String kinds = String.join(", ", known);
            node.wrong("criterion", "is niet een van " + kinds, "is not one of " + kinds);
        }
        return kind;
    }

    private static Optional<Question> question(Node node, boolean aboutTheObligation) {
        Optional<Question> question = node.required("question", node.constant("question", Question.class));
        if (question.isPresent() && question.get().isAboutTheObligation() != aboutTheObligation) {
            node.wrong(
                    "question",
                    aboutTheObligation
                            ? "vraagt niet of en hoeveel er verplicht is; leg een keuze vast met kind CHOICE"
                            : "vraagt of en hoeveel er verplicht is; leg dat vast met kind OBLIGATION of NO_OBLIGATION",
                    aboutTheObligation
                            ? "does not ask if and how much is owed; record a choice with kind CHOICE"
                            : "asks if and how much is owed; record that with kind OBLIGATION or NO_OBLIGATION");
        }
        return question;
    }

    private static Optional<Recorded> recorded(Node node) {
        String by = node.requiredText("by", LONGEST);
        String motivation = node.requiredText("motivation", Recorded.LONGEST);
        String at = node.requiredText("at", 40);
        try {
            Instant instant = Instant.parse(at);
            return Optional.of(new Recorded(by, instant, motivation));
        } catch (DateTimeParseException e) {
            if (!at.equals("?")) {
                node.wrong(
                        "at",
                        "is geen tijdstip in de vorm 2026-11-23T10:00:00Z",
                        "is no moment in the form 2026-11-23T10:00:00Z");
            }
            return Optional.empty();
        }
    }

    private static Optional<OtherRegistration> registration(Node node) {
        String bidder = bidder(node);
        String register = node.requiredText("register", LONGEST);
        Optional<LocalDate> from = node.required("from", node.date("from"));
        Optional<LocalDate> until = node.date("until");
        return node.made(() -> new OtherRegistration(bidder, register, from.orElseThrow(), until));
    }

    private static Optional<Purchase> purchase(Node node) {
        String bidder = bidder(node);
        Optional<String> lot = node.text("lot", Lot.LONGEST_ID);
        Optional<KvkNumber> supplier = number(node, "supplier");
        Optional<String> recognisedAs = node.text("recognisedAs", LONGEST);
        Optional<Money> invoice = node.required("invoice", node.money("invoice"));
        Optional<LocalDate> on = node.required("on", node.date("on"));
        return node.made(() -> new Purchase(
                bidder, lot, supplier.orElseThrow(), recognisedAs, invoice.orElseThrow(), on.orElseThrow()));
    }

    private static Optional<Effort> effort(Node node) {
        String bidder = bidder(node);
        Optional<String> lot = node.text("lot", Lot.LONGEST_ID);
        String block = node.requiredText("block", LONGEST);
        Optional<BigDecimal> quantity = node.required("quantity", node.factor("quantity", MOST));
        return node.made(() -> new Effort(bidder, lot, block, quantity.orElseThrow()));
    }

    private static Optional<Claim> claim(Node node) {
        String bidder = bidder(node);
        Optional<KvkNumber> holder = number(node, "holder");
        return node.made(() -> new Claim(bidder, holder.orElseThrow()));
    }

    private static String bidder(Node node) {
        String given = node.requiredText("bidder", Bidder.LONGEST_NAME);
        return KvkReading.read(given) instanceof KvkReading.Read read
                ? read.number().digits()
                : given;
    }

    private static Optional<KvkNumber> number(Node node, String name) {
        String given = node.requiredText(name, Bidder.LONGEST_NUMBER);
        if (KvkReading.read(given) instanceof KvkReading.Read read) {
            return Optional.of(read.number());
        }
        if (!given.equals("?")) {
            node.wrong(name, "is geen KvK-nummer", "is no KvK number");
        }
        return Optional.empty();
    }
}
