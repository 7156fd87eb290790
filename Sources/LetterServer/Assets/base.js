// Makes the pages better; everything works without it. No dependency, no request to elsewhere.
// The files are sent as one: base, notices, basket, changes, page.
"use strict";

/** Whether this server can be reached from this computer alone. */
const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])\.?$/.test(location.hostname);

const $ = (id) => document.getElementById(id);
const box = $("q");
/** Where the site begins, with a slash at its end. */
const root = document.body.dataset.root;

/** Makes an element; texts are never read as markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A value that stays in this browser; the fallback where storage is forbidden or damaged. */
const stored = {
  /** Sites below other paths of one host have values of their own. */
  key(name) { return root === "/" ? name : `${name} ${root}`; },
  read(name, fallback) {
    try {
      return JSON.parse(localStorage.getItem(this.key(name))) ?? fallback;
    } catch {
      return fallback;
    }
  },
  /** Tells whether the browser has kept it. */
  write(name, value) {
    try {
      localStorage.setItem(this.key(name), JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  /** As `write`, and says so where the browser keeps nothing. */
  keep(name, value, failure) {
    const isKept = this.write(name, value);
    if (isKept) notices.clear("storage");
    else notices.warn("storage", `${failure}: this browser does not keep it. Its storage is full or switched off.`);
    return isKept;
  },
};

/** Asks the API, and again after a while when the server has no time. */
async function ask(address, options) {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(root + "api/v1/" + address, options);
    const isBusy = response.status === 429 || response.status === 503;
    if (!isBusy || tries === 4) return response;
    const seconds = Number(response.headers.get("Retry-After")) || 1;
    await new Promise((resolve) => { setTimeout(resolve, Math.min(seconds, 10) * 1000); });
  }
}

/** What a request sends as JSON. */
const sent = (value) => ({
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(value),
});

const counted = (count) => count === 1 ? "1 passage" : `${count.toLocaleString("en-GB")} passages`;
const verb = (count) => count === 1 ? "is" : "are";

const place = () => location.pathname + location.search;
