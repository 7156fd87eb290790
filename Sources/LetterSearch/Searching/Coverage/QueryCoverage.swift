import InvertedIndex
import Search

/// How much of what a query asks for a passage has, in the words of the query or of letters.
///
/// A sum of weights lets one rare word outweigh the rest of a question, or several words that stand for
/// one of its words. Coordination-level matching, which goes by how many words of a query a document
/// has (Cleverdon's Cranfield experiments), puts the passages first that have all sides of it; but it has to
/// know what else says the same: with typed words alone it does harm. So each word is a concept that any
/// of several signs shows, as in queries of conjunctive normal form (Zhao & Callan, Automatic Term
/// Mismatch Diagnosis, SIGIR 2012), and the score of the first stage is multiplied by the share of the
/// concepts, by weight. No passage is added or lost.
struct QueryCoverage: Sendable {
  /// How many of the best hits are looked at.
  static let depth = 200
  /// What counts beside the share: .05 to .2 are equally good.
  private static let floor = 0.2
  /// What a word counts at most: 4 to 8 are equally good.
  static let greatestWeight = 5.5
  /// How far a related word shows that a passage has a concept; .7 to 1 are nearly equally good.
  static let relatedShare = 0.8
  /// The same of one that is related loosely.
  static let looseShare = 0.5
  /// Of more words, as a pasted page has, no passage has a good share.
  static let greatestCount = 40

  /// A word that says what a query is about.
  struct Concept: Sendable {
    /// As typed.
    let typed: String
    let weight: Double
  }

  /// What shows that a passage has some concepts.
  struct Sign {
    let query: Query
    let concepts: [Int]
    /// How far it does.
    let share: Double
  }

  let concepts: [Concept]
  private let signs: [Sign]

  init(_ concepts: [Concept], _ signs: [Sign]) {
    self.concepts = concepts
    self.signs = signs
  }

  /// How far passages have each concept.
  private struct Presence {
    let count: Int
    /// Concept by concept.
    var shares: [Double]

    subscript(concept: Int, passage: Int) -> Double {
      get { shares[concept * count + passage] }
      set { shares[concept * count + passage] = newValue }
    }
  }

  private func presence(in documents: [DocID], _ searcher: Searcher) throws -> Presence {
    var presence = Presence(
      count: documents.count,
      shares: [Double](repeating: 0, count: documents.count * concepts.count)
    )
    for sign in signs {
      // Where all of it is known to be there, nothing has to be read.
      let open = documents.indices.filter { passage in
        sign.concepts.contains { presence[$0, passage] < sign.share }
      }
      guard !open.isEmpty else { continue }
      let matches = try searcher.matches([sign.query], among: open.map { documents[$0] })[0]
      for (passage, isMatch) in zip(open, matches) where isMatch {
        for concept in sign.concepts {
          presence[concept, passage] = max(presence[concept, passage], sign.share)
        }
      }
    }
    return presence
  }

  /// What the scores of documents are multiplied by; above 0.
  func factors(of documents: [DocID], _ searcher: Searcher) throws -> [Double] {
    let presence = try presence(in: documents, searcher)
    return documents.indices.map { Self.floor + share(presence, $0) }
  }

  private func share(_ presence: Presence, _ passage: Int) -> Double {
    var (found, total) = (0.0, 0.0)
    for (concept, word) in concepts.enumerated() {
      found += presence[concept, passage] * word.weight
      total += word.weight
    }
    return found / total
  }

  /// The best hits by their scores times what they have of the query, and the others behind them, with
  /// their scores.
  func reordered(_ hits: [ScoredDocument], _ searcher: Searcher) throws -> [ScoredDocument] {
    // In the order in which lists are read.
    let best = hits.prefix(Self.depth).sorted { $0.document < $1.document }
    let factors = try factors(of: best.map(\.document), searcher)
    let byDocument = Dictionary(uniqueKeysWithValues: zip(best.map(\.document), factors))
    let scored = hits.prefix(Self.depth).map { hit in
      hit.scored(hit.score * (byDocument[hit.document] ?? 1))
    }
    let order = scored.indices.sorted { left, right in
      scored[left].score == scored[right].score
        ? left < right : scored[left].score > scored[right].score
    }
    return order.map { scored[$0] } + hits.dropFirst(Self.depth)
  }

  /// What the score of a document is multiplied by, and why.
  func explanation(
    of document: DocID,
    _ searcher: Searcher
  ) throws -> (factor: Double, summary: String) {
    let presence = try presence(in: [document], searcher)
    let share = share(presence, 0)
    let lacking = concepts.indices.filter { presence[$0, 0] == 0 }.map { concepts[$0].typed }
    let percent = "\(Int((share * 100).rounded())) %"
    let summary =
      "the passage has \(percent) of what was asked for, as typed or in related words: it keeps so much "
      + "of its score, and a fifth"
    let lacks = lacking.map { "“\($0)”" }.joined(separator: ", ")
    return (Self.floor + share, lacking.isEmpty ? summary : summary + "; it lacks " + lacks)
  }
}
