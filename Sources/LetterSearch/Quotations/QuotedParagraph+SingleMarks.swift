/// Quotations in single marks, as is usual in Britain: ‘…’ and '…'.
///
/// Their closing mark is the apostrophe as well, so each may have several ends.
extension QuotedParagraph {
  /// A quotation with fewer words is a term, or made of two apostrophes.
  static let leastWordsInSingleMarks = 4

  /// More ends of one quotation are not tried.
  private static let endLimit = 5

  /// What stands between single marks.
  struct SingleMarks {
    /// The place of the opening mark.
    var start: Int
    /// Places where it may end, the likeliest first.
    var ends: [Int]
  }

  /// Finds single marks that have a partner, and curly ones that begin a quotation without an end.
  ///
  /// - Parameters:
  ///   - doubleMarks: what stands between double marks, where single ones tell nothing.
  ///   - goesOn: whether the next paragraph takes a quotation on that is still open.
  func singleMarks(
    outside doubleMarks: [Range<Int>],
    goesOn: Bool
  ) -> (found: [SingleMarks], strays: [Int]) {
    let endsOfDouble = Dictionary(doubleMarks.map { ($0.lowerBound - 1, $0.upperBound) }) { $1 }
    var found: [SingleMarks] = []
    var strays: [Int] = []
    var open: SingleMarks?
    func finish() {
      if let open, !open.ends.isEmpty {
        found.append(open)
      } else if let start = open?.start, scalars[start] == "‘" {
        strays.append(start)
      }
      open = nil
    }
    var place = 0
    while place < scalars.count {
      if let end = endsOfDouble[place] {
        place = end
      } else if opensSingle(place) {
        finish()
        open = SingleMarks(start: place, ends: [])
      } else if let marks = open, closesSingle(place) {
        let isCertain = !mayBePossessive(place)
        open?.ends = isCertain ? [place] + marks.ends : marks.ends + [place]
        if isCertain || marks.ends.count + 1 == Self.endLimit { finish() }
      }
      place += 1
    }
    if goesOn, open?.ends.isEmpty == true { open?.ends = [scalars.count] }
    finish()
    return (found, strays)
  }

  private func neighbours(of place: Int) -> (before: Unicode.Scalar, after: Unicode.Scalar) {
    (
      place > 0 ? scalars[place - 1] : " ",
      place + 1 < scalars.count ? scalars[place + 1] : " "
    )
  }

  private func opensSingle(_ place: Int) -> Bool {
    let (before, after) = neighbours(of: place)
    guard !after.properties.isWhitespace, !standsForLetters(place) else { return false }
    switch scalars[place] {
    case "‘": return !Self.endsWord(before)
    case "'":
      let canStandBefore =
        before.properties.isWhitespace || "([{–—-".unicodeScalars.contains(before)
      return canStandBefore && (after.isWordPart || "[…(“\"".unicodeScalars.contains(after))
    default: return false
    }
  }

  /// Words that begin with an apostrophe, which word processors turn into an opening mark.
  private static let shortened: Set = ["em", "til", "tis", "twas", "n", "cause", "bout"]

  /// Whether a mark stands for what was left out: the ’90s, ’til.
  private func standsForLetters(_ place: Int) -> Bool {
    let word = scalars[(place + 1)...].prefix(6).prefix(while: \.isWordPart)
    let text = String(String.UnicodeScalarView(word)).lowercased()
    let isDecade = text.hasSuffix("s") && text.dropLast().allSatisfy(\.isNumber) && text.count > 1
    return isDecade || Self.shortened.contains(text)
  }

  private func closesSingle(_ place: Int) -> Bool {
    let (before, after) = neighbours(of: place)
    let isMark = scalars[place] == "’" || scalars[place] == "'"
    return isMark && !before.properties.isWhitespace && !after.isWordPart
  }

  /// Whether a mark may stand for the possessive of a plural, as in `pupils’ work`.
  private func mayBePossessive(_ place: Int) -> Bool {
    let (before, after) = neighbours(of: place)
    guard before == "s" || before == "S", after.properties.isWhitespace else { return false }
    let next = scalars[(place + 1)...].first { !$0.properties.isWhitespace }
    return next?.isWordPart ?? false
  }
}
