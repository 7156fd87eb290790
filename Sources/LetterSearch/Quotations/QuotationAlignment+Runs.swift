extension QuotationAlignment {
  /// The steps as runs of words, words in brackets compared with those they stand for.
  ///
  /// - Parameter letter: the texts of the letter, asked for only where they decide.
  func runs(
    in letter: () throws -> [String]
  ) rethrows -> [VerifiedQuotation.Run] {
    guard let place = self.place() else {
      // Nobody can tell what the brackets stand for.
      let inserted = [pattern.opening] + pattern.elements.map(\.insertedWords) + [pattern.closing]
      return inserted.filter { !$0.isEmpty }.map {
        .bracket(.init(quoted: QuotedWord.text(of: $0), source: "", isAltered: true))
      }
    }
    var groups: [[Step]] = []
    for step in place.steps where step.kind != nil {
      if let last = groups.last?.last, last.kind == step.kind {
        groups[groups.count - 1].append(step)
      } else {
        groups.append([step])
      }
    }
    var runs: [VerifiedQuotation.Run] = []
    let (before, behind) = (words[..<place.range.lowerBound], words[place.range.upperBound...])
    if !pattern.opening.isEmpty {
      let bracket = QuotationBracket(pattern.opening, for: [], before: before)
      runs.append(.bracket(try bracket.compared(in: letter)))
    }
    for (number, group) in groups.enumerated() {
      guard group.first?.kind == .bracket else {
        runs.append(Self.run(group))
        continue
      }
      let bracket = QuotationBracket(
        group.flatMap(\.inserted),
        for: group.compactMap(\.source),
        before: number > 0 ? Self.skipped(groups[number - 1]) : [],
        behind: number + 1 < groups.count ? Self.skipped(groups[number + 1]) : [],
        after: number > 0 ? groups[number - 1].last?.source : before.last
      )
      runs.append(.bracket(try bracket.compared(in: letter)))
    }
    if !pattern.closing.isEmpty {
      let bracket = QuotationBracket(pattern.closing, for: [], behind: behind)
      runs.append(.bracket(try bracket.compared(in: letter)))
    }
    return runs
  }

  /// Words that an ellipsis stands for, and brackets beside it may; none of other steps.
  private static func skipped(_ steps: [Step]) -> ArraySlice<QuotedWord> {
    steps.first?.kind == .skipped ? steps.compactMap(\.source)[...] : []
  }

  /// One run of steps of a kind, which is not that of brackets.
  private static func run(_ steps: [Step]) -> VerifiedQuotation.Run {
    let quoted = QuotedWord.text(of: steps.compactMap(\.quoted))
    let source = QuotedWord.text(of: steps.compactMap(\.source))
    return switch steps.first?.kind {
    case .same?, .bracket?, nil: .same(source)
    case .skipped?: .omitted(source)
    case .different?: .different(.init(quoted: quoted, source: source))
    }
  }
}

extension QuotationAlignment.Step {
  fileprivate enum Kind {
    case same
    case different
    case skipped
    case bracket
  }

  /// `nil` for what is not shown.
  fileprivate var kind: Kind? {
    switch self {
    case .passageEnd, .mark: nil
    case .same: .same
    case .changed, .added, .leftOut: .different
    case .skipped: .skipped
    case .inserted, .replaced: .bracket
    }
  }

  var quoted: QuotedWord? {
    switch self {
    case .same(let word), .added(let word), .changed(let word, _): word
    case .leftOut, .skipped, .inserted, .replaced, .passageEnd, .mark: nil
    }
  }

  var source: QuotedWord? {
    switch self {
    case .same(let word), .leftOut(let word), .skipped(let word), .changed(_, let word),
      .replaced(let word):
      word
    case .added, .inserted, .passageEnd, .mark: nil
    }
  }

  fileprivate var inserted: [QuotedWord] {
    if case .inserted(let words) = self { words } else { [] }
  }
}
