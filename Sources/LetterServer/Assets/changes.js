// What has changed in the letters ----------------------------------------------------------------

/** Compares texts as people read them. */
const spaced = (text) => (text ?? "").trim().replace(/\s+/g, " ");

/** How many words two texts share, from 0 to 1 for the same words (Dice's coefficient). */
function likeness(one, other) {
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = [words(one), words(other)];
  const left = new Map();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count) common += 1;
    left.set(word, count - 1);
  }
  return first.length + second.length ? 2 * common / (first.length + second.length) : 0;
}

/** Which passages of the basket the letters no longer have as they were put in. */
const changes = {
  /** By the id: what stands in its place now, as the basket would keep it; null for nothing. */
  found: new Map(),
  /** Of so many passages the server is told at once. */
  batch: 200,
  /** Passages less alike are different ones. */
  least: .6,

  /** Asks the server; where it does not answer, nothing is marked. */
  async look() {
    const passages = basket.passages;
    if (!$("basket") || !passages.length) return;
    try {
      const rows = await this.rows(passages.map(({ id }) => id));
      const found = new Map();
      for (const passage of passages) {
        const now = await this.now(passage, rows.get(passage.id));
        if (now !== undefined) found.set(passage.id, now);
      }
      this.found = found;
      this.learn(rows);
      this.mark();
    } catch {
      this.found.clear();
    }
  },

  /** What the letters say of some passages, by the id; asked for in a body, so that no log names them. */
  async rows(ids) {
    const rows = new Map();
    for (let start = 0; start < ids.length; start += this.batch) {
      const response = await ask("export", sent({
        ids: ids.slice(start, start + this.batch), format: "ndjson", columns: "id,citation,kind,local_authority,body_name,text",
      }));
      if (!response.ok) throw new Error(response.statusText);
      const lines = (await response.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
      // The first line tells where the others come from.
      for (const row of lines) if (row.id) rows.set(row.id, row);
    }
    return rows;
  },

  /** What a passage is now; null when it is gone, undefined when it is as it was. */
  async now(passage, row) {
    if (row) {
      const isSame = spaced(row.text) === spaced(passage.text) && spaced(row.citation) === spaced(passage.citation);
      return isSame ? undefined : await shared.read(passage.id);
    }
    const id = this.nearest(passage, await this.letter(passage));
    return id ? await shared.read(id) : null;
  },

  /** The passages that its letter has now; none when the letter is gone. */
  async letter({ id, letter }) {
    const name = letter || id.slice(0, id.lastIndexOf("~"));
    const response = await ask(`letters/${encodeURIComponent(name)}/passages`);
    if (response.status === 404) return [];
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()).passages;
  },

  /** The id of the passage most like one, of those that are not in the basket anyway. */
  nearest({ text }, others) {
    const ids = new Set(basket.passages.map(({ id }) => id));
    const alike = others.filter(({ id }) => !ids.has(id))
      .map((other) => ({ id: other.id, likeness: likeness(text, other.text) }))
      .filter((other) => other.likeness >= this.least);
    return alike.toSorted((a, b) => b.likeness - a.likeness)[0]?.id;
  },

  /** Baskets of before do not know the body of a passage. */
  learn(rows) {
    const passages = basket.passages;
    const unknown = passages.filter(({ id, body }) => body === undefined && rows.has(id));
    if (!unknown.length) return;
    for (const passage of unknown) passage.body = bodyNamed(rows.get(passage.id));
    // Not under the hands of somebody who writes.
    if (stored.write("letters-basket", passages) && !$("basket-items").contains(document.activeElement)) basket.show();
  },

  /** Puts the marks at the passages, and says how many there are. */
  mark() {
    const items = [...$("basket-items").children].filter((item) => this.found.has(item.dataset.passage));
    for (const old of document.querySelectorAll("#basket-items .change")) old.remove();
    for (const item of items) {
      const id = item.dataset.passage;
      item.querySelector(".citation").after(this.note(id, this.found.get(id)));
    }
    const gone = items.filter((item) => this.found.get(item.dataset.passage) === null).length;
    const changed = items.length - gone;
    const text = [
      gone ? `${counted(gone)} ${verb(gone)} no longer in the letters` : "",
      changed ? `of ${counted(changed)} the letter has changed since` : "",
    ].filter(Boolean).join("; ");
    if ($("basket-changes").textContent !== text) $("basket-changes").textContent = text;
  },

  note(id, now) {
    const note = element("div", { class: "change unprinted" });
    if (!now) {
      note.append(element("p", {}, "This passage is no longer in the letters. Here it stands as you put it in."));
      return note;
    }
    const before = basket.passages.find((passage) => passage.id === id);
    const isText = spaced(now.text) !== spaced(before?.text);
    const isCited = spaced(now.citation) !== spaced(before?.citation);
    note.append(
      element("p", {}, "The letter has changed since; "
        + (isText ? "it now says:" : isCited ? "the passage is now cited as:" : "the passage has another id:")),
      ...(isText ? [element("blockquote", { class: "passage", dir: "auto" }, now.text)] : []),
      element("p", { class: "citation" }, isText || isCited ? now.citation : now.id),
      element("p", { class: "buttons" },
        element("button", { type: "button", "data-action": "take-change", "data-passage": id },
          `Take the new ${isText ? "text" : isCited ? "citation" : "id"}`)));
    return note;
  },

  /** Puts what the letter says now in the place of a passage, with its note. */
  take(id) {
    const now = this.found.get(id);
    const passages = basket.passages;
    const place = passages.findIndex((passage) => passage.id === id);
    if (!now || place < 0) return;
    const { note, query } = passages[place];
    passages[place] = { ...now, note, query };
    if (!basket.keep(passages, "Not changed")) return;
    this.found.delete(id);
    basket.show();
    basket.focus(now.id, "remove");
    say("The basket has the new one");
  },
};

