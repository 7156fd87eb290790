/// A key of the keyboard.
enum Key: Sendable {
  case letter(Character)
  case enter
  case escape
  case up
  case down
  case space

  /// - Parameter kind: `keyDown` or `keyUp`.
  func event(_ kind: String) -> JSONValue {
    var event: [String: JSONValue] = ["type": .string(kind), "key": .string(name)]
    if let code { event["windowsVirtualKeyCode"] = .number(Double(code)) }
    if kind == "keyDown", let text { event["text"] = .string(text) }
    return .object(event)
  }

  private var name: String {
    switch self {
    case .letter(let letter): String(letter)
    case .enter: "Enter"
    case .escape: "Escape"
    case .up: "ArrowUp"
    case .down: "ArrowDown"
    case .space: " "
    }
  }

  /// What it writes where there is a box.
  private var text: String? {
    switch self {
    case .letter, .space: name
    case .enter: "\r"
    case .escape, .up, .down: nil
    }
  }

  /// What browsers do of themselves, such as to submit a form, goes by the codes of Windows.
  private var code: Int? {
    switch self {
    case .letter: nil
    case .enter: 13
    case .escape: 27
    case .up: 38
    case .down: 40
    case .space: 32
    }
  }
}
