// <leg-cramp-check>: asks what the service wants to know, a screen at a time, and shows what it answers.
//
// What stands inside the element (warning signs and what to do) needs no script. It is shown until the first screen, and
// again whenever the service is slow, down or wrong. Answers live in this page only, and go to the service only.
// Served behind a line that defines `style`, the styles of tokens.css and leg-cramp-check.css.

// Milliseconds, then the warning signs are shown.
const slowAfter = 3000;
// Milliseconds, then a request has failed.
const lostAfter = 20000;
// Boxes to tick on a screen.
const longestList = 9;
// Other questions on a screen.
const mostFields = 4;
const [home] = import.meta.url.split("/widget/");

const words = {
  fit: { supports: "fits", mixed: "fits in part", against: "does not fit", "not-enough": "not enough is known" },
  grade: { A: "strong", B: "moderate", C: "weak", D: "very weak" },
  pattern: { "leg-cramps": "Leg cramps", "restless-legs": "Restless legs" },
  meanwhile: "Meanwhile, read the warning signs below.",
  none: "None of these",
};

// An element by its name and classes, which are its parts too, with attributes and listeners (functions) where an object
// follows, and with children (elements, texts, lists of them; what is nothing is left out).
const h = (selector, ...content) => {
  const [name, ...classes] = selector.split(".");
  const element = document.createElement(name);
  if (classes.length > 0) element.className = element.part = classes.join(" ");
  const attributes = content[0]?.constructor === Object ? content.shift() : {};
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...content.flat(9).filter((child) => child != null && typeof child !== "boolean"));
  return element;
};
const button = (title, click, kind = "") => h(`button.button${kind}`, { type: "button", click }, title);
const heading = (title) => h("h2.heading", { tabindex: -1 }, title);
const strong = (text) => h("strong", text);
const para = (text) => h("p", text);
const list = (items) => items.length > 0 && h("ul", items.map((item) => h("li", item)));
const unfold = (title, ...content) => h("details.details", h("summary", title), content);
const section = (title, ...content) => content.flat(9).some(Boolean) && h("section.section", h("h3", title), content);

class LegCrampCheck extends HTMLElement {
  static observedAttributes = ["api"];

  // A promise of GET /questions, and of GET /sources.
  #catalogue;
  #sources;
  // In the order of the catalogue.
  #questions = [];
  // What was entered, by question, also on screens that were gone back from.
  #answers = new Map();
  // The screens that were sent, each a list of questions: only these make up the profile.
  #screens = [];
  // What the service said last.
  #assessment;
  // How many questions there were at first.
  #most = 0;
  // Names that are not recognised, and that the person was told of.
  #named = "";
  // What is under way.
  #task;

  #signs = h("details.signs", { open: true }, h("summary", { hidden: true }, "When to get help at once"), h("slot"));
  #status = h("div.status", { role: "status" });
  #view = h("div.view");

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(h("div.root", { lang: "en" }, this.#status, this.#signs, this.#view));
  }

  connectedCallback() {
    // What fails here is tried again, and told, when the check starts.
    this.#load().catch(() => {});
    if (!this.#view.firstChild) this.#showStart();
  }

  disconnectedCallback() {
    this.#stop();
  }

  attributeChangedCallback() {
    this.#catalogue = this.#sources = undefined;
    if (this.#view.firstChild) this.#restart();
  }

  // MARK: the service

  async #fetch(path, { accept = "application/json", profile, signal } = {}) {
    const headers = { Accept: accept };
    if (this.lang) headers["Accept-Language"] = this.lang;
    if (profile) headers["Content-Type"] = "application/json";
    const base = new URL((this.getAttribute("api") ?? home).replace(/\/*$/, "/"), document.baseURI);
    const response = await fetch(new URL(path, base), {
      method: profile ? "POST" : "GET", body: profile && JSON.stringify(profile), headers, signal,
      credentials: "omit", referrerPolicy: "no-referrer",
    });
    if (!response.ok) throw Object.assign(new Error("refused"), await response.json().catch(() => {}));
    return accept === "application/json" ? response.json() : response.text();
  }

  #load() {
    return this.#catalogue ??= this.#fetch("questions").then(({ groups, questions }) => {
      this.#questions = questions.map((question) => {
        const group = groups.find(({ id }) => id === question.group);
        const isTick = question.type === "yes-no" && group.can_be_denied;
        return { ...question, title: group.title, isTick, isSign: group.id.endsWith("-signs"), kind: group.id + isTick };
      });
    }).catch((error) => {
      this.#catalogue = undefined;
      throw error;
    });
  }

  // Does work that needs the service. While it is slow, and when it fails, the warning signs are shown.
  async #work(work, retry) {
    if (this.#task) return;
    const task = this.#task = new AbortController();
    const slow = setTimeout(() => this.#tell(`The check is slow to answer. ${words.meanwhile}`), slowAfter);
    this.#view.ariaBusy = "true";
    try {
      await work(AbortSignal.any([task.signal, AbortSignal.timeout(lostAfter)]));
    } catch (error) {
      if (this.#task !== task) return;
      if (this.#showErrors(error.errors)) return this.#tell();
      this.#tell(`The check cannot be reached just now. Your answers are kept. ${words.meanwhile}`,
        button("Try again", retry));
      this.#emit("check-failed");
    } finally {
      clearTimeout(slow);
      this.#view.ariaBusy = "false";
      if (this.#task === task) this.#task = undefined;
    }
  }

  #stop() {
    this.#task?.abort();
    this.#task = undefined;
  }

  // Says what goes wrong above the warning signs, so that one window shows both, or that nothing does.
  #tell(message, action) {
    this.#status.replaceChildren(...(message ? [para(message), action ?? ""] : []));
    if (!message) return;
    this.#signs.open = true;
    this.#status.scrollIntoView();
  }

  #profile(screens) {
    const profile = {};
    const region = this.getAttribute("region");
    if (region) profile.region = region.toUpperCase();
    for (const question of screens.flat()) {
      const value = this.#answers.get(question);
      const [group, member] = question.pointer.slice(1).split("/");
      if (value === undefined) continue;
      if (question.type === "names" && value.length === 0) (profile.none_of ??= []).push(question.group);
      else if (member) (profile[group] ??= {})[member] = value;
      else profile[group] = value;
    }
    return profile;
  }

  // Takes these screens for answered once the service has taken them.
  async #assess(screens, signal) {
    this.#assessment = await this.#fetch("assess", { profile: this.#profile(screens), signal });
    this.#screens = screens;
  }

  // MARK: screens

  #show(content) {
    this.#tell();
    this.#signs.firstChild.hidden = false;
    this.#signs.open = false;
    this.#view.replaceChildren(content);
    this.#view.querySelector("h2").focus();
  }

  #showStart() {
    this.#tell();
    this.#signs.firstChild.hidden = true;
    this.#signs.open = true;
    const start = () => this.#work(async (signal) => {
      await this.#load();
      await this.#assess([], signal);
      this.#most = this.#assessment.next_questions_total;
      this.#proceed();
    }, start);
    this.#view.replaceChildren(h("div.start",
      para("None of these? Then check the rest, step by step."), button("Start the check", start, ".main")));
    this.#emit("check-ready");
  }

  #restart() {
    this.#stop();
    this.#answers.clear();
    this.#screens = [];
    this.#named = "";
    this.#showStart();
  }

  #proceed(finish) {
    const screen = this.#assessment.urgency.level !== "emergency" && !finish && this.#nextScreen();
    if (!screen) return this.#showResult();
    this.#showScreen(screen);
    this.#emit("check-step", { step: this.#screens.length + 1 });
  }

  // The questions to ask next: warning signs first, then what the service says could still change its answer.
  #nextScreen() {
    const { next_questions: next, next_questions_total: total } = this.#assessment;
    const asked = this.#screens.flat();
    const left = this.#questions.filter((question) => !asked.includes(question));
    const listed = next.map(({ id }) => left.find((question) => question.id === id)).filter(Boolean);
    // The service lists the most useful questions; only when it lists all can the others change nothing.
    const open = next.length < total ? [...new Set([...listed, ...left])] : listed;
    const signs = left.filter((question) => question.isSign && open.includes(question));
    const candidates = signs.length > 0 ? signs : open;
    const [first] = candidates;
    const alike = candidates.filter(({ kind }) => kind === first.kind);
    const screens = Math.ceil(alike.length / (first?.isTick ? longestList : mostFields));
    const chosen = alike.slice(0, Math.ceil(alike.length / screens));
    return first && left.filter((question) => chosen.includes(question));
  }

  #showScreen(screen) {
    const [{ title, isTick, isSign }] = screen;
    const { urgency, next_questions_total: left } = this.#assessment;
    const send = (event) => {
      event.preventDefault();
      const { submitter } = event;
      const finish = submitter?.value;
      if (!this.#read(form, screen, finish)) return;
      const before = this.#screens;
      this.#work(async (signal) => {
        await this.#assess([...before, screen], signal);
        if (this.#askNames(screen)) this.#screens = before;
        else this.#proceed(finish);
      }, () => form.requestSubmit(submitter));
    };
    const form = h("form", { submit: send },
      h("p.step", isSign ? "Part 1 of 2: warning signs" : "Part 2 of 2: the rest. You can stop at any time."),
      h("progress", { max: this.#most, value: Math.max(1, this.#most - left), "aria-label": "Progress" }),
      urgency.level === "same-day" && h("p.so-far", strong("So far: "), urgency.action.text),
      isTick ? this.#tickList(screen) : [heading(title), screen.map((question) => this.#field(question))],
      unfold("Why we ask", list(screen.map(({ why }) => why))),
      h("div.buttons", h("button.button.main", "Continue"),
        isSign || h("button.button", { value: 1 }, "Show my result now"), this.#backButton("Back")));
    this.#show(form);
  }

  #backButton(title) {
    return button(title, () => {
      this.#stop();
      const screen = this.#screens.at(-1);
      this.#screens = this.#screens.slice(0, -1);
      if (screen) this.#showScreen(screen);
      else this.#restart();
    }, ".quiet");
  }

  // MARK: fields

  #option(type, name, value, label, checked) {
    return h("label.option", h("input", { type, name, value, checked }), h("span", label));
  }

  #tickList(screen) {
    const values = screen.map((question) => this.#answers.get(question));
    const tick = ({ target }) => {
      for (const box of target.form.querySelectorAll(":checked")) {
        if (box !== target && (box.name === "none" || target.name === "none")) box.checked = false;
      }
    };
    return h("fieldset.field", { "data-pointer": "", change: tick },
      h("legend", heading(screen[0].title)), h("p.hint", "Tick all that you have."), h("p.error", { id: "-error" }),
      screen.map(({ id, text }, index) => this.#option("checkbox", id, "", text, values[index])),
      h("p.or", "or"), this.#option("checkbox", "none", "", words.none, values.every((value) => value === false)),
      this.#option("checkbox", "unsure", "", "Not sure about some of these",
        this.#answers.has(screen[0]) && values.includes(undefined)));
  }

  #field(question) {
    const { id, pointer, type, text, minimum, maximum, unit, whole, options } = question;
    const value = this.#answers.get(question);
    const named = { id, name: id, autocomplete: "off", "aria-describedby": `${id}-hint ${pointer}-error` };
    const error = h("p.error", { id: `${pointer}-error` });
    const entry = (hint, ...inputs) => h("div.field", { "data-pointer": pointer },
      h("label", { for: id }, text), h("p.hint", { id: `${id}-hint` }, hint), error, inputs);
    if (type === "number") {
      return entry(`${minimum} to ${maximum} (${unit})`, h("input", { ...named, inputmode: whole ? "numeric" : "decimal", value }));
    }
    if (type === "names") {
      return entry("One on each line.", h("textarea", { ...named, rows: 4 }, value?.join("\n")),
        this.#option("checkbox", "none", "", "None", value?.length === 0));
    }
    const isMany = type === "choices";
    const kind = isMany ? "checkbox" : "radio";
    const choices = options ?? [{ id: "true", label: "Yes" }, { id: "false", label: "No" }];
    return h("fieldset.field", { "data-pointer": pointer }, h("legend", text), error, h(options ? "div" : "div.row",
      choices.map((choice) => this.#option(kind, id, choice.id, choice.label, [value].flat().map(String).includes(choice.id))),
      isMany ? this.#option(kind, id, "none", words.none, value?.length === 0)
        : this.#option(kind, id, "", "Not sure", this.#answers.has(question) && value === undefined)));
  }

  // Takes what was entered on a screen; false when something is wrong, which is then told beside its field.
  #read(form, screen, finish) {
    const data = new FormData(form);
    const isEmpty = [...data].length === 0;
    const errors = [];
    if (screen[0].isTick && isEmpty && !finish) {
      errors.push({ pointer: "", detail: `Tick what you have, or “${words.none}”.` });
    }
    for (const question of screen) {
      const { id, type, pointer, minimum, maximum, whole, isTick } = question;
      const entered = data.getAll(id).map((text) => text.trim());
      const [text] = entered;
      let value;
      if (isTick) value = data.has(id) || (data.has("unsure") || isEmpty ? undefined : false);
      else if (type === "number" && text) {
        value = Number(text.replace(",", "."));
        if (!(value >= minimum && value <= maximum) || (whole && !Number.isInteger(value))) {
          errors.push({ pointer, detail: `Enter a ${whole ? "whole " : ""}number from ${minimum} to ${maximum}.` });
        }
      } else if (type === "names") {
        const names = text.split(/[\n,;]+/).map((name) => name.trim()).filter(Boolean);
        if (names.length > 0 || data.has("none")) value = names;
      } else if (type === "choices") value = text ? entered.filter((option) => option !== "none") : undefined;
      else if (text) value = type === "yes-no" ? text === "true" : text;
      this.#answers.set(question, value);
    }
    return !this.#showErrors(errors);
  }

  // Tells faults beside their fields; whether there was one that has a field.
  #showErrors(errors = []) {
    let first;
    for (const field of this.#view.querySelectorAll("[data-pointer]")) {
      const { pointer } = field.dataset;
      const own = errors.filter((error) => `${error.pointer}/`.startsWith(`${pointer}/`) && (pointer || !error.pointer));
      const input = field.querySelector("input, textarea");
      field.querySelector(".error").textContent = own.map(({ detail }) => detail).join(" ");
      field.classList.toggle("wrong", own.length > 0);
      input.ariaInvalid = own.length > 0 ? "true" : null;
      if (!input.id) input.setAttribute("aria-describedby", `${pointer}-error`);
      if (own.length > 0) first ??= input;
    }
    first?.focus();
    return first;
  }

  // Names that are not recognised are told once, beside their field; whether there are new ones.
  #askNames(screen) {
    const { pointer, id } = screen.find(({ type }) => type === "names") ?? {};
    const unknown = id ? this.#assessment[id === "conditions" ? id : "medicines"].unrecognised : [];
    const named = JSON.stringify(unknown);
    if (unknown.length === 0 || named === this.#named) return false;
    this.#named = named;
    const details = unknown.map(({ given, did_you_mean: names }) =>
      `We do not know “${given}”.${names.length > 0 ? ` Did you mean ${names.join(" or ")}?` : ""}`);
    return this.#showErrors([{ pointer, detail: `${details.join(" ")} Change it, or press Continue to leave it.` }]);
  }

  // MARK: the result

  #showResult() {
    const answer = this.#assessment;
    const { level, action, because, certain } = answer.urgency;
    const { text, bring, clinician_may: steps } = answer.seeking_care;
    const isOpen = action.kind === "check-warning-signs";
    const dangers = answer.red_flags.not_excluded.filter(({ urgency }) => ["emergency", "same-day"].includes(urgency));
    const next = !certain && this.#nextScreen();
    const rest = [
      this.#picture(answer.differentiation), this.#contributors(answer), this.#advice(answer.advice),
      section("If you see a clinician", this.#items("What to bring", bring), this.#items("What the clinician may do", steps)),
    ];
    this.#show(h("div.result",
      h(`div.card.${isOpen ? "soon" : level}`, heading(action.text), h("div",
        action.call && (action.tel ? h("a.call", { href: action.tel }, action.call.replace(/\.$/, "")) : h("p", strong(action.call))),
        text !== action.text && para(text),
        because.length > 0 && h("h3", "Why"), list(because.map((reason) => this.#reason(reason))),
        isOpen && list(dangers.map(({ title }) => title)))),
      next && h("div.so-far", para("Not everything is ruled out yet. More answers could change this."),
        button("Answer more", () => this.#showScreen(next))),
      level === "emergency" ? unfold("More about your answers", rest) : rest,
      h("p.disclaimer", answer.meta.disclaimer),
      h("div.buttons", button("Page for a clinician", () => this.#showNote()), this.#backButton("Change my answers"),
        button("Start again", () => this.#restart(), ".quiet"))));
    this.#emit("check-result");
  }

  #reason(reason) {
    const sign = this.#assessment.red_flags.present.find(({ id }) => id === reason.id);
    return [strong(reason.text), sign && para(sign.action), this.#basis(reason)];
  }

  // The person's own answers that a conclusion rests on, and its evidence.
  #basis(item) {
    const said = [...new Set(item.because?.map((pointer) => this.#inWords(pointer)).filter(Boolean))];
    return h("div.basis", said.length > 2 ? unfold(`From ${said.length} of your answers`, list(said))
      : said.length > 0 && para(`You answered: ${said.join(" · ")}`), item.grade && this.#evidence(item));
  }

  #inWords(pointer) {
    const question = this.#questions.find((question) => `${pointer}/`.startsWith(`${question.pointer}/`));
    const value = this.#answers.get(question);
    const { text, type, unit, options } = question ?? {};
    if (value === undefined) return undefined;
    if (type === "names") return value[pointer.split("/").pop()];
    if (type === "yes-no") return `${text} ${value ? "Yes" : "No"}`;
    if (type === "number") return `${text} ${value} ${unit}`;
    return `${text} ${options.filter(({ id }) => [value].flat().includes(id)).map(({ label }) => label).join(", ")}`;
  }

  // How good the evidence is, and its sources, which are fetched when they are unfolded.
  #evidence({ grade, basis, sources = [] }) {
    const text = `${basis === "judgement" ? "Judgement, with evidence" : "Evidence"} ${grade} (${words.grade[grade]})`;
    if (sources.length === 0) return para(text);
    const place = para("…");
    const box = unfold(`${text}: ${sources.length} source${sources.length > 1 ? "s" : ""}`, place);
    box.addEventListener("toggle", async () => {
      try {
        const { sources: all } = await (this.#sources ??= this.#fetch("sources"));
        place.replaceWith(list(all.filter(({ id }) => sources.includes(id)).map(({ title, publisher, year, url }) =>
          [url ? h("a", { href: url, rel: "noreferrer" }, title) : title, `. ${[publisher, year].filter(Boolean).join(", ")}`])));
      } catch {
        this.#sources = undefined;
        place.textContent = "The sources cannot be reached. Unfold this again to try again.";
      }
    });
    return box;
  }

  #items(title, items) {
    return items.length > 0 && unfold(title, items.map((item) => [h("h4", item.title), para(item.text)]));
  }

  // Leg cramps beside restless legs: for each criterion whether it speaks for it, against it, or is not known.
  #picture({ text, patterns, look_alikes: others }) {
    const marks = { for: ["✓", "For"], against: ["✗", "Against"], missing: ["?", "Not known"] };
    return section("What it looks like", para(text), patterns.map((pattern) => {
      const kinds = Object.entries(marks).filter(([kind]) => pattern[kind].length > 0);
      return h("div.pattern",
        h("p", strong(words.pattern[pattern.id]), `: ${words.fit[pattern.fit]}`),
        h("div.bar", { "aria-hidden": "true" }, kinds.map(([kind, [mark]]) => pattern[kind].map(() => h(`span.${kind}`, mark)))),
        unfold(kinds.map(([kind, [, name]]) => `${name}: ${pattern[kind].length}`).join(" · "), kinds.map(([kind, [, name]]) =>
          [h("h4", name), list(pattern[kind].map((criterion) => [criterion.text, this.#basis(criterion)]))])));
    }), this.#items("What else it could be", others));
  }

  #contributors({ likely_causes: causes, medicines, risk }) {
    const drugs = medicines.recognised.filter(({ effect }) => effect !== "none");
    return section("What may contribute",
      list(causes.map((cause) => [strong(cause.title), para(cause.text), this.#basis(cause)])),
      list(drugs.map((drug) => [strong(drug.given), para(drug.advice), this.#basis({ ...drug, because: [] })])),
      causes.length > 0 && h("p.hint", `Cramps that keep coming: ${risk.level} risk. ${risk.note}`));
  }

  #advice({ now, prevention, with_clinician: visit, avoid, withheld }) {
    const part = (title, measures) => measures.length > 0 && [h("h4", title), measures.map((measure) =>
      unfold(measure.title, para(measure.text), para(measure.how), list(measure.cautions), this.#basis(measure)))];
    return section("What you can do", part("During a cramp", now), part("To prevent cramps", prevention),
      part("With a clinician", visit), part("Better not", avoid),
      withheld.length > 0 && [h("h4", "Left out for your safety"), list(withheld.map((measure) =>
        [strong(measure.title), measure.reasons.map(para), this.#basis(measure)]))]);
  }

  // The same answer as a page of plain text, to print.
  #showNote() {
    this.#work(async (signal) => {
      const note = await this.#fetch("assess", { profile: this.#profile(this.#screens), accept: "text/plain", signal });
      this.#show(h("div.note", heading("Page for a clinician"),
        // It is wrapped for a terminal; its points and sentences, joined again, fit any width.
        h("pre", { tabindex: 0 }, note.replace(/\n {4}(?=\S)|(?<=[a-z,;])\n(?=\S)/g, " ")),
        h("div.buttons", button("Print", () => this.#print(), ".main"),
          button("Back", () => this.#showResult(), ".quiet"))));
    }, () => this.#showNote());
  }

  // Prints this element alone, whatever page it stands in.
  #print() {
    const alone = new CSSStyleSheet();
    alone.replaceSync("@media print{body *{visibility:hidden}leg-cramp-check{visibility:visible;position:absolute;inset:0}}");
    document.adoptedStyleSheets.push(alone);
    // Not every browser waits in `print` until the page is printed.
    addEventListener("afterprint", () => document.adoptedStyleSheets.pop(), { once: true });
    print();
  }

  // Events say that something happened, never what was answered.
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

customElements.define("leg-cramp-check", LegCrampCheck);
