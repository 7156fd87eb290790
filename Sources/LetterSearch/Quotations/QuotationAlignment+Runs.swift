extension QuotationAlignment {
  /// The steps as runs of words.
  func runs() -> [VerifiedQuotation.Run] {
    var runs: [VerifiedQuotation.Run] = []
    var pending: [Step] = []
    for step in steps() ?? [] {
      if let last = pending.last, last.kind != step.kind {
        runs.append(QuotationAlignment.run(pending))
        pending = []
      }
      pending.append(step)
    }
    if !pending.isEmpty { runs.append(QuotationAlignment.run(pending)) }
    return runs
  }

  /// One run of steps of a kind.
  private static func run(_ steps: [Step]) -> VerifiedQuotation.Run {
    let quoted = QuotedWord.text(of: steps.compactMap(\.quoted))
    let source = QuotedWord.text(of: steps.compactMap(\.source))
    return switch steps.first?.kind {
    case .same?, nil: .same(source)
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
  }

  fileprivate var kind: Kind {
    switch self {
    case .same: .same
    case .changed, .added, .leftOut: .different
    case .skipped: .skipped
    }
  }

  fileprivate var quoted: QuotedWord? {
    switch self {
    case .same(let word), .added(let word), .changed(let word, _): word
    case .leftOut, .skipped: nil
    }
  }

  fileprivate var source: QuotedWord? {
    switch self {
    case .same(let word), .leftOut(let word), .skipped(let word), .changed(_, let word): word
    case .added: nil
    }
  }
}
