/*
 * <tredewijzer-check kvk="00001001"></tredewijzer-check>
 *
 * Shows what the register that this file comes from says today of a KvK number. It needs script-src and connect-src of
 * that register in a page's Content-Security-Policy and nothing else: no inline style, no cookie, no other file.
 * Licence: EUPL-1.2.
 */
(() => {
  "use strict";

  const REGISTER = new URL(document.currentScript.src).origin;
  const PATIENCE = 10000;

  const TEXTS = {
    nl: {
      asking: "Het register wordt gevraagd…",
      noNumber: "Geen leesbaar KvK-nummer",
      notListed: "Geen PSO-certificaat gevonden. Dat sluit gelijkwaardig bewijs niet uit.",
      unreachable: "Het register is nu niet te bereiken. Dat zegt niets over het certificaat.",
      unknown: "Dit antwoord is hier niet bekend. Kijk in het register.",
      register: "Bekijk het in het register",
      until: (day) => "geldig t/m " + day,
      asOf: (day) => "Stand van " + day,
      status: {
        VALID: "geldig", SUSPENDED: "geschorst", NOT_YET_VALID: "nog niet geldig",
        EXPIRED: "verlopen", SUPERSEDED: "vervangen", WITHDRAWN: "ingetrokken",
      },
      level: {
        ASPIRANT: "Aspirant-status", BASE_STEP: "Basistrede", STEP_1: "Trede 1", STEP_2: "Trede 2", STEP_3: "Trede 3",
      },
    },
    en: {
      asking: "Asking the register…",
      noNumber: "No readable KvK number",
      notListed: "No PSO certificate found. That does not rule out equivalent proof.",
      unreachable: "The register cannot be reached now. That says nothing about the certificate.",
      unknown: "This answer is not known here. Look in the register.",
      register: "See it in the register",
      until: (day) => "valid to " + day,
      asOf: (day) => "As of " + day,
      status: {
        VALID: "valid", SUSPENDED: "suspended", NOT_YET_VALID: "not valid yet",
        EXPIRED: "expired", SUPERSEDED: "superseded", WITHDRAWN: "withdrawn",
      },
      level: {
        ASPIRANT: "Aspirant status", BASE_STEP: "Base step", STEP_1: "Step 1", STEP_2: "Step 2", STEP_3: "Step 3",
      },
    },
  };

  const STYLE = new CSSStyleSheet();
  STYLE.replaceSync(`
    :host { display: inline-block; max-width: 100%; color-scheme: light dark; }
    :host([hidden]) { display: none; }
    div { box-sizing: border-box; padding: 0.6rem 0.9rem; border: 1px solid #53616d; border-inline-start: 0.35rem solid #53616d;
      border-radius: 0.4rem; background: #fff; color: #22303c; font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
    div.VALID { border-color: #1c6137; }
    div.SUSPENDED, div.NOT_YET_VALID { border-color: #7a4f00; }
    div.EXPIRED, div.SUPERSEDED, div.WITHDRAWN { border-color: #952224; }
    p { margin: 0; }
    a { color: #0b5563; }
    a:focus-visible { outline: 3px solid #a8481f; outline-offset: 2px; }
    small { color: #53616d; }
    @media (prefers-color-scheme: dark) {
      div { background: #202529; color: #ece7dd; }
      a { color: #86cdd8; }
      a:focus-visible { outline-color: #f2a67f; }
      small { color: #b0b7bc; }
    }
  `);

  const known = (names, key) => (Object.hasOwn(names, key) ? names[key] : undefined);

  class TredewijzerCheck extends HTMLElement {
    static observedAttributes = ["kvk", "lang"];

    #root = this.attachShadow({ mode: "open" });
    #question = 0;

    connectedCallback() {
      this.#root.adoptedStyleSheets = [STYLE];
      this.#ask();
    }

    attributeChangedCallback() {
      if (this.isConnected) {
        this.#ask();
      }
    }

    disconnectedCallback() {
      this.#question++;
    }

    get #english() {
      const told = this.closest("[lang]");
      return told !== null && /^en(-|$)/i.test(told.lang);
    }

    async #ask() {
      const question = ++this.#question;
      const texts = this.#english ? TEXTS.en : TEXTS.nl;
      const number = (this.getAttribute("kvk") ?? "").trim();
      this.#show("", [texts.asking]);
      const shown = await this.#answer(number, texts);
      if (question === this.#question) {
        this.#show(...shown);
      }
    }

    /** What to show: a class, the lines, and the page that says more. */
    async #answer(number, texts) {
      if (number === "") {
        return ["", [texts.noNumber]];
      }
      const prefix = REGISTER + (this.#english ? "/en" : "");
      const found = prefix + "/?q=" + encodeURIComponent(number);
      try {
        const response = await fetch(REGISTER + "/v1/organisations/" + encodeURIComponent(number) + "/status", {
          credentials: "omit",
          headers: { Accept: "application/json" },
          referrerPolicy: "no-referrer",
          signal: AbortSignal.timeout(PATIENCE),
        });
        if (response.status === 400) {
          return ["", [texts.noNumber]];
        }
        if (response.status === 404) {
          return ["", [texts.notListed], found];
        }
        if (!response.ok) {
          return ["", [texts.unreachable], found];
        }
        return this.#told(await response.json(), texts, prefix, found);
      } catch {
        return ["", [texts.unreachable], found];
      }
    }

    #told(answer, texts, prefix, found) {
      const asOf = texts.asOf(this.#day(answer.validOn));
      if (answer.status === "NOT_LISTED") {
        return ["", [texts.notListed, asOf], found];
      }
      const status = known(texts.status, answer.status);
      const level = known(texts.level, answer.level);
      if (status === undefined || level === undefined) {
        return ["", [texts.unknown], found];
      }
      const mark = "PSO " + level + (answer.thirtyPlus ? ", PSO 30+" : "");
      const how = answer.status === "VALID" ? texts.until(this.#day(answer.validUntil)) : status;
      return [answer.status, [mark + ": " + how, asOf], prefix + "/organisations/" + answer.kvkNumber];
    }

    #day(day) {
      return new Intl.DateTimeFormat(this.#english ? "en-GB" : "nl-NL", { dateStyle: "long", timeZone: "UTC" })
        .format(new Date(day + "T00:00:00Z"));
    }

    #show(tone, lines, address) {
      const texts = this.#english ? TEXTS.en : TEXTS.nl;
      const box = document.createElement("div");
      box.className = tone;
      box.lang = this.#english ? "en" : "nl";
      box.setAttribute("role", "status");
      lines.forEach((line, at) => {
        const paragraph = document.createElement("p");
        const text = document.createElement(at === 0 ? "strong" : "small");
        text.textContent = line;
        paragraph.append(text);
        box.append(paragraph);
      });
      if (address !== undefined) {
        const link = document.createElement("a");
        link.href = address;
        link.textContent = texts.register;
        box.append(link);
      }
      this.#root.replaceChildren(box);
    }
  }

  if (customElements.get("tredewijzer-check") === undefined) {
    customElements.define("tredewijzer-check", TredewijzerCheck);
  }
})();
