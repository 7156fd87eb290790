import InvertedIndex
import Search

/// Whether a quotation is whose and of when its draft says that it is.
extension QuotationVerifier {
  /// Compares where the draft says that a quotation stands with where it does.
  ///
  /// - Parameter documents: passages of letters that have the words, and of these those of the bodies
  ///   and dates named.
  func compare(
    _ verified: inout VerifiedQuotation,
    with draft: DraftSource,
    having documents: [DocID]
  ) throws {
    let ofBodies = draft.bodies.map { $0.passages ?? .nothing }
    let scopes = ofBodies + draft.dates.map { draft.scope(of: $0) }
    guard !scopes.isEmpty else { return }
    let found = try searcher.searcher.matches(scopes, among: documents)
      .map { $0.contains(true) }
    verified.namedBodies = zip(draft.bodies, found).compactMap { body, has in
      // What may be no name at all tells only where it fits.
      guard body.isCertain || has else { return nil }
      return VerifiedQuotation.NamedBody(
        name: body.name,
        hasLetters: body.passages != nil,
        hasWords: has
      )
    }
    let hasBody = verified.namedBodies.contains(where: \.hasWords)
    let dated =
      hasBody
      ? found.dropFirst(draft.bodies.count)
      : try searcher.searcher.matches(draft.dates.map(\.passages), among: documents)
        .map { $0.contains(true) }[...]
    verified.namedDates = zip(draft.dates, dated).map {
      VerifiedQuotation.NamedDate(name: $0.name, hasWords: $1)
    }
  }
}
