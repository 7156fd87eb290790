import LetterSearch

/// What a browser calls an export when it saves it: `letters-caseloads-southwark-2018-2026-01-31.csv`.
///
/// Of the query and the values of its restrictions the letters and digits are kept, in lower case
/// and with hyphens between words: no system takes them for anything else.
struct ExportFileName {
  /// More of a query helps nobody, and names have limits.
  private static let longestSubject = 60

  private let subject: String
  private let rest: String

  /// - Parameters:
  ///   - day: as `2026-01-31`.
  ///   - ending: without a dot.
  init(_ search: SearchRequest, day: String, ending: String) {
    var words: [String] = []
    for text in [search.text] + search.filters.map(\.value) {
      words += text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    var subject = ""
    for word in words where subject.count + word.count < Self.longestSubject {
      subject += "-" + word
    }
    self.subject = subject
    rest = "-\(day).\(ending)"
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
