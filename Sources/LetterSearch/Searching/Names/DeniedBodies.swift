import Search

/// Councils, schools or other bodies that plain words leave out: *not in Devon*, *except Devon or Kent*.
///
/// Their letters are not what is looked for, so that they do not stand higher, and the words that name
/// them need not be found.
struct DeniedBodies: Sendable {
  /// At least one has a body.
  private(set) var mentions: [BodyMentions.Mention]
  private let run: [QueryWord]
  private var places: Range<Int>

  /// Those of the names, of what joins them and of what denies them, from the query.
  var words: ArraySlice<QueryWord> { run[places] }

  /// What says in English that a name is left out, in reverse.
  private static let exclusions = [
    ["not"], ["except"], ["for", "except"], ["excluding"], ["without"], ["than", "other"],
    ["from", "apart"],
  ]
  /// What may stand between that and the name.
  private static let leading = NameFinder.prepositions.union(["the", "to"])
  private static let joining: Set = ["and", "or", "nor", "&"]

  /// Whether some word of a query may deny a name.
  static func mayStand(in runs: [[QueryWord]]) -> Bool {
    let denying = Set(exclusions.compactMap(\.first))
    return runs.joined().contains { denying.contains($0.text.lowercased()) }
  }

  /// Those of a run that the words before them leave out.
  ///
  /// - Parameter mentions: in the order of the run.
  static func all(_ mentions: [BodyMentions.Mention], in run: [QueryWord]) -> [Self] {
    var all: [Self] = []
    for mention in mentions {
      let places = mention.name.words.indices
      if let last = all.indices.last, joins(run[all[last].places.upperBound..<places.lowerBound]) {
        all[last].mentions.append(mention)
        all[last].places = all[last].places.lowerBound..<places.upperBound
      } else if let start = start(of: places.lowerBound, in: run) {
        all.append(Self(mentions: [mention], run: run, places: start..<places.upperBound))
      }
    }
    return all.filter { $0.mentions.contains { $0.body != nil } }
  }

  /// Whether words join a further name to one that is left out: *not in Devon or in Kent*.
  private static func joins(_ words: ArraySlice<QueryWord>) -> Bool {
    words.allSatisfy {
      let word = $0.text.lowercased()
      return joining.contains(word) || leading.contains(word)
    }
  }

  /// Where the words begin that deny the name at a place; `nil` where none do.
  private static func start(of name: Int, in run: [QueryWord]) -> Int? {
    let before = run[..<name].reversed().map { $0.text.lowercased() }
    var skipped = 0
    while true {
      let rest = before.dropFirst(skipped)
      if let exclusion = exclusions.filter({ rest.starts(with: $0) }).max(by: {
        $0.count < $1.count
      }) {
        let start = name - skipped - exclusion.count
        return start > 0 && run[start - 1].text.lowercased() == "but" ? start - 1 : start
      }
      guard let word = rest.first, leading.contains(word) else { return nil }
      skipped += 1
    }
  }
}
