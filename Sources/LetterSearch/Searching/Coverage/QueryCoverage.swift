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
  /// How many of them are compared with their neighbours, once the share has put them in order.
  static let smoothedDepth = 75
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
  /// Those that show most first.
  private let signs: [Sign]

  init(_ concepts: [Concept], _ signs: [Sign]) {
    self.concepts = concepts
    self.signs = signs.sorted { $0.share > $1.share }
  }

  /// How far passages have each concept.
  private struct Presence {
    /// Of each concept the passages in which nothing shows it yet.
    private var open: [PlaceSet]
    /// Concept by concept.
    private var shares: [Double]
    private let passageCount: Int

    init(conceptCount: Int, passageCount: Int) {
      self.passageCount = passageCount
      open = Array(repeating: .all(passageCount), count: conceptCount)
      shares = [Double](repeating: 0, count: conceptCount * passageCount)
    }

    subscript(concept: Int, passage: Int) -> Double { shares[concept * passageCount + passage] }

    /// The passages of which a sign may tell something new.
    func open(to sign: Sign) -> PlaceSet {
      sign.concepts.reduce(into: PlaceSet(count: passageCount)) { $0.formUnion(open[$1]) }
    }

    /// Notes that some passages have a sign, which shows no more than those before it.
    mutating func note(_ sign: Sign, in passages: PlaceSet) {
      for concept in sign.concepts {
        passages.intersection(open[concept]).forEachPlace { passage in
          shares[concept * passageCount + passage] = sign.share
        }
        open[concept].subtract(passages)
      }
    }
  }

  private func presence(in passages: inout DocumentTest) throws -> Presence {
    var presence = Presence(conceptCount: concepts.count, passageCount: passages.count)
    for sign in signs {
      let open = presence.open(to: sign)
      guard !open.isEmpty else { continue }
      presence.note(sign, in: try passages.matches(sign.query, among: open))
    }
    return presence
  }

  /// What the scores of documents are multiplied by; above 0.
  ///
  /// - Parameter test: of the documents.
  func factors(of documents: [DocID], _ test: inout DocumentTest) throws -> [Double] {
    let presence = try presence(in: &test)
    return documents.map { document in
      Self.floor + (test.place(of: document).map { share(presence, $0) } ?? 0)
    }
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
  ///
  /// - Parameter best: the passages of the best ``depth`` hits.
  func reordered(
    _ hits: [ScoredDocument],
    _ best: inout DocumentTest
  ) throws -> [ScoredDocument] {
    let factors = try factors(of: hits.prefix(Self.depth).map(\.document), &best)
    let scored = zip(hits, factors).map { hit, factor in hit.scored(hit.score * factor) }
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
    var passage = DocumentTest([document], searcher)
    let presence = try presence(in: &passage)
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
