import InvertedIndex
import Search
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Words and phrases that tell two sets of passages apart.
extension LetterSearcher {
  /// Compares what two requests find.
  ///
  /// - Parameter threadCount: `nil` for one thread a core; the answer is the same with any number.
  /// - Throws: what ``search(_:)`` throws.
  package func compare(
    _ request: ComparisonRequest,
    threadCount: Int? = nil
  ) throws -> SetComparison {
    var first = try side(request.first)
    var second = try request.second.map(side) ?? rest(of: first, request.first)
    let common = first.documents.intersection(second.documents)
    let overlap = count(common)
    first.documents.subtract(common)
    second.documents.subtract(common)
    first.side.compared = count(first.documents)
    second.side.compared = count(second.documents)
    let counter = try counter(
      first.documents,
      second.documents,
      request,
      threadCount: max(1, threadCount ?? ProcessInfo.processInfo.activeProcessorCount)
    )
    first.side.words = counter.placeCounts.first[0]
    second.side.words = counter.placeCounts.second[0]
    let typical = TypicalPhrases(counter, leastLetters: request.leastLetters)
    first.side.typicalCount = typical.ofFirst.count
    first.side.typical = try typical.ofFirst.prefix(max(0, request.limit)).map(asWritten)
    second.side.typicalCount = typical.ofSecond.count
    second.side.typical = try typical.ofSecond.prefix(max(0, request.limit)).map(asWritten)
    return SetComparison(
      generation: index.metadata.generation,
      leastLetters: request.leastLetters,
      first: first.side,
      second: second.side,
      overlap: overlap
    )
  }

  /// An acronym is a term of its own beside the word in lower case, so two counts tell how most
  /// passages write it.
  private func asWritten(_ entry: SetComparison.Entry) throws -> SetComparison.Entry {
    let field = index.schema.exact(.text)
    var entry = entry
    let words = try entry.text.split(separator: " ").map { word in
      let acronym = word.uppercased()
      guard acronym != word, let inCapitals = try index.segment.lookup(field, acronym),
        let all = try index.segment.lookup(field, String(word))
      else { return String(word) }
      return 2 * inCapitals.documentFrequency > all.documentFrequency ? acronym : String(word)
    }
    entry.shownText = words.joined(separator: " ")
    return entry
  }

  // MARK: Sets

  private struct FoundSide {
    var side: SetComparison.Side
    var documents: Set<UInt32>
  }

  private func side(_ request: SearchRequest) throws -> FoundSide {
    let found = try matches(of: request)
    let side = SetComparison.Side(
      query: request.text,
      interpreted: found.interpreted,
      question: found.request.described(as: found.interpreted),
      notes: found.notes
    )
    return foundSide(side, Set(found.documents.map(\.rawValue)))
  }

  /// All passages that the restrictions allow and the first set lacks.
  private func rest(of first: FoundSide, _ request: SearchRequest) throws -> FoundSide {
    let request = try withDatesInOrder(request).request
    let allowed = try searcher.matches(try restricting(.everything, to: request.filters))
    let documents = Set(allowed.map(\.rawValue)).subtracting(first.documents)
    let others = "all other passages"
    let side = SetComparison.Side(
      query: nil,
      interpreted: others,
      question: request.described(as: others),
      notes: []
    )
    return foundSide(side, documents)
  }

  private func foundSide(_ side: SetComparison.Side, _ documents: Set<UInt32>) -> FoundSide {
    var side = side
    side.found = count(documents)
    return FoundSide(side: side, documents: documents)
  }

  private func count(_ documents: Set<UInt32>) -> SearchResponse.Count {
    let letters = Set(documents.map { index.segment.group(of: DocID(rawValue: $0)) })
    return .init(passages: documents.count, letters: letters.count)
  }

  // MARK: Counting

  /// Letters that one thread takes at a time.
  private static let pieceLength = 16

  private func counter(
    _ first: Set<UInt32>,
    _ second: Set<UInt32>,
    _ request: ComparisonRequest,
    threadCount: Int
  ) throws -> PhraseCounter {
    let empty = PhraseCounter(
      index,
      leastPassages: max(1, request.leastLetters),
      longestPhrase: min(max(1, request.longestPhrase), 3)
    )
    let sum = CounterSum(empty)
    let groupCount = index.segment.groupCount
    try ParallelWork.run(
      (groupCount + Self.pieceLength - 1) / Self.pieceLength,
      threadCount: threadCount
    ) { nextPiece in
      var counter = empty
      while let piece = nextPiece() {
        let start = piece * Self.pieceLength
        for letter in start..<min(start + Self.pieceLength, groupCount) {
          try count(letter, first, second, &counter)
        }
      }
      sum.value.withLock { $0.add(counter) }
    }
    return sum.value.withLock { $0 }
  }

  private func count(
    _ letter: Int,
    _ first: Set<UInt32>,
    _ second: Set<UInt32>,
    _ counter: inout PhraseCounter
  ) throws {
    let group = GroupID(rawValue: UInt32(letter))
    for document in index.segment.documents(of: group) {
      let isFirst = first.contains(document)
      guard isFirst || second.contains(document) else { continue }
      let text = try index.passage(DocID(rawValue: document)).text
      try counter.count(text, in: isFirst ? .first : .second, document, of: group.rawValue)
    }
  }

  private final class CounterSum: Sendable {
    let value: Mutex<PhraseCounter>

    init(_ counter: PhraseCounter) { value = Mutex(counter) }
  }
}

/// Of all phrases those that one set uses so much more often that it is hardly chance.
private struct TypicalPhrases {
  private(set) var ofFirst: [SetComparison.Entry] = []
  private(set) var ofSecond: [SetComparison.Entry] = []

  init(_ counter: PhraseCounter, leastLetters: Int) {
    for (phrase, counts) in counter.counts {
      let length = phrase.words.count
      let totals = (
        first: counter.placeCounts.first[length - 1], second: counter.placeCounts.second[length - 1]
      )
      let uses = (first: counts.first.occurrences, second: counts.second.occurrences)
      let surprise = LogLikelihood.logLikelihood(
        uses.first,
        of: totals.first,
        uses.second,
        of: totals.second
      )
      guard surprise >= LogLikelihood.oneInTwenty else { continue }
      // Shares compared without division: neither total is 0 where there is a surprise.
      let isOfFirst =
        Double(uses.first) * Double(totals.second) > Double(uses.second) * Double(totals.first)
      let letters = isOfFirst ? counts.first.letters : counts.second.letters
      guard letters >= leastLetters else { continue }
      // With a use in both sets there is something to divide by.
      let isInBoth = uses.first > 0 && uses.second > 0
      let ratio = LogLikelihood.ratio(uses.first, of: totals.first, uses.second, of: totals.second)
      let entry = SetComparison.Entry(
        text: counter.text(of: phrase),
        shownText: counter.text(of: phrase),
        wordCount: length,
        logLikelihood: surprise,
        logRatio: isInBoth
          ? LogLikelihood.logRatio(uses.first, of: totals.first, uses.second, of: totals.second)
          : nil,
        ratio: isInBoth ? (isOfFirst ? ratio : 1 / ratio) : nil,
        first: counts.first,
        second: counts.second
      )
      if isOfFirst { ofFirst.append(entry) } else { ofSecond.append(entry) }
    }
    ofFirst.sort(by: Self.precedes)
    ofSecond.sort(by: Self.precedes)
  }

  private static func precedes(_ left: SetComparison.Entry, _ right: SetComparison.Entry) -> Bool {
    left.logLikelihood == right.logLikelihood
      ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
      : left.logLikelihood > right.logLikelihood
  }
}
