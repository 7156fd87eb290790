import LetterSearch

/// A piece of HTML that is safe to send.
///
/// It is written as a string literal: what stands in the literal is markup, what is interpolated is
/// text and is escaped, in attributes too when they are quoted as they must be. So text can only
/// become markup where the source code shows it.
///
///     let link: HTML = "<a href=\"\(address)\">\(title)</a>"
///
/// HTML that is interpolated is taken as it is; of `nil` and of lists, what there is of it.
struct HTML: Sendable, Equatable {
  private(set) var markup: String

  /// Nothing.
  static let empty = HTML(markup: "")

  /// Text, escaped.
  init(_ text: some StringProtocol) {
    markup = ""
    HTMLEscaping.append(text, to: &markup)
  }

  private init(markup: String) { self.markup = markup }

  var isEmpty: Bool { markup.isEmpty }

  /// What is sent.
  var bytes: [UInt8] { Array(markup.utf8) }

  static func + (left: HTML, right: HTML) -> HTML {
    HTML(markup: left.markup + right.markup)
  }

  static func += (left: inout HTML, right: HTML) { left.markup += right.markup }
}

extension HTML: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }

    mutating func appendInterpolation(_ text: some StringProtocol) {
      HTMLEscaping.append(text, to: &markup)
    }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    mutating func appendInterpolation(_ html: HTML?) { markup += html?.markup ?? "" }

    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { markup += piece.markup }
    }

    /// An attribute without a value, such as `checked`, with a space before it; or nothing.
    mutating func appendInterpolation(_ attribute: StaticString, if holds: Bool) {
      if holds { markup += " " + attribute.description }
    }
  }

  init(stringLiteral: StaticString) { self.init(markup: stringLiteral.description) }

  init(stringInterpolation: StringInterpolation) {
    self.init(markup: stringInterpolation.markup)
  }
}

extension [HTML] {
  func joined(separator: HTML = .empty) -> HTML {
    var joined = HTML.empty
    for (place, piece) in enumerated() {
      if place > 0 { joined += separator }
      joined += piece
    }
    return joined
  }
}
