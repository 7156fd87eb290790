// Search as you type -----------------------------------------------------------------------------

const search = {
  form: $("search"),
  pending: null,
  sequence: 0,
  timer: 0,
  /** What the page shows, to tell steps from jumps within it. */
  shown: location.pathname + location.search,
  /** Whether what is shown came by typing. */
  isTyping: false,

  /** The address that the form asks for. */
  address() { return root + "search?" + new URLSearchParams(new FormData(this.form)); },

  /** Leaves out of what is sent the controls that say nothing. */
  shorten(data) {
    const plain = { sort: "score", match: "best" };
    for (const [name, value] of [...data]) {
      if (name !== "q" && (!value.trim() || plain[name] === value)) data.delete(name);
    }
  },

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.load(this.address(), true), 150);
  },

  stop() {
    clearTimeout(this.timer);
    this.pending?.abort();
    this.sequence += 1;
  },

  /**
   * Shows the answer in place, unless another question was asked in between.
   * Back takes back a choice, or all that was typed since the last step.
   */
  async load(address, isTyped) {
    this.stop();
    const number = this.sequence;
    this.pending = new AbortController();
    try {
      const response = await fetch(address, {
        headers: { Accept: "text/html" },
        signal: this.pending.signal,
      });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (number !== this.sequence) return;
      this.show(page);
      notices.clear("search");
      const isStep = !(isTyped && this.isTyping) && address !== this.shown;
      history[isStep ? "pushState" : "replaceState"](null, "", address);
      this.shown = place();
      this.isTyping = isTyped;
    } catch (error) {
      if (error.name !== "AbortError" && number === this.sequence) this.fail(isTyped);
    }
  },

  /** Tells of what the results still are, when the form asks for something else already. */
  fail(isTyped) {
    // Nothing to see: what was asked for stands there.
    if (this.address() === place()) return notices.clear("search");
    notices.warn("search", `The server does not answer. ${this.lag()}`, [
      { label: "Try again", act: () => this.load(this.address(), isTyped) },
    ]);
  },

  /** What the page shows in place of what the form asks for. */
  lag() {
    const [shown, asked] = [new URLSearchParams(location.search).get("q") ?? "", box.value].map((query) => query.trim());
    if (location.pathname === root) return `Nothing was searched for “${asked}”.`;
    return shown === asked ? "The results are still those before your last choice."
      : `The results are still those for “${shown}”, not for “${asked}”.`;
  },

  show(page) {
    const focused = document.activeElement?.id;
    const open = new Set([...document.querySelectorAll("#answer details[open]")].map(nameOf));
    const count = page.getElementById("count");
    const title = page.querySelector("h1").childNodes;
    const answer = page.getElementById("answer") ?? page.querySelector("main .caution");
    // What has none of them is not of this server, but of one before it.
    if (!answer) throw new Error(page.title);
    document.title = page.title;
    $("page-title").replaceChildren(...title);
    $("count").textContent = count ? count.textContent : "";
    $("answer").replaceChildren(...(answer.id === "answer" ? answer.childNodes : [answer]));
    for (const details of document.querySelectorAll("#answer details")) {
      if (open.has(nameOf(details))) details.open = true;
    }
    if (focused && document.activeElement?.id !== focused) this.focusAgain($(focused));
    enhance();
  },

  /** A choice may now be folded away, or be none any more: then its group, or the filters. */
  focusAgain(control) {
    const folded = control?.closest("details");
    if (folded) folded.open = true;
    (control ?? document.querySelector(".filters > summary"))?.focus();
  },

  start() {
    this.form.addEventListener("submit", (event) => {
      this.stop();
      // What is shown already is no further step.
      if (event.submitter?.hasAttribute("formaction") || this.address() !== place()) return;
      event.preventDefault();
      location.reload();
    });
    this.form.addEventListener("formdata", (event) => this.shorten(event.formData));
    if (!$("answer")) return;
    box.addEventListener("input", (event) => { if (!event.isComposing) this.later(); });
    box.addEventListener("compositionend", () => this.later());
    $("answer").addEventListener("change", (event) => {
      if (event.target.form === this.form) this.load(this.address(), false);
    });
    addEventListener("popstate", () => { if (place() !== this.shown) location.reload(); });
  },
};

const nameOf = (details) => details.querySelector("summary").textContent;

// Suggestions: a combobox with a list (ARIA Authoring Practices) ----------------------------------

const suggestions = {
  list: element("ul", { id: "suggestions", class: "suggestions", role: "listbox", "aria-label": "Suggestions" }),
  chosen: -1,
  sequence: 0,
  timer: 0,
  isOffered: true,

  get items() { return [...this.list.children]; },

  async load() {
    const number = ++this.sequence;
    const before = box.value.slice(0, box.selectionStart ?? box.value.length);
    if (!this.isOffered || !before.trim()) return this.close();
    const position = new TextEncoder().encode(before).length;
    const parameters = new URLSearchParams({ q: box.value, pos: position });
    try {
      const response = await fetch(root + "api/v1/suggest?" + parameters);
      if (response.status === 404) this.isOffered = false;
      const found = response.ok ? (await response.json()).suggestions : [];
      if (number === this.sequence && document.activeElement === box) this.show(found);
    } catch {
      this.close();
    }
  },

  show(found) {
    const items = found.filter((suggestion) => suggestion.query !== box.value);
    this.list.replaceChildren(...items.map((suggestion, place) => {
      // The count of a word says nothing of a query that asks for more.
      const isPart = suggestion.kind === "word" && suggestion.text !== suggestion.query;
      const count = suggestion.passages == null || isPart ? "" : suggestion.passages.toLocaleString("en-GB");
      const item = element("li", { role: "option", id: "suggestion-" + place, "aria-selected": "false" },
        element("bdi", {}, suggestion.query), element("span", { class: "tally" }, count));
      item.dataset.query = suggestion.query;
      return item;
    }));
    this.list.hidden = items.length === 0;
    box.setAttribute("aria-expanded", String(items.length > 0));
    this.choose(-1);
  },

  close() {
    this.sequence += 1;
    clearTimeout(this.timer);
    this.show([]);
  },

  choose(place) {
    this.chosen = place;
    this.items.forEach((item, index) => item.setAttribute("aria-selected", String(index === place)));
    if (place < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", "suggestion-" + place);
  },

  take(item) {
    box.value = item.dataset.query;
    this.close();
    if ($("answer")) search.later();
  },

  press(event) {
    if (this.list.hidden || event.isComposing) return;
    const count = this.items.length;
    if (event.key === "ArrowDown") this.choose((this.chosen + 2) % (count + 1) - 1);
    else if (event.key === "ArrowUp") this.choose((this.chosen + count + 1) % (count + 1) - 1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && this.chosen >= 0) this.take(this.items[this.chosen]);
    else return;
    event.preventDefault();
  },

  start() {
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-controls": "suggestions", "aria-expanded": "false",
    })) box.setAttribute(name, value);
    this.list.hidden = true;
    box.after(this.list);
    box.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.load(), 100);
    });
    box.addEventListener("keydown", (event) => this.press(event));
    box.addEventListener("blur", () => this.close());
    // Before the box loses the focus, which would close the list.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const item = event.target.closest("li");
      if (item) this.take(item);
    });
  },
};

// Copying ----------------------------------------------------------------------------------------

/** The elements as markup, for programs that take it, such as Word. */
const markup = (...elements) => elements.map((made) => made.outerHTML).join("");

/** Without TLS, browsers offer the old way only: what is copied is taken from an event. Tells whether it was. */
function copyOldWay(forms, button) {
  const area = element("textarea", { class: "hidden", "aria-hidden": "true" });
  area.value = forms["text/plain"];
  document.body.append(area);
  area.select();
  const fill = (event) => {
    for (const [type, form] of Object.entries(forms)) event.clipboardData.setData(type, form);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
    area.remove();
    button.focus();
  }
}

/** Copies a text, and the same as markup where the program that pastes understands it; tells whether it did. */
async function copy(text, html, button) {
  const forms = { "text/plain": text, "text/html": html };
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    if (!copyOldWay(forms, button)) {
      const notice = notices.warn("copy",
        "The browser did not let this page copy. The text is selected below: copy it yourself.");
      notices.offer(notice, text);
      return false;
    }
  }
  notices.clear("copy");
  say("Copied");
  button.dataset.done = "yes";
  const label = button.firstChild;
  const before = button.dataset.label ??= label.textContent;
  label.textContent = "Copied";
  setTimeout(() => { label.textContent = before; }, 1500);
  return true;
}

/** The passage that a row of buttons belongs to. */
function passageOf(buttons) {
  const { id, citation, address, published, letter, date, body, section } = buttons.dataset;
  const text = buttons.closest(".result, .row").querySelector(".passage").textContent;
  // What it was found by, and in what state of the letters.
  const query = buttons.closest("[data-query]")?.dataset.query
    ?? new URLSearchParams(location.search).get("q") ?? "";
  const generation = buttons.closest("[data-generation]")?.dataset.generation ?? "";
  return { id, citation, address, published, letter, date, body, section, query, generation, text, note: "" };
}

const quotation = ({ text, citation, note }) =>
  `“${text}”\n${citation}` + (note ? `\nNote: ${note}` : "");

/**
 * Where others can read the letter, as browsers write it: where it was published, or else on this
 * server; nowhere when nobody but this computer reaches it, or browsers take the address for none.
 */
function publicAddress({ address, published }) {
  if (/^https?:\/\//i.test(published ?? "")) return URL.canParse(published) ? new URL(published).href : null;
  const isHere = address?.startsWith(root + "letters/");
  return isHere && !isLocal ? new URL(address, location.href).href : null;
}

/** The citation, with a link to the passage where there is one that others can follow. */
function reference(passage) {
  const address = publicAddress(passage);
  return address
    ? element("a", { href: address }, passage.citation) : element("span", {}, passage.citation);
}

/** Where the passage stands in its letter on this server; null for what is no such address. */
const letterAddress = ({ address }) =>
  address?.startsWith(root + "letters/") ? new URL(address, location.href).href : null;

/** A link to the passage in its letter, for who is on this server already. */
const inLetter = (passage) => {
  const address = letterAddress(passage);
  return address ? [element("p", { class: "unprinted" }, element("a", { href: address }, "Read it in its letter"))] : [];
};

/** The text of a passage and where it is from. */
const quoted = (passage) => [
  element("blockquote", { class: "passage", dir: "auto" }, passage.text),
  element("p", { class: "citation" }, reference(passage)),
  ...inLetter(passage),
];

const quotationMarkup = (passage) => markup(
  element("blockquote", { dir: "auto" }, element("p", {}, `“${passage.text}”`)),
  element("p", {}, reference(passage)),
  ...(passage.note ? [element("p", {}, `Note: ${passage.note}`)] : []));

// The basket as a report --------------------------------------------------------------------------

/** The basket as one text in different forms. */
const report = {
  /** Stays in this browser, as the passages do. */
  get title() { return stored.read("letters-basket-title", null) || $("report-title").defaultValue; },
  set title(title) {
    // Said once and not with every letter that is typed.
    if (notices.of("storage")) stored.write("letters-basket-title", title.trim());
    else stored.keep("letters-basket-title", title.trim(), "The title is not saved");
  },

  /** What the passages come from: names and texts. */
  get origin() {
    const generations = [...new Set(basket.passages.map(({ generation }) => generation).filter(Boolean))];
    const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    return [
      ["Passages", String(basket.passages.length)], ["Index generation", generations.join(", ")],
      ["Saved on", day], ["From", isLocal ? "" : location.origin + root],
    ].filter(([, text]) => text);
  },

  /** What tells where a passage is from, besides its citation. */
  source({ id, query }) { return `Passage ${id}` + (query ? `, found by ${query}` : ""); },

  /** For pasting: the quotations with links, without the head of a page. */
  fragment() {
    return markup(element("h1", {}, this.title)) + this.entries((passage, heading) =>
      (heading ? markup(element("h2", {}, heading)) : "") + quotationMarkup(passage)).join("");
  },

  plain() {
    const entries = this.entries((passage, heading) => (heading ? heading + "\n\n" : "") + quotation(passage));
    return [this.title, ...entries].join("\n\n") + "\n";
  },

  /** What `entry` makes of each passage and the heading above it, if there is one. */
  entries(entry) {
    return basket.shown.map((passage, place, shown) => entry(passage, basket.heading(shown, place)));
  },

  markdown() {
    const escaped = (text) => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
    const cited = (passage) => {
      const address = publicAddress(passage);
      // What would end the address in Markdown.
      const target = address?.replace(/[<>\\]/g, encodeURIComponent);
      return target ? `[${escaped(passage.citation)}](<${target}>)` : escaped(passage.citation);
    };
    // The letter on this server, where others reach it, also where the citation leads elsewhere.
    const read = (passage) => {
      const address = isLocal ? null : letterAddress(passage);
      return address ? ` ([read it in its letter](<${address.replace(/[<>\\]/g, encodeURIComponent)}>))` : "";
    };
    const entries = this.entries((passage, heading) => (heading ? `## ${escaped(heading)}\n\n` : "") +
      `> ${escaped(passage.text)}\n>\n> — ${cited(passage)}\n>\n> — ${escaped(this.source(passage))}${read(passage)}`
      + (passage.note ? `\n\nNote: ${escaped(passage.note)}` : ""));
    const origin = this.origin.map(([name, text]) => `- ${name}: ${escaped(text)}`).join("\n");
    return [`# ${escaped(this.title)}`, origin, ...entries].join("\n\n") + "\n";
  },

  html() {
    const page = document.implementation.createHTMLDocument(this.title);
    page.documentElement.lang = "en-GB";
    page.head.prepend(element("meta", { charset: "utf-8" }));
    page.body.append(element("h1", {}, this.title), element("ul", {},
      ...this.origin.map(([name, text]) => element("li", {}, `${name}: ${text}`))));
    this.entries((passage, heading) => {
      if (heading) page.body.append(element("h2", { dir: "auto" }, heading));
      page.body.append(element("blockquote", { dir: "auto" }, element("p", {}, passage.text)),
        element("p", {}, "— ", reference(passage)), element("p", {}, element("small", {}, this.source(passage))));
      if (passage.note) page.body.append(element("p", {}, `Note: ${passage.note}`));
    });
    return "<!doctype html>\n" + page.documentElement.outerHTML + "\n";
  },

  /** Asks the server for the passages as one of its files. */
  async saveFile({ format, excel }) {
    const asked = { ids: basket.shown.map(({ id }) => id), format };
    if (excel !== undefined) asked.excel = true;
    const fail = (reason) => notices.warn("save", `${reason} Nothing was saved.`,
      [{ label: "Try again", act: () => this.saveFile({ format, excel }) }]);
    try {
      const response = await fetch(root + "api/v1/export", sent(asked));
      if (!response.ok) return fail((await response.json()).detail ?? "The server does not give this file.");
      const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
      this.saveBlob(await response.blob(), name ?? `quotations.${format}`);
      const missing = asked.ids.length - Number(response.headers.get("X-Total-Passages"));
      if (!(missing > 0)) {
        notices.clear("save");
        return say("Saved");
      }
      notices.tell("save", `Saved, but ${missing} of ${counted(asked.ids.length)} ${verb(missing)} not in the file: `
        + "no longer in the letters");
    } catch {
      fail("The server does not answer.");
    }
  },

  save(text, type, ending) { this.saveBlob(new Blob([text], { type }), `quotations.${ending}`); },

  saveBlob(blob, name) {
    const link = element("a", { download: name });
    link.href = URL.createObjectURL(blob);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  },
};

// Matches in a letter ----------------------------------------------------------------------------

const matches = {
  marks: [...document.querySelectorAll(".letter mark")],
  current: -1,

  /** By a key, the focus goes with the match, so that Tab leads to what is beside it. */
  go(by, isByKey = false) {
    const count = this.marks.length;
    if (!count) return;
    this.marks[this.current]?.classList.remove("current");
    this.current = this.current < 0 && by < 0 ? count - 1 : (this.current + by + count) % count;
    const mark = this.marks[this.current];
    mark.classList.add("current");
    if (isByKey) {
      mark.tabIndex = -1;
      mark.focus({ preventScroll: true });
    }
    mark.scrollIntoView({ block: "center" });
    $("mark-place").textContent = `Match ${this.current + 1} of ${count}`;
  },

  start() {
    if (!this.marks.length || !$("mark-keys")) return;
    $("mark-keys").hidden = false;
    $("mark-place").textContent = `${this.marks.length} to go through`;
    const target = aimed();
    // The first key goes to the first match at or behind the passage that was jumped to.
    if (target) {
      this.current = this.marks.findIndex((mark) =>
        target.contains(mark) || target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) - 1;
      if (this.current < -1) this.current = -1;
    }
  },
};

/** From result to result: the focus goes to the title, so that Tab leads on to the buttons. */
function goToResult(by) {
  const results = [...document.querySelectorAll(".results > .result")];
  const here = results.indexOf(document.activeElement?.closest(".result"));
  const target = results[here < 0 && by < 0 ? results.length - 1 : here + by];
  if (!target) return results.length ? say("There is no further one on this page.") : null;
  target.scrollIntoView({ block: "nearest" });
  target.querySelector("a[href], button:not([disabled])")?.focus({ preventScroll: true });
}

/** Where keys lead to: from match to match in a letter, elsewhere from result to result. */
const goByKey = (by) => matches.marks.length ? matches.go(by, true) : goToResult(by);

// Events -----------------------------------------------------------------------------------------

const actions = {
  "copy-citation": (button) => {
    const passage = passageOf(button.parentElement);
    copy(passage.citation, markup(reference(passage)), button);
  },
  "copy-quotation": (button) => {
    const passage = passageOf(button.parentElement);
    copy(quotation(passage), quotationMarkup(passage), button);
  },
  collect: (button) => basket.toggle(passageOf(button.parentElement)),
  "next-mark": () => matches.go(1),
  "previous-mark": () => matches.go(-1),
  up: (button) => basket.move(Number(button.dataset.place), -1),
  down: (button) => basket.move(Number(button.dataset.place), 1),
  remove: (button) => basket.remove(Number(button.dataset.place)),
  "save-html": () => report.save(report.html(), "text/html", "html"),
  "save-file": (button) => report.saveFile(button.dataset),
  "save-markdown": () => report.save(report.markdown(), "text/markdown", "md"),
  "copy-report": (button) => copy(report.plain(), report.fragment(), button),
  share: (button) => shared.copy(button),
  "take-shared": () => shared.take(),
  "take-change": (button) => changes.take(button.dataset.passage),
  "empty-basket": () => basket.empty(),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-action]");
  if (button) actions[button.dataset.action]?.(button);
});

document.addEventListener("input", (event) => {
  if (event.target.matches("#basket-items textarea")) {
    basket.note(Number(event.target.dataset.place), event.target.value);
  } else if (event.target.id === "report-title") {
    report.title = event.target.value;
  }
});

document.addEventListener("change", (event) => {
  if (event.target.id === "basket-order") basket.sort(event.target.value);
});

document.addEventListener("keydown", (event) => {
  const isWriting = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (isWriting || event.ctrlKey || event.metaKey || event.altKey || !stored.read("letters-keys", true)) return;
  if (event.key === "n") goByKey(1);
  else if (event.key === "p") goByKey(-1);
  else if (event.key === "u") removals.undo();
  else if (event.key === "/") {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// Paper tells what a screen shows elsewhere.
addEventListener("beforeprint", () => {
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  $("printed-from").textContent = `${location.href}, printed on ${day}`;
  // The basket is printed as the report that it is.
  if (!$("basket") || !basket.passages.length) return;
  const before = [document.title, $("page-title").textContent];
  document.title = $("page-title").textContent = report.title;
  addEventListener("afterprint", () => {
    [document.title, $("page-title").textContent] = before;
  }, { once: true });
});

/** The element that the address names, if there is one. */
function aimed() {
  try {
    return $(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Opens what hides the place that the address names. */
function reveal() {
  const target = aimed();
  const folded = target && target.closest("details:not([open])");
  if (!folded) return;
  folded.open = true;
  target.scrollIntoView();
}

/** Shows the controls that need this script. */
function enhance() {
  for (const buttons of document.querySelectorAll(".buttons[hidden]")) buttons.hidden = false;
  // With room for them, as the style sheet has it.
  const hasRoom = matchMedia("(min-width: 60em)").matches;
  for (const details of hasRoom ? document.querySelectorAll(".roomy") : []) details.open = true;
  basket.tell();
}

// A person must be able to switch single keys off (WCAG 2.2, 2.1.4).
if ($("keys")) {
  $("keys").closest("p").hidden = false;
  $("keys").checked = stored.read("letters-keys", true);
  $("keys").addEventListener("change", () => {
    stored.keep("letters-keys", $("keys").checked, "The keys stay as they were");
    $("keys").checked = stored.read("letters-keys", true);
  });
}

search.start();
suggestions.start();
matches.start();
basket.show();
shared.show();
changes.look();
enhance();
reveal();
addEventListener("hashchange", () => { reveal(); shared.show(); });
addEventListener("storage", () => { basket.tell(); basket.show(); });
// A page that comes back as it was left knows nothing of what others did in between.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  removals.forget();
  basket.tell();
  basket.show();
});
