import LetterParsing
import LetterSearch

/// The fields of a letter as a list of terms; what the letter does not state is named so.
struct LetterFields {
  private static let notStated: HTML = "<i>not stated</i>"

  private let stored: StoredLetter
  private var letter: Letter { stored.letter }

  init(_ stored: StoredLetter) { self.stored = stored }

  var html: HTML {
    let rows = fields.map { name, value -> HTML in
      "<div><dt>\(name)</dt><dd dir=\"auto\">\(value)</dd></div>"
    }
    return """
      <details class="fields roomy"><summary>Facts</summary>
      <dl>\(rows)</dl></details>
      """
  }

  private var fields: [(name: String, value: HTML)] {
    var fields: [(name: String, value: HTML)] = [
      ("Kind", kind), ("Date", text(stored.shownDate)),
      ("School or other body", text(letter.institution, inferred: letter.inferred.institution)),
      ("Local authority", text(letter.localAuthority)),
    ]
    let optional: [(name: String, value: HTML)] = [
      ("County", known(letter.county)),
      ("Addressed to", people(letter.addressees)),
      ("Subject", known(letter.subject)),
      ("Visit", known(letter.visitDates.map(Labels.span).joined(separator: "; "))),
      ("Academic year", academicYear),
      ("Signed by", people(letter.signatories)),
      ("With", people(letter.inspectors)),
      ("Judgements", judgements),
      ("Copies to", known(letter.copies.joined(separator: "; "))),
    ]
    fields += optional.filter { !$0.value.isEmpty }
    fields += stored.keywords.map { ($0.name, HTML($0.values.joined(separator: "; "))) }
    fields.append(("File", "<code>\(stored.file)</code>"))
    fields.append(("Cite as", "<cite>\(Citation.source(of: stored))</cite>"))
    return fields
  }

  private func text(_ value: String?, inferred: String? = nil) -> HTML {
    if let value { return HTML(value) }
    return inferred.map { "\($0) <i>(inferred)</i>" } ?? Self.notStated
  }

  private func known(_ value: String?) -> HTML { HTML(value ?? "") }

  private var kind: HTML {
    let cue: HTML = letter.kindCue.map { " <span class=\"hint\">because of “\($0)”</span>" } ?? ""
    return "\(Labels.kind(letter.kind))\(cue)"
  }

  private var academicYear: HTML {
    guard letter.academicYear != nil || letter.inferred.academicYear != nil else { return .empty }
    return text(letter.academicYear, inferred: letter.inferred.academicYear)
  }

  private func people(_ people: [Correspondent]) -> HTML {
    let lines = people.map { person in
      HTML([person.name, person.role].compactMap(\.self).joined(separator: ", "))
    }
    guard lines.count > 1 else { return lines.joined() }
    return "<ul class=\"people\">\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
  }

  private var judgements: HTML {
    let items = letter.judgements.map { judgement -> HTML in
      """
      <li><a href="#p\(judgement.passage)">\(judgement.aspect)</a>: <b>\(judgement.grade)</b>\
      \(judgement.isOverall ? " (overall)" : "")</li>
      """
    }
    return items.isEmpty ? .empty : "<ul>\(items)</ul>"
  }
}
