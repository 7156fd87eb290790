import InvertedIndex
import LetterParsing

/// Letters that are there more than once: in the same bytes, or in others that say the same, as a file
/// with other line ends or another encoding, a second download, or a page beside its text.
///
/// None is dropped, because nothing tells which of the files is right; so whoever counts letters has to
/// know. Records are told only beside a file: many of a list may say the same.
enum LetterCopies {
  /// The words of all passages as a number, wherever these begin and end; `nil` for no words.
  static func words(of texts: some Sequence<String>) -> Wording? {
    let words = Wording(of: texts.joined(separator: " "))
    return words == Wording(of: "") ? nil : words
  }

  /// Letters that have the same words and date, and neither state different bodies or addressees nor have
  /// different numbers of withheld rows.
  ///
  /// - Parameters:
  ///   - letters: in any order.
  ///   - words: of the letter at a place; asked only where another has its date and may be of its body.
  /// - Returns: the places of each letter that is there more than once, all in ascending order.
  static func sameWords(
    among letters: [StoredLetter],
    words: (Int) throws -> Wording?
  ) rethrows -> [[Int]] {
    var found: [[Int]] = []
    for places in Dictionary(grouping: letters.indices, by: { letters[$0].letter.date }).values {
      guard places.count > 1 else { continue }
      var byWords: [Wording: [Int]] = [:]
      for place in places where hasLikeness(place, places, letters) {
        guard let words = try words(place) else { continue }
        byWords[words, default: []].append(place)
      }
      for places in byWords.values { found += ofOneBody(places, letters) }
    }
    return found.sorted { $0[0] < $1[0] }
  }

  /// Letters whose files are the same, byte for byte, or that have the same words.
  ///
  /// - Returns: as ``sameWords(among:words:)``; each letter stands in one list at most.
  static func all(
    among letters: [StoredLetter],
    words: (Int) throws -> Wording?
  ) rethrows -> [[Int]] {
    let files = letters.indices.filter { !letters[$0].isRecord && !letters[$0].source.isEmpty }
    let sameWords = try self.sameWords(among: letters, words: words)
    let known = Set(sameWords.joined())
    let sameBytes = Dictionary(grouping: files) { letters[$0].sha256 }.values
      .map { $0.filter { !known.contains($0) } }
    return (sameWords + sameBytes.filter { $0.count > 1 }).sorted { $0[0] < $1[0] }
  }

  /// Warns of letters that have the same words in other bytes; the same bytes are told apart.
  ///
  /// - Parameter paths: by the ids of the letters.
  static func warnings(
    among letters: [StoredLetter],
    paths: [String: String],
    words: (Int) throws -> Wording?
  ) rethrows -> [IndexReport.Warning] {
    try sameWords(among: letters, words: words).flatMap { places in
      // The text of withheld rows is nowhere to be compared.
      let isSure = places.allSatisfy { letters[$0].letter.withheld.isEmpty }
      let copies = places.map { place in
        (path: paths[letters[place].id] ?? letters[place].file, sha256: letters[place].sha256)
      }.sorted { ($0.path, $0.sha256) < ($1.path, $1.sha256) }
      var seen = Set([copies[0].sha256])
      return copies.dropFirst().filter { seen.insert($0.sha256).inserted }.map { copy in
        IndexReport.Warning(
          path: copy.path,
          line: nil,
          code: "same-letter",
          message: isSure
            ? "the same letter as \(copies[0].path), word for word, in other bytes: \(countedAgain)"
            : "the same words as \(copies[0].path), but for withheld rows, which are not compared: "
              + "if it is the same letter, \(countedAgain)"
        )
      }
    }.sorted { $0.path < $1.path }
  }

  /// What a copy does to numbers, and what is to be done.
  static let countedAgain =
    "it is counted as one letter more, and its passages with it. Take one of the files away."

  /// More letters of one date are not compared each with each.
  private static let comparedLetters = 50

  /// Whether another letter of the date may be the same, which costs less to find out than its words.
  private static func hasLikeness(
    _ place: Int,
    _ places: [Int],
    _ letters: [StoredLetter]
  ) -> Bool {
    places.count > comparedLetters
      || places.contains { $0 != place && mayBeOne(letters[$0].letter, letters[place].letter) }
  }

  /// - Parameter places: of letters with the same words and date.
  private static func ofOneBody(_ places: [Int], _ letters: [StoredLetter]) -> [[Int]] {
    var groups: [[Int]] = []
    for place in places {
      let group = groups.firstIndex { mayBeOne(letters[$0[0]].letter, letters[place].letter) }
      if let group { groups[group].append(place) } else { groups.append([place]) }
    }
    return groups.filter { group in
      group.count > 1 && group.contains { !letters[$0].isRecord }
    }
  }

  /// Whether neither states another body or addressee than the other, and as many rows are withheld of both.
  ///
  /// A copy without line ends may have read more of the address for the body's name.
  private static func mayBeOne(_ left: Letter, _ right: Letter) -> Bool {
    func agree(_ left: String?, _ right: String?) -> Bool {
      guard let left = left?.lowercased(), let right = right?.lowercased() else { return true }
      return left.contains(right) || right.contains(left)
    }
    return agree(left.institution, right.institution)
      && agree(left.localAuthority, right.localAuthority)
      && areToOne(left.addressees, right.addressees)
      && rowsWithheld(of: left) == rowsWithheld(of: right)
  }

  /// Whether the addressees of one are named in the other as well, or one has none: `Mrs Hall`, `Mrs A Hall`.
  private static func areToOne(_ left: [Correspondent], _ right: [Correspondent]) -> Bool {
    func words(_ people: [Correspondent]) -> Set<Substring> {
      Set(people.flatMap { $0.name.lowercased()[...].split { !$0.isLetter } })
    }
    let (left, right) = (words(left), words(right))
    return left.isSubset(of: right) || right.isSubset(of: left)
  }

  private static func rowsWithheld(of letter: Letter) -> Int {
    letter.withheld.reduce(0) { $0 + $1.rowCount }
  }
}

extension LetterIndex {
  /// The words of a letter's passages; `nil` for none.
  private func words(of group: GroupID) throws -> Wording? {
    LetterCopies.words(
      of: try segment.documents(of: group).map { try passage(DocID(rawValue: $0)).text }
    )
  }

  /// The words of the letter that ``letters()`` gives at a place; `nil` for none.
  func wordsOfLetters() -> (Int) throws -> Wording? {
    let groups = segment.groupsByArrival()
    return { try words(of: groups[$0]) }
  }
}
