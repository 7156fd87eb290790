import InvertedIndex
import Search

/// Some of the passages that a query finds, and of how many they are.
struct ExportPart: Sendable {
  let documents: Set<DocID>
  /// The same in the order in which somebody named them; `nil` when nobody did.
  var listed: [DocID]?
  /// How many there are.
  let count: SearchResponse.Count
  /// Of how many they are a part.
  let population: SearchResponse.Count
}

extension LetterSearcher {
  /// What an export is restricted to, of all that its query finds; `nil` for everything.
  func part(_ request: ExportRequest, of selection: PassageSelection) throws -> ExportPart? {
    if let chosen = request.chosen {
      let named = try chosen.compactMap { try document(ofPassage: $0) }
      let wanted = Set(named)
      var found: Set<DocID> = []
      try searcher.forEachMatch(selection.rows.request.query) { document in
        if wanted.contains(document) { found.insert(document) }
      }
      var part = part(found, of: selection)
      part.listed = named.filter { found.remove($0) != nil }
      return part
    }
    if let sample = request.sample { return part(try draw(sample, of: selection), of: selection) }
    return try request.limit.map { limit in
      part(Set(try selection.rows.hits(upTo: limit).map(\.document)), of: selection)
    }
  }

  private func part(_ documents: Set<DocID>, of selection: PassageSelection) -> ExportPart {
    ExportPart(
      documents: documents,
      count: .init(
        passages: documents.count,
        letters: Set(documents.map(index.segment.group)).count
      ),
      population: selection.total
    )
  }
}

/// The passages of other windows that are in a part.
struct PartWindows: PassageWindows {
  let windows: any PassageWindows
  let part: ExportPart

  func window(from start: EngineRequest.Position?) throws -> PassageWindow {
    let window = try windows.window(from: start)
    var passages: [FoundPassage] = []
    var letterStarts: [Int] = []
    let ends = window.letterStarts.dropFirst() + [window.passages.count]
    let letters = zip(window.letterStarts, ends).map { $0..<$1 }
    for letter in letters.isEmpty ? [0..<window.passages.count] : letters {
      let kept = window.passages[letter].filter { part.documents.contains($0.document) }
      if !kept.isEmpty, !letters.isEmpty { letterStarts.append(passages.count) }
      passages += kept
    }
    return PassageWindow(passages: passages, letterStarts: letterStarts, next: window.next)
  }
}

/// Passages in an order of their own, all in one window.
struct ListedWindows: PassageWindows {
  private let passages: [FoundPassage]
  private let letterStarts: [Int]

  /// - Parameter groupsByLetter: whether the passages of a letter come together, where its first
  ///   one stands.
  init(_ documents: [DocID], in segment: Segment, groupsByLetter: Bool) {
    guard groupsByLetter else {
      passages = documents.map { FoundPassage(document: $0, score: 0) }
      letterStarts = []
      return
    }
    var places: [GroupID: Int] = [:]
    var letters: [[FoundPassage]] = []
    for document in documents {
      let letter = segment.group(of: document)
      let place = places[letter] ?? letters.count
      if place == letters.count { letters.append([]) }
      places[letter] = place
      letters[place].append(FoundPassage(document: document, score: 0))
    }
    passages = letters.flatMap(\.self)
    var starts: [Int] = []
    var next = 0
    for letter in letters {
      starts.append(next)
      next += letter.count
    }
    letterStarts = starts
  }

  func window(from start: EngineRequest.Position?) throws -> PassageWindow {
    PassageWindow(passages: passages, letterStarts: letterStarts, next: nil)
  }
}
