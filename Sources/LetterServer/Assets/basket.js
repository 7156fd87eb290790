// Basket -----------------------------------------------------------------------------------------

/** The council or school of a passage; empty where the letter names none. */
const bodyOf = ({ body, citation }) => body ?? bodyIn(citation ?? "");

/** The body that a citation names, as far as it can be told from the person whom the letter is to. */
function bodyIn(citation) {
  const receiver = /Letter to (.+?)(?:, \d{1,2} \p{L}+ \d{4}|: |\. )/u.exec(citation)?.[1];
  if (receiver) return receiver.split(", ").slice(1).join(", ");
  return /^\[([^\]]+)\], /.exec(citation)?.[1] ?? "";
}

/** The body of what the API tells of a letter, as the pages have it: of one on an authority, that. */
function bodyNamed({ kind, local_authority: authority, body_name: name }) {
  const onAuthority = $("basket")?.dataset.onAuthority.split(" ") ?? [];
  return (onAuthority.includes(kind) && authority || name) ?? "";
}

/** By what each order of the basket sorts; what is equal stays in the order that a person made. */
const orders = {
  date: [({ date }) => date],
  section: [({ section }) => section],
  letter: [bodyOf, ({ date }) => date, ({ letter }) => letter],
  body: [bodyOf, ({ date }) => date, ({ letter }) => letter],
};

/** Compares by one member after the other; what is not known stands last. */
const comparing = (members) => (a, b) => {
  for (const member of members) {
    const [one, other] = [member(a) || "", member(b) || ""];
    const order = (one === "") - (other === "") || one.localeCompare(other, "en-GB");
    if (order) return order;
  }
  return 0;
};

const basket = {
  /** In the order that a person made. */
  get passages() {
    const read = stored.read("letters-basket", []);
    return Array.isArray(read) ? read.filter((passage) => passage?.id && passage?.text) : [];
  },

  /** The name of the order in which they are shown and saved; empty for the one that a person made. */
  get order() {
    const order = stored.read("letters-basket-order", "");
    return Object.hasOwn(orders, order) ? order : "";
  },

  /** In the order in which they are shown and saved. */
  get shown() {
    const { passages, order } = this;
    return order ? passages.toSorted(comparing(orders[order])) : passages;
  },

  /** The heading above a passage of those shown: of the first of each body, where that is the order. */
  heading(shown, place) {
    const body = bodyOf(shown[place]);
    const isFirst = place === 0 || bodyOf(shown[place - 1]) !== body;
    return this.order === "body" && isFirst ? body || "No council or school stated" : null;
  },

  /** Tells whether the browser keeps them; says so when not, and nothing has changed. */
  keep(passages, failure) {
    const isKept = stored.keep("letters-basket", passages, failure);
    this.tell();
    return isKept;
  },

  has(id) { return this.passages.some((passage) => passage.id === id); },

  toggle(passage) {
    if (this.has(passage.id)) this.takeOut([passage.id]);
    else this.add(passage);
  },

  /** Also one that was taken out by mistake: then with its note, to its place. */
  add(passage) {
    const isKept = removals.all.has(passage.id)
      ? removals.putBack([removals.all.get(passage.id)])
      : this.keep([...this.passages, passage], "Not added to the basket");
    if (isKept) say("Added to the basket");
  },

  /** Tells whether they are out, and offers to undo it. */
  takeOut(ids) {
    const passages = this.passages;
    const taken = passages.map((passage, place) => ({ passage, before: passages.slice(0, place).map(({ id }) => id) }))
      .filter(({ passage }) => ids.includes(passage.id));
    const left = passages.filter(({ id }) => !ids.includes(id));
    const isOut = this.keep(left, "Not removed from the basket");
    if (isOut) removals.offer(taken);
    return isOut;
  },

  /** Shows the count in the navigation and the state of each button. */
  tell() {
    const ids = new Set(this.passages.map(({ id }) => id));
    $("basket-count").hidden = ids.size === 0;
    $("basket-count").textContent = `(${ids.size})`;
    for (const button of document.querySelectorAll("[data-action=collect]")) {
      const isIn = ids.has(button.parentElement.dataset.id);
      button.setAttribute("aria-pressed", String(isIn));
      button.firstChild.textContent = isIn ? "In basket" : "Add to basket";
    }
  },

  /** Moves one of those shown; the order in which they are then shown is the person's own. */
  move(place, by) {
    const passages = this.shown;
    const [passage] = passages.splice(place, 1);
    passages.splice(place + by, 0, passage);
    if (!this.keep(passages, "Not moved")) return;
    stored.write("letters-basket-order", "");
    this.show();
    this.focus(passage.id, by < 0 ? "up" : "down");
    say(`Now in place ${place + by + 1}`);
  },

  /** Shows them in an order, and keeps the one that a person made. */
  sort(order) {
    stored.keep("letters-basket-order", order, "The order is not changed");
    this.show();
    if (this.order === order) say(order ? "Put in order" : "In your own order");
  },

  remove(place) {
    if (!this.takeOut([this.shown[place].id])) return;
    this.show();
    const items = $("basket-items").children;
    this.focus(items[Math.min(place, items.length - 1)]?.dataset.passage, "up");
  },

  empty() {
    const ids = this.passages.map(({ id }) => id);
    if (!confirm("Remove all passages and notes from the basket?") || !this.takeOut(ids)) return;
    this.show();
    $("main").focus();
  },

  note(place, text) {
    const passages = this.passages;
    const written = this.shown[place]?.id;
    const passage = passages.find(({ id }) => id === written);
    if (!passage) return;
    passage.note = text;
    const isKnown = notices.of("storage") !== null;
    // Said once and not with every letter that is typed.
    if (isKnown ? stored.write("letters-basket", passages) : this.keep(passages, "The note is not saved")) {
      notices.clear("storage");
    }
    $(`printed-note-${place}`).textContent = text;
  },

  show() {
    if (!$("basket")) return;
    const { shown, order } = this;
    $("basket").hidden = false;
    $("basket-empty").hidden = shown.length > 0;
    $("basket-tools").hidden = shown.length === 0;
    $("report-title").value = report.title;
    $("basket-order").value = order;
    $("count").textContent = counted(shown.length);
    $("basket-items").replaceChildren(...shown.map((passage, place) => this.item(shown, place)));
    changes.mark();
  },

  item(shown, place) {
    const passage = shown[place];
    const button = (action, title, disabled) => {
      const made = element("button", { type: "button", "data-action": action, "data-place": place },
        title, element("span", { class: "hidden" }, ` passage ${place + 1}`));
      made.disabled = disabled;
      return made;
    };
    const note = element("textarea", { id: `note-${place}`, "data-place": place });
    note.value = passage.note ?? "";
    const heading = this.heading(shown, place);
    return element("li", { class: "result", "data-passage": passage.id },
      ...(heading ? [element("h2", { dir: "auto" }, heading)] : []), ...quoted(passage),
      element("p", { class: "unprinted" },
        element("label", { for: note.id }, `Note on passage ${place + 1}`), note),
      element("p", { class: "printed", id: `printed-note-${place}` }, note.value),
      element("p", { class: "buttons" }, button("up", "Move up", place === 0),
        button("down", "Move down", place === shown.length - 1), button("remove", "Remove", false)));
  },

  /** The place of a passage on the page of the basket, if it is there. */
  itemOf(id) {
    return [...$("basket-items")?.children ?? []].find((item) => item.dataset.passage === id);
  },

  /** The focus goes to a button of a passage, or to another one where that does nothing. */
  focus(id, action) {
    const item = this.itemOf(id);
    (item?.querySelector(`[data-action=${action}]:not([disabled])`)
      ?? item?.querySelector(".buttons button:not([disabled])") ?? $("main")).focus();
  },
};

/** What was taken out of the basket since this page was opened, each with the ids of those before it. */
const removals = {
  /** Of the last removal, in the order in which they were. */
  last: [],
  /** By the id. */
  all: new Map(),

  /** Offers to undo a removal; it can be until the next. */
  offer(taken) {
    this.last = taken;
    for (const one of taken) this.all.set(one.passage.id, one);
    const notes = taken.filter(({ passage }) => passage.note).length;
    const text = taken.length === 1
      ? `Removed from the basket${notes ? ", with its note" : ""}`
      : `${counted(taken.length)} removed from the basket${notes ? ", with your notes" : ""}`;
    notices.tell("removal", text, [{ label: "Undo", act: () => this.undo(), key: "u" }]);
  },

  undo() {
    const [first] = this.last;
    if (!first || !this.putBack(this.last)) return;
    const id = first.passage.id;
    const buttons = [...document.querySelectorAll("[data-action=collect]")];
    const collect = buttons.find((button) => button.parentElement.dataset.id === id);
    if (collect) collect.focus();
    else basket.focus(id, "remove");
    say("Back in the basket");
  },

  /** Puts passages in where they were, with their notes, behind what they followed; tells whether the browser keeps them. */
  putBack(taken) {
    const passages = basket.passages;
    for (const { passage, before } of taken) {
      const ids = passages.map(({ id }) => id);
      const last = before.findLast((id) => ids.includes(id));
      if (!ids.includes(passage.id)) passages.splice(ids.indexOf(last) + 1, 0, passage);
    }
    if (!basket.keep(passages, "Not put back into the basket")) return false;
    for (const { passage } of taken) this.all.delete(passage.id);
    this.last = this.last.filter(({ passage }) => this.all.has(passage.id));
    if (!this.last.length) notices.clear("removal");
    basket.show();
    return true;
  },

  /** A page that was left and is shown again offers nothing from before. */
  forget() {
    this.last = [];
    this.all.clear();
    notices.clear("removal");
  },
};

/** Passages that a link to this page names, in the part of the address that no server sees. */
const shared = {
  /** Addresses of more are too long for some programs. */
  limit: 50,
  passages: [],

  link() {
    const ids = basket.shown.slice(0, this.limit).map(({ id }) => encodeURIComponent(id));
    return `${location.origin}${root}basket#passages=${ids.join(",")}`;
  },

  async copy(button) {
    const address = this.link();
    if (!await copy(address, markup(element("a", { href: address }, report.title)), button)) return;
    const left = basket.passages.length - this.limit;
    const limits = [
      left > 0 ? `a link holds ${this.limit} passages: the last ${left} ${verb(left)} not in it` : "",
      isLocal ? "the link works on this computer only" : "",
    ].filter(Boolean);
    if (limits.length) notices.tell("copy", `Copied, but ${limits.join("; ")}`);
  },

  /** A passage as the basket keeps it; null where there is none of this id. */
  async read(id) {
    const response = await ask("passages/" + encodeURIComponent(id));
    if ([400, 404].includes(response.status)) return null;
    if (!response.ok) throw new Error(response.statusText);
    const { passage, letter, citation, published, generation } = await response.json();
    const address = `${root}letters/${encodeURIComponent(letter.id)}#p${passage.ordinal}`;
    return {
      id: passage.id, citation, address, published: published ?? undefined, letter: letter.id, date: letter.date ?? "",
      body: bodyNamed(letter), section: passage.section, query: "", generation: generation ?? "",
      text: passage.text, note: "",
    };
  },

  async show() {
    const named = /^#passages=(.+)$/.exec(location.hash);
    if (!$("shared") || !named) return;
    const ids = [...new Set(named[1].split(","))].slice(0, this.limit);
    $("shared").hidden = false;
    $("shared-state").textContent = "Looking for them …";
    // One after the other, so as not to be too many requests at once.
    const read = [];
    let unanswered = 0;
    for (const id of ids) {
      try {
        read.push(await this.read(decodeURIComponent(id)));
      } catch (error) {
        // What is no id is in no letter; anything else is a server that is away.
        if (error instanceof URIError) read.push(null);
        else unanswered += 1;
      }
    }
    this.passages = read.filter((passage) => passage);
    const missing = read.length - this.passages.length;
    const count = this.passages.length;
    $("shared-state").textContent = counted(count)
      + (missing ? `; ${missing} could not be found here` : "")
      + (unanswered ? `; the server did not answer for ${unanswered}: load the page again` : "");
    $("shared-items").replaceChildren(...this.passages.map((passage) =>
      element("li", { class: "result" }, ...quoted(passage))));
    document.querySelector("[data-action=take-shared]").disabled = count === 0;
  },

  take() {
    const added = this.passages.filter(({ id }) => !basket.has(id));
    if (!basket.keep([...basket.passages, ...added], "Not added to the basket")) return;
    basket.show();
    $("shared").hidden = true;
    history.replaceState(null, "", location.pathname);
    $("main").focus();
    say("Added to the basket");
  },
};

