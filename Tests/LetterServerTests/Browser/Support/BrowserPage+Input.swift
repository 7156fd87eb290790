/// What a person does with hand and keys.
extension BrowserPage {
  /// Clicks on what a selector finds, where it is seen and nothing lies above it.
  func click(_ selector: String) async throws {
    let place = try await awaited("\(selector) to click on") {
      let place = try await value(
        """
        (() => {
          const target = document.querySelector(\(selector.literal));
          if (!target || target.disabled) return null;
          target.scrollIntoView({ block: "center", behavior: "instant" });
          const box = target.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          return target.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
        })()
        """
      )
      return place == .null ? nil : place
    }
    for kind in ["mousePressed", "mouseReleased"] {
      try await call(
        "Input.dispatchMouseEvent",
        [
          "type": .string(kind), "x": place["x"], "y": place["y"], "button": "left",
          "clickCount": 1,
        ]
      )
    }
  }

  func focus(_ selector: String) async throws {
    try await value("document.querySelector(\(selector.literal)).focus()")
  }

  /// Types into what has the focus, a key for each letter.
  func type(_ text: String) async throws {
    for letter in text { try await press(.letter(letter)) }
  }

  /// Puts a text in place of what stands in a box, all at once.
  func fill(_ selector: String, with text: String) async throws {
    try await focus(selector)
    try await value("document.activeElement.select()")
    try await call("Input.insertText", ["text": .string(text)])
  }

  /// Chooses a value of a list; it opens in a window of the system, which keys do not reach here.
  func choose(_ value: String, in selector: String) async throws {
    try await self.value(
      """
      {
        const list = document.querySelector(\(selector.literal));
        list.value = \(value.literal);
        list.dispatchEvent(new Event("change", { bubbles: true }));
      }
      """
    )
  }

  func press(_ key: Key) async throws {
    for kind in ["keyDown", "keyUp"] {
      try await call("Input.dispatchKeyEvent", key.event(kind))
    }
  }

  /// Answers what the page asks in a window of its own; only then it goes on.
  func answerQuestion(_ agrees: Bool) async throws {
    try await awaited("question of the page") {
      events("Page.javascriptDialogOpening").isEmpty ? nil : ()
    }
    try await call("Page.handleJavaScriptDialog", ["accept": .bool(agrees)])
  }
}
