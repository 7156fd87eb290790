import HTTPServer
import LetterSearch

/// A piece of HTML that is safe to send.
///
/// It is written as a string literal: what stands in the literal is markup, what is interpolated is
/// text and is escaped, in attributes too when they are quoted as they must be. So text can only
/// become markup where the source code shows it.
///
///     let link: HTML = "<a href=\"\(address)\">\(title)</a>"
///
/// HTML that is interpolated is taken as it is; of `nil` and of lists, what there is of it. Addresses
/// on this server get its base path when the HTML is sent.
struct HTML: Sendable, Equatable {
  /// As a server without a base path sends it.
  private(set) var markup: String
  /// Where an address on this server begins, UTF-8 offsets in ascending order.
  private var addressOffsets: [Int]

  /// Nothing.
  static let empty: HTML = ""

  /// Text, escaped.
  init(_ text: some StringProtocol) {
    (markup, addressOffsets) = ("", [])
    HTMLEscaping.append(text, to: &markup)
  }

  var isEmpty: Bool { markup.isEmpty }

  /// What a server sends that is shown below a base path.
  func bytes(below base: BasePath) -> [UInt8] {
    let bytes = Array(markup.utf8)
    guard base != .root else { return bytes }
    var sent: [UInt8] = []
    sent.reserveCapacity(bytes.count + addressOffsets.count * base.text.utf8.count)
    var start = 0
    for offset in addressOffsets {
      sent += bytes[start..<offset]
      sent += base.text.utf8
      start = offset
    }
    return sent + bytes[start...]
  }

  static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum += right
    return sum
  }

  static func += (left: inout HTML, right: HTML) {
    let offset = left.markup.utf8.count
    left.markup += right.markup
    left.addressOffsets += right.addressOffsets.map { $0 + offset }
  }

  fileprivate mutating func append(markup text: String) { markup += text }

  fileprivate mutating func append(_ text: some StringProtocol) {
    HTMLEscaping.append(text, to: &markup)
  }

  fileprivate mutating func append(_ address: SiteAddress) {
    addressOffsets.append(markup.utf8.count)
    append(address.path)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html: HTML

    init(literalCapacity: Int, interpolationCount: Int) {
      html = HTML(capacity: literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: StaticString) {
      html.append(markup: literal.description)
    }

    mutating func appendInterpolation(_ text: some StringProtocol) { html.append(text) }

    mutating func appendInterpolation(_ address: SiteAddress) { html.append(address) }

    mutating func appendInterpolation(_ number: Int) { html.append(markup: String(number)) }

    mutating func appendInterpolation(_ html: HTML?) {
      if let html { self.html += html }
    }

    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { html += piece }
    }

    /// An attribute without a value, such as `checked`, with a space before it; or nothing.
    mutating func appendInterpolation(_ attribute: StaticString, if holds: Bool) {
      if holds { html.append(markup: " " + attribute.description) }
    }
  }

  init(stringLiteral: StaticString) {
    (markup, addressOffsets) = (stringLiteral.description, [])
  }

  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }

  fileprivate init(capacity: Int) {
    (markup, addressOffsets) = ("", [])
    markup.reserveCapacity(capacity)
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
