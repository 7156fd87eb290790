/// Finds what is wrong with a page: tags, attributes, ids, labels, headings, foreign addresses.
///
/// It reads the small part of HTML that pages are written in, and takes all else for a fault.
struct MarkupChecker {
  private static let voidTags: Set = ["meta", "link", "input", "br", "img", "hr"]
  /// Elements of SVG that are closed in their own tag.
  private static let emptyTags: Set = ["rect", "path", "circle"]
  private static let forbiddenTags: Set = ["style", "iframe", "object", "embed", "base", "font"]

  struct Tag {
    var name: String
    var parent: String?
    var attributes: [(name: String, value: String)]

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var faults: [String] = []
  private(set) var tags: [Tag] = []
  /// What people read, in order.
  private(set) var text = ""
  private var open: [String] = []

  init(_ markup: String) {
    var rest = Substring(markup)
    while let start = rest.firstIndex(of: "<") {
      read(text: rest[..<start])
      guard let end = Self.end(of: rest[start...]) else {
        faults.append("a tag has no end: \(rest[start...].prefix(40))")
        return
      }
      read(tag: rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    read(text: rest)
    if !open.isEmpty { faults.append("not closed: \(open)") }
    checkIDs()
    checkControls()
    checkHeadings()
  }

  // MARK: Reading

  /// The bracket that ends a tag, quoted values passed over.
  private static func end(of text: Substring) -> Substring.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ">", !isQuoted { return index }
    }
    return nil
  }

  private mutating func read(text piece: Substring) {
    if piece.contains(">") { faults.append("a bare > in \(piece.prefix(40))") }
    checkReferences(piece)
    text += piece
  }

  private mutating func read(tag: Substring) {
    if tag.hasPrefix("!") {
      if tag.lowercased() != "!doctype html" { faults.append("odd declaration: \(tag)") }
    } else if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.last == name { open.removeLast() } else { faults.append("\(name) closes \(open)") }
    } else {
      readStart(tag)
    }
  }

  private mutating func readStart(_ tag: Substring) {
    let isClosed = tag.hasSuffix("/")
    let body = isClosed ? tag.dropLast() : tag
    let name = String(body.prefix { $0.isLetter || $0.isNumber })
    guard !name.isEmpty else { return faults.append("odd tag: \(tag.prefix(40))") }
    let attributes = attributes(body.dropFirst(name.count))
    let read = Tag(name: name, parent: open.last, attributes: attributes)
    tags.append(read)
    if Self.forbiddenTags.contains(name) { faults.append("forbidden element \(name)") }
    if name == "script", read["src"] == nil { faults.append("inline script") }
    if !Self.voidTags.contains(name), !(isClosed && Self.emptyTags.contains(name)) {
      open.append(name)
    }
  }

  private mutating func attributes(_ text: Substring) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let name = String(rest.prefix { $0.isLetter || $0 == "-" || $0.isNumber })
      guard !name.isEmpty else {
        faults.append("odd attribute: \(rest.prefix(40))")
        return attributes
      }
      rest = rest.dropFirst(name.count)
      var value = ""
      if rest.first == "=" {
        guard rest.dropFirst().first == "\"" else {
          faults.append("unquoted attribute \(name)")
          return attributes
        }
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      }
      check(name, value, among: attributes.map(\.name))
      attributes.append((name, value))
      rest = rest.drop(while: \.isWhitespace)
    }
    return attributes
  }

  private mutating func check(_ name: String, _ value: String, among others: [String]) {
    if name.hasPrefix("on") || name == "style" { faults.append("inline \(name)") }
    if others.contains(name) { faults.append("\(name) twice") }
    if value.contains("<") { faults.append("a bare < in \(name)") }
    checkReferences(Substring(value))
    guard ["href", "src", "action", "formaction"].contains(name) else { return }
    let isLocal = value.hasPrefix("/") && !value.hasPrefix("//") || value.hasPrefix("#")
    let allowed = value.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != 0x5C && $0 != 0x22 }
    if !isLocal || !allowed { faults.append("\(name) leads to \(value)") }
  }

  /// Every ampersand begins one of the references that pages use.
  private mutating func checkReferences(_ text: Substring) {
    let known = ["amp;", "lt;", "gt;", "quot;", "#39;", "#13;"]
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !known.contains(where: piece.hasPrefix) {
      faults.append("a bare & before \(piece.prefix(20))")
    }
  }

  // MARK: Relations

  private mutating func checkIDs() {
    var seen: Set<String> = []
    for id in tags.compactMap({ $0["id"] }) where !seen.insert(id).inserted {
      faults.append("id \(id) twice")
    }
    let references = ["for", "form", "aria-labelledby", "aria-describedby", "aria-controls"]
    for tag in tags {
      for name in references {
        for id in (tag[name] ?? "").split(separator: " ") where !seen.contains(String(id)) {
          faults.append("\(name) names \(id), which is not there")
        }
      }
      let target = tag["href"] ?? ""
      if target.hasPrefix("#"), !seen.contains(String(target.dropFirst())) {
        faults.append("\(target) is not on the page")
      }
    }
  }

  private mutating func checkControls() {
    let labelled = Set(tags.filter { $0.name == "label" }.compactMap { $0["for"] })
    for tag in tags
    where ["input", "select", "textarea"].contains(tag.name) && tag["type"] != "hidden" {
      if !labelled.contains(tag["id"] ?? "") { faults.append("no label: \(tag["name"] ?? "?")") }
    }
  }

  /// One first heading, and none that skips a level.
  private mutating func checkHeadings() {
    let headings = tags.map(\.name).filter { $0.count == 2 && $0.hasPrefix("h") }
    let levels = headings.compactMap { Int($0.dropFirst()) }
    if levels.filter({ $0 == 1 }).count != 1 || levels.first != 1 { faults.append("h1: \(levels)") }
    for (upper, lower) in zip(levels, levels.dropFirst()) where lower > upper + 1 {
      faults.append("a heading skips a level: \(upper), \(lower)")
    }
    for (name, parent) in [("main", "body"), ("title", "head")]
    where tags.filter({ $0.name == name && $0.parent == parent }).count != 1 {
      faults.append("not one \(name)")
    }
    if tags.first?["lang"] == nil { faults.append("no language") }
    if !tags.contains(where: { $0["role"] == "search" }) { faults.append("no search") }
  }
}
