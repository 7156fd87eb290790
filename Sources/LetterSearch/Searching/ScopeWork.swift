import InvertedIndex
import Search

/// How much the scopes of a request have asked for, and how much they may.
///
/// Steps are counted and no time is taken, so that a query that is refused is always refused, however
/// busy the machine is.
final class ScopeWork {
  /// In steps.
  let limit: Int
  private(set) var units = 0
  private var present: Part?
  private var dearest: Part?

  private struct Part {
    var scope: QueryError.CostlyScope
    var units = 0
  }

  /// A scope that reads everything takes some ten for each word: this is about ten such scopes, or a
  /// second of one core for seven thousand passages.
  static let unitsPerWord = 100
  /// For whatever is asked of a small index.
  static let least = 2_000_000

  init(limit: Int) {
    self.limit = limit
  }

  /// - Parameter share: how many searches it is for.
  convenience init(_ index: LetterIndex, searches share: Int = 1) {
    let field = index.schema.query.passage.stemmed
    let words = Int(clamping: index.segment.statistics(of: field).tokenCount)
    self.init(limit: share * (Self.least + words * Self.unitsPerWord))
  }

  /// What is spent from now on is for a scope.
  func begin(_ scope: QueryError.CostlyScope) {
    settle()
    present = Part(scope: scope)
  }

  /// Counts what a scope took to read some passages.
  ///
  /// - Throws: `QueryError.tooCostly(limit:dearest:)` once there is more than may be.
  func spend(_ units: Int, passages: Int = 0) throws {
    self.units += units
    present?.units += units
    present?.scope.passageCount += passages
    guard self.units > limit else { return }
    settle()
    let scope = dearest?.scope ?? QueryError.CostlyScope("in:letter", wordCount: 0, words: [])
    throw QueryError.tooCostly(limit: limit, dearest: scope)
  }

  private func settle() {
    if let present, present.units > dearest?.units ?? -1 { dearest = present }
    present = nil
  }
}
