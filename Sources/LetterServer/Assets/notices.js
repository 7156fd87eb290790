// What is said -----------------------------------------------------------------------------------

const voice = element("p", { role: "status", class: "hidden" });
document.body.append(voice);

/** Tells screen readers what everybody else sees happen. */
function say(text) {
  voice.textContent = "";
  requestAnimationFrame(() => { voice.textContent = text; });
}

/**
 * What everybody has to see: what failed, what is incomplete, what can be undone. It stands in a bar at
 * the bottom until it is dismissed, done with, or followed by the next of its topic.
 */
const notices = {
  bar: element("div", { class: "notice-bar" }),
  // Each notice is read out by itself, when it is put in.
  told: element("div", { role: "status", "aria-atomic": "false" }),
  warned: element("div", { role: "alert", "aria-atomic": "false" }),

  /** Something to know; `actions` are buttons: a label and what it does. */
  tell(topic, text, actions = []) { return this.show(this.told, topic, text, actions); },

  /** Something that failed. */
  warn(topic, text, actions = []) { return this.show(this.warned, topic, text, actions); },

  show(region, topic, text, actions) {
    const hadFocus = this.of(topic)?.contains(document.activeElement);
    this.clear(topic);
    const notice = element("div", { class: "notice", "data-topic": topic }, element("p", {}, text));
    notice.before = document.activeElement;
    const buttons = actions.map(({ label, act, key }) => this.button(label, act, key));
    notice.append(element("p", { class: "buttons" }, ...buttons,
      this.button("Dismiss", () => this.clear(topic))));
    notice.addEventListener("keydown", (event) => { if (event.key === "Escape") this.clear(topic); });
    region.append(notice);
    // What is tried again by a key can be tried once more.
    if (hadFocus) notice.querySelector("button").focus();
    this.makeRoom();
    return notice;
  },

  button(label, act, key) {
    const made = element("button", { type: "button" }, label);
    if (key && stored.read("letters-keys", true)) made.append(" ", element("kbd", {}, key));
    made.addEventListener("click", act);
    return made;
  },

  of(topic) { return this.bar.querySelector(`[data-topic="${topic}"]`); },

  /** Takes a notice away; the focus goes from it to where it was before. */
  clear(topic) {
    const notice = this.of(topic);
    if (!notice) return;
    const hadFocus = notice.contains(document.activeElement);
    notice.remove();
    if (hadFocus) (notice.before?.isConnected ? notice.before : $("main")).focus();
    this.makeRoom();
  },

  /** Puts a text that could not be copied below a notice, selected, for the browser's own way of copying. */
  offer(notice, text) {
    const area = element("textarea", { readonly: "", rows: "3", "aria-label": "Text to copy" });
    area.value = text;
    notice.firstChild.after(area);
    area.focus();
    area.select();
    this.makeRoom();
  },

  /** What has the focus is not below the bar, when it appears and when the focus moves on. */
  makeRoom() {
    const bar = this.bar.getBoundingClientRect();
    document.documentElement.style.scrollPaddingBottom = bar.height ? `${bar.height + 8}px` : "";
    const focused = document.activeElement;
    if (!bar.height || this.bar.contains(focused)) return;
    const { top, bottom, height } = focused.getBoundingClientRect();
    const isCovered = bottom + 8 > bar.top && top < bar.bottom;
    if (isCovered && height < innerHeight / 2) scrollBy(0, Math.min(bottom + 8 - bar.top, top));
  },

  start() {
    this.bar.append(this.told, this.warned);
    document.body.append(this.bar);
    document.addEventListener("focusin", () => this.makeRoom());
    addEventListener("resize", () => this.makeRoom());
  },
};
notices.start();

