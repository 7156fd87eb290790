@testable import LetterSearch

/// Letters to two councils, of which only the first says that rivers in Medway flood.
enum AttributedLetters {
  private static func letter(_ place: String, _ date: String, _ visit: String) -> String {
    """
    \(date)

    Ms A Example
    Director of Children's Services
    Civic Centre

    Dear Ms Example

    Focused visit to \(place) children's services

    This letter summarises the findings of the focused visit to \(place) children's services on \
    \(visit).

    Otters were not always timely. Rivers in \(place) flood.

    Some otters with special needs and/or (wet) damp tails (SNLT) remain in ponds.

    Yours sincerely

    Ann Example
    Her Majesty's Inspector
    """
  }

  private static let searcher = Result {
    let letters = [
      letter("Medway", "1 May 1913", "15 and 16 April 1913"),
      letter("Bromley", "1 May 1914", "15 and 16 April 1914"),
      letter("Bromley", "2 January 1916", "10 and 11 December 1915"),
    ]
    return try SmallCorpus.searcher(
      texts: letters.enumerated().map { ("letter-\($0)", $1) }
    )
  }

  /// All their passages as an export.
  static func exported(as format: ExportFormat) throws -> String {
    let request = ExportRequest(SearchRequest("*"), as: format)
    var bytes: [UInt8] = []
    try PassageExporter(request, searcher.get()).write(threadCount: 1) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All their passages as a report.
  static func reported(asPage isPage: Bool) throws -> String {
    let report = try LetterReport(SearchRequest("*"), searcher.get())
    var bytes: [UInt8] = []
    if isPage {
      try report.writeHTML { bytes += $0 }
    } else {
      try report.writeMarkdown { bytes += $0 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What they say of a draft's quotations.
  static func verified(_ draft: String) throws -> [VerifiedQuotation] {
    try QuotationVerifier(searcher.get()).verify(Draft(Array(draft.utf8)).quotations)
  }
}
