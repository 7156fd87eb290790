/// A column of a table of passages.
package enum PassageColumn: String, Sendable, CaseIterable {
  case id
  case file
  case sha256
  case kind
  case institution
  case localAuthority = "local_authority"
  case date
  case visitDate = "visit_date"
  case inspectors
  case section
  case heading
  case ordinal
  case text
  case themes
  case left
  case match
  case right
  case start
  case end
  case lines
  case score
  case query
  case citation
  // The following stand in a table when they are asked for.
  case rank
  case letter
  case title
  case wording
  case lettersWithWording = "letters_with_wording"

  /// The columns of every table, in their order.
  package static let standard = Array(allCases.prefix { $0 != .rank })
}
