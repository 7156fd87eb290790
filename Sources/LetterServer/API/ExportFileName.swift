import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a browser calls an export when it saves it: `letters-caseloads-southwark-2018-2026-01-31.csv`.
///
/// Of the query, the values of its restrictions and the kind of the file the letters and digits are
/// kept, in lower case and with hyphens between words: no system takes them for anything else.
struct ExportFileName {
  /// More of a query helps nobody, and names have limits.
  private static let longestSubject = 60

  private let subject: String
  private let rest: String

  /// - Parameters:
  ///   - kind: what tells the file from others of the same search, such as `first 3`; may be empty.
  ///   - day: as `2026-01-31`.
  ///   - ending: without a dot.
  init(_ search: SearchRequest, kind: String = "", day: String = Self.today, ending: String) {
    subject =
      Self.words([search.text] + search.filters.map(\.value)) + Self.words([kind])
    rest = "-\(day).\(ending)"
  }

  /// The date in UTC, as all machines see it.
  static var today: String { String(Date().ISO8601Format().prefix(10)) }

  private static func words(_ texts: [String]) -> String {
    var joined = ""
    for word in texts.joined(separator: " ").lowercased().split(whereSeparator: isBetweenWords)
    where joined.count + word.count < longestSubject { joined += "-" + word }
    return joined
  }

  private static func isBetweenWords(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber
  }

  /// The value of the header field `Content-Disposition` (RFC 6266): ASCII for all, and the letters
  /// of other alphabets for those that read them.
  var disposition: String {
    let plain = String(subject.unicodeScalars.filter(\.isASCII).map(Character.init))
    let field = "attachment; filename=\"letters\(plain)\(rest)\""
    return plain == subject
      ? field : field + "; filename*=UTF-8''" + PercentEncoding.encode("letters\(subject)\(rest)")
  }
}
