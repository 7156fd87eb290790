import LetterParsing

extension VerifiedQuotation {
  package var json: JSON {
    let differences: [JSON] = self.differences.map {
      .object([.init("quoted", .string($0.quoted)), .init("source", .string($0.source))])
    }
    let omitted: [String] = runs.compactMap {
      switch $0 {
      case .omitted(let words): words
      case .bracket(let bracket): bracket.source.isEmpty ? nil : bracket.source
      case .same, .different: nil
      }
    }
    let brackets: [JSON] = self.brackets.map {
      .object([
        .init("quoted", .string($0.quoted)), .init("source", .string($0.source)),
        .init("altered", .bool($0.isAltered)),
      ])
    }
    let fields: [JSON.Member] = [
      .init("text", .string(quotation.text)),
      .init("status", .string(status.promised)),
      .init("draft_lines", .range(quotation.lines)),
      .init("similarity", .number((similarity * 1000).rounded() / 1000)),
      .init("letter", source.map { LetterJSON.summary(of: $0.sharedLetter) } ?? .null),
      .init("lines", source.map { .range($0.lines) } ?? .null),
      .init("passage", .text(source?.passage.id)),
      .init("section", .text(source?.passage.section.rawValue)),
      .init("in_heading", source.map { .bool($0.isHeading) } ?? .null),
      .init("source_text", .text(source?.text)),
      .init("citation", .text(source?.citation)),
      .init("passages", .array(source?.passages.map(Self.json) ?? [])),
      .init("other_letters", source.map { .integer($0.otherLetterCount) } ?? .null),
      .init("others", .array(source?.others.map(\.json) ?? [])),
      .init("named", .array(namedBodies.map(\.json))),
      .init("dated", .array(namedDates.map(\.json))),
      .init("attribution_doubted", .bool(isAttributionDoubted)),
      .init("differences", .array(differences)),
      .init("omitted", .strings(omitted)),
      .init("brackets", .array(brackets)),
    ]
    return .object(fields)
  }

  private static func json(_ passage: StoredPassage) -> JSON {
    .object([
      .init("id", .string(passage.id)),
      .init("ordinal", .integer(passage.ordinal)),
      .init("lines", .range(passage.lines)),
    ])
  }
}

extension VerifiedQuotation.NamedBody {
  fileprivate var json: JSON {
    .object([
      .init("name", .string(name)),
      .init("has_letters", .bool(hasLetters)),
      .init("has_words", .bool(hasWords)),
    ])
  }
}

extension VerifiedQuotation.NamedDate {
  fileprivate var json: JSON {
    .object([.init("name", .string(name)), .init("has_words", .bool(hasWords))])
  }
}

extension VerifiedQuotation.Source {
  fileprivate var json: JSON {
    .object([
      .init("letter", LetterJSON.summary(of: sharedLetter)),
      .init("passage", .string(passage.id)),
      .init("lines", .range(lines)),
    ])
  }
}
