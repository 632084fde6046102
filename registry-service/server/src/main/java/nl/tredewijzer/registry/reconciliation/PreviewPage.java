package nl.tredewijzer.registry.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tredewijzer.registry.http.Problem.Message;

/** A small page about an organisation, to be shown inside a page of somebody else. */
final class PreviewPage {

    /** Its size, in pixels. */
    static final int WIDTH = 420;

    static final int HEIGHT = 180;

    /** Its hash is in the Content-Security-Policy, which allows no other. */
    static final String STYLE = "body{margin:.6rem;font:14px/1.4 system-ui,sans-serif;color:#1b1b1b;background:#fff}"
            + "h1{margin:0 0 .3rem;font-size:16px}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;"
            + "margin:0}dt{color:#555}dd{margin:0}";

    private static final Message KVK_NUMBER = new Message("KvK-nummer", "KvK number");
    private static final Message WHERE = new Message("Plaats", "Place");
    private static final Message HELD = new Message("Certificaat", "Certificate");
    private static final Message TRADING_NAMES = new Message("Handelsnamen", "Trading names");
    private static final Message FORMER_NAMES = new Message("Vroeger", "Formerly");

    private final Locale language;

    PreviewPage(Locale language) {
        this.language = language;
    }

    String of(Facts facts) {
        return "<!doctype html>\n<html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                + Html.text(facts.profile().name()) + "</title><style>" + STYLE + "</style></head>\n<body><h1>"
                + Html.text(facts.profile().name()) + "</h1>\n<dl>"
                + line(KVK_NUMBER, Optional.of(facts.kvkNumber()))
                + line(WHERE, Description.where(facts.profile()))
                + line(HELD, Optional.of(Description.held(facts.standing(), language)))
                + line(TRADING_NAMES, all(facts.profile().tradingNames()))
                + line(FORMER_NAMES, all(facts.profile().formerNames()))
                + "</dl></body></html>\n";
    }

    private static Optional<String> all(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private String line(Message label, Optional<String> value) {
        return value.map(text -> "<dt>" + Html.text(label.in(language)) + "</dt><dd>" + Html.text(text) + "</dd>\n")
                .orElse("");
    }
}
