/// What was copied, in the forms that programs take.
struct Copied: Equatable {
  var text: String
  var markup: String
}

extension BrowserPage {
  /// Pastes into the search box, as a program would that understands text and markup.
  func pasted() async throws -> Copied {
    try await value(
      """
      window.pasted = new Promise((resolve) => addEventListener("paste", (event) => {
        const data = (type) => event.clipboardData.getData(type);
        resolve({ text: data("text/plain"), markup: data("text/html") });
        event.preventDefault();
      }, { once: true }));
      document.getElementById("q").focus();
      """
    )
    try await call(
      "Input.dispatchKeyEvent",
      ["type": "keyDown", "key": "v", "commands": ["paste"]]
    )
    let pasted = try await value("window.pasted")
    return Copied(text: pasted["text"].text ?? "", markup: pasted["markup"].text ?? "")
  }
}
