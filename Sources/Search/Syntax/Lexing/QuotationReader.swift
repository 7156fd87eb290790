/// Reads what stands between quotation marks, and which of its marks stand for letters.
///
/// A `*` belongs to the word before it, and a `?` to the word that it stands within: at the end of a
/// word it asks.
struct QuotationReader {
  private(set) var text = String.UnicodeScalarView()
  private(set) var wildcards: [Int] = []
  /// Words that a `*` stood before.
  private(set) var withLeadingWildcard: [String] = []
  /// How often a `*` stood for itself, and how often of that between two words.
  private(set) var lone = (count: 0, between: 0)
  private var byteCount = 0
  /// How many a `*` stood for itself since the last word.
  private var waiting = 0

  init(_ scalars: [LexedScalar]) {
    for word in scalars.split(whereSeparator: \.scalar.isSpace) { read(Array(word)) }
  }

  private mutating func read(_ word: [LexedScalar]) {
    let first = word.firstIndex(where: \.scalar.isInWord)
    let last = word.lastIndex(where: \.scalar.isInWord)
    guard let first, let last else {
      let signs = word.filter { !$0.isBare("*") }
      if signs.count < word.count {
        lone.count += 1
        waiting += 1
      }
      return append(signs.map { ($0.scalar, false) })
    }
    if byteCount > 0 { lone.between += waiting }
    waiting = 0
    var read: [(scalar: Unicode.Scalar, isWildcard: Bool)] = []
    var isLeading = false
    // The question mark of an address, `https://…/page?id=7`, stands for itself. A `*` moves to the end
    // of its word, so that it does not tell what an address is.
    let isAddress = text(of: word.filter { !$0.isBare("*") }.map(\.scalar)).contains("://")
    for place in word.indices {
      let scalar = word[place]
      let isBehindWord = read.last.map { $0.isWildcard || $0.scalar.isInWord } ?? false
      switch scalar.scalar {
      case "*" where scalar.isEscaped: read.append(("*", false))
      case "*" where place > last: break
      case "*":
        if isBehindWord, place > first { read.append(("*", true)) } else { isLeading = true }
      case "?" where !scalar.isEscaped && isBehindWord && !isAddress:
        read.append(("?", word[place...].first { !$0.isWildcard }?.scalar.isInWord ?? false))
      default: read.append((scalar.scalar, false))
      }
      if place == last, word[last...].contains(where: { $0.isBare("*") }) {
        read.append(("*", true))
      }
    }
    if isLeading {
      // With a part of the word unknown, the rest is searched as it stands.
      read.removeAll { $0.isWildcard && $0.scalar == "*" }
      // Letters that a * stood between may now stand beside a dash.
      let plain = text(of: read.map(\.scalar)).withPlainHyphens
      read = plain.unicodeScalars.map { ($0, false) }
      withLeadingWildcard.append(text(of: read.map(\.scalar)))
    }
    append(read)
  }

  private func text(of scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Appends a word, behind a space.
  private mutating func append(_ word: [(scalar: Unicode.Scalar, isWildcard: Bool)]) {
    guard !word.isEmpty else { return }
    for (scalar, isWildcard) in (byteCount > 0 ? [(" ", false)] : []) + word {
      if isWildcard { wildcards.append(byteCount) }
      text.append(scalar)
      byteCount += UTF8.width(scalar)
    }
  }
}
