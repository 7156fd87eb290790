#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How good the order of the answers to one query is, as trec_eval measures it; each is 0 to 1.
struct RankingMeasures: Equatable {
  static let names = ["nDCG@10", "MAP", "recall@100", "MRR"]

  /// Grades over the logarithm of the rank, of the best order's (Järvelin and Kekäläinen, Cumulated
  /// Gain-Based Evaluation of IR Techniques, TOIS 2002).
  var discountedGain = 0.0
  /// The mean of the precision at each document that answers; one not found counts 0.
  var averagePrecision = 0.0
  var recall = 0.0
  /// One over the rank of the first document that answers.
  var reciprocalRank = 0.0

  var values: [Double] { [discountedGain, averagePrecision, recall, reciprocalRank] }

  private static let gainDepth = 10
  private static let recallDepth = 100

  init() {}

  /// - Parameters:
  ///   - documents: the best first, each once.
  ///   - grades: of at least one document that answers.
  init(_ documents: [String], grades: [String: Int]) {
    let found = documents.map { max(0, grades[$0] ?? 0) }
    let wanted = grades.values.filter { $0 >= 1 }
    guard !wanted.isEmpty else { return }
    discountedGain = Self.gain(found) / Self.gain(wanted.sorted(by: >))
    recall = Double(found.prefix(Self.recallDepth).count { $0 >= 1 }) / Double(wanted.count)
    var count = 0.0
    for (place, grade) in found.enumerated() where grade >= 1 {
      count += 1
      if count == 1 { reciprocalRank = 1 / Double(place + 1) }
      averagePrecision += count / Double(place + 1) / Double(wanted.count)
    }
  }

  private static func gain(_ grades: [Int]) -> Double {
    grades.prefix(gainDepth).enumerated()
      .reduce(0) { $0 + Double($1.element) / log2(Double($1.offset + 2)) }
  }

  /// The mean over queries; 0 without any.
  static func mean(_ measures: [RankingMeasures]) -> [Double] {
    names.indices.map { name in
      measures.reduce(0) { $0 + $1.values[name] } / Double(max(1, measures.count))
    }
  }
}
