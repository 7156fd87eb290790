/// A run of passages under one heading, or under none.
package struct Section: Sendable, Equatable {
  package var name: SectionName
  /// As printed, Markdown marks removed; `nil` where the section is known by its wording only.
  package var heading: String?
  /// First to last line in the source, the heading included.
  package var lines: ClosedRange<Int>

  package init(name: SectionName, heading: String?, lines: ClosedRange<Int>) {
    self.name = name
    self.heading = heading
    self.lines = lines
  }
}

/// The canonical sections that the many headings of letters come down to.
///
/// Raw values are the names that queries, JSON and exports use.
package enum SectionName: String, Sendable, CaseIterable {
  case opening
  case strengths
  case improvements
  case evidence
  case context
  case judgement
  case mainFindings = "main_findings"
  case externalSupport = "external_support"
  case outline
  case outcomes
  case summary
  case closing
  case decision
  case recommendations
  case provision
  case other
}
