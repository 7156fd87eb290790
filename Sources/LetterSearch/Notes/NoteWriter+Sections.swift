import InvertedIndex
import LetterParsing
import Search

/// Notes on sections that the words name or ask for.
extension NoteWriter {
  /// The section whose passages stand a little higher on this page of hits.
  var preferredSection: SectionName? {
    guard lifted.section == nil, let rescorer = question.ranked.rescorer, request.limit > 0,
      request.offset < rescorer.smoothedDepth
    else { return nil }
    return rescorer.leaning?.section
  }

  /// Says that the words ask for a section, and offers to look nowhere else.
  ///
  /// - Parameter names: what is told of names already.
  func preferredSection(told names: [NameNote]) throws -> [QueryNote] {
    guard let section = preferredSection, !names.contains(where: { $0.isOf(section) }) else {
      return []
    }
    let name = section.rawValue
    let title = section.title.lowercased()
    let reach = try sectionReach(name).map { "; \($0) have that section" } ?? ""
    let message =
      "The words ask for \(title), which stand a little higher among the best hits\(reach)."
    var note = note(.sectionPreferred, .notice, message)
    if case .words = parsed.expression {
      note.fix = "\(LetterField.section):\(name) " + printed(parsed.expression)
    }
    return [note]
  }

  /// Says what became of the name of a section among the words; `nil` without one.
  func namedSection() throws -> QueryNote? {
    guard let section = lifted.section else { return nil }
    let title = section.section.title.lowercased()
    let reach = try sectionReach(section.section.rawValue).map { " (\($0) have it)" } ?? ""
    let message = "Passages of \(title) stand higher, as the words name that section\(reach)"
    var note = note(.sectionPreferred, .notice, "\(message).", at: section.utf8)
    let fix = "\(LetterField.section):\(section.section.rawValue)"
    note.fix = fix
    guard section.standsApart(in: parsed.text), let text = note.applied(to: parsed.text),
      let other = try? searcher.parse(text, isStrict: false)
    else {
      note.fix = nil
      return note
    }
    let found = try count(other.expression)
    if found == 0 {
      note.fix = nil
      note.message = "\(message); none of them has all of the other words."
    } else {
      note.message = "\(message): with \(fix) in its place, \(counted(found, "passage"))."
    }
    return note
  }

  /// Says that less than half of the letters have the section that the query or a restriction asks for:
  /// what is found there is not what letters say or leave out.
  func sectionOfFewLetters() throws -> [QueryNote] {
    let sections = searcher.sectionNames(in: request, parsed.expression)
    guard !sections.isEmpty, let reach = try reach(of: sections.map(\.rawValue)),
      reach.letters > 0, reach.letters * 2 < reach.all
    else { return [] }
    let titles = sections.map { $0.title.lowercased() }.listed(lastAfter: "or")
    let verb = reach.letters == 1 ? "has" : "have"
    let message = "Only \(inWords(reach)) \(verb) a section of \(titles)."
    return [note(.sectionOfFewLetters, .notice, message)]
  }

  /// `34 of 237 letters`: those with a section; `nil` when all have it.
  func sectionReach(_ section: String) throws -> String? {
    try reach(of: [section]).map(inWords)
  }

  /// How many letters have one of some sections; `nil` when all have.
  private func reach(of sections: [String]) throws -> (letters: Int, all: Int)? {
    let values = sections.map { QueryExpression.phrase(QuotedPhrase($0)) }
    let part = QueryExpression.fielded([LetterField.section], .disjunction(values))
    let held = try engine.count(searcher.compile(part).query()).groups
    let all = index.segment.groupCount
    return held == all ? nil : (held, all)
  }

  private func inWords(_ reach: (letters: Int, all: Int)) -> String {
    "\(reach.letters.grouped) of \(counted(reach.all, "letter"))"
  }
}
