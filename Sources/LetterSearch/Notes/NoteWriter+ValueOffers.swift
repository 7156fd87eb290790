import InvertedIndex
import LetterParsing
import Search

/// What is offered in place of a value that is none of a field's fixed list, such as a theme.
extension NoteWriter {
  /// More offers help nobody.
  private static let offerLimit = 3

  /// The note with the nearest few values by their labels, each with the query that asks for it;
  /// other notes as they are.
  func offeringValues(
    _ note: QueryNote
  ) throws -> (note: QueryNote, offers: [SearchResponse.Note.Offer]) {
    guard note.code == .unknownValue,
      let asked = fixedValue(at: note.utf8, in: parsed.expression)
    else { return (note, []) }
    let near = try nearValues(asked.text, in: asked.field)
    let values = near.isEmpty ? try usedValues(in: asked.field, of: .everything) : near
    let themes = index.schema.themes
    guard !values.isEmpty, note.utf8.upperBound <= parsed.text.utf8.count else { return (note, []) }
    let offers = values.map { value in
      SearchResponse.Note.Offer(
        label: FieldLabels.value(value, of: asked.field.name, themes),
        query: parsed.text.replacing(utf8: note.utf8, with: FieldValueText.quoted(value))
      )
    }
    let labels = offers.map(\.label)
    let list = labels.listed(lastAfter: near.isEmpty ? "and" : "or")
    var offering = note
    let name = FieldLabels.field(asked.field.name)
    offering.message =
      "\(name) has no value \(asked.text). "
      + (near.isEmpty ? "The most frequent are \(list)." : "Did you mean \(list)?")
    return (offering, offers)
  }

  /// The value at a place of the query, of a field that has a fixed list.
  private func fixedValue(
    at utf8: Range<Int>,
    in expression: QueryExpression
  ) -> (field: QueryField, text: String)? {
    switch expression {
    case .sequence(let parts), .and(let parts), .or(let parts):
      return parts.lazy.compactMap { fixedValue(at: utf8, in: $0) }.first
    case .boosted(let part, _), .scoped(_, let part), .not(let part):
      return fixedValue(at: utf8, in: part)
    case .fielded(let names, .or(let values)):
      return values.lazy.compactMap { fixedValue(at: utf8, in: .fielded(names, $0)) }.first
    case .fielded(let names, let value):
      guard names.count == 1, let field = schema.field(named: names[0]),
        field.values != nil, let typed = value.typedValue, typed.source.utf8 == utf8
      else { return nil }
      return (field, typed.text)
    default: return nil
    }
  }

  /// Stored values whose names are like what was typed; of themes, else those of passages with the
  /// words.
  private func nearValues(_ typed: String, in field: QueryField) throws -> [String] {
    guard let values = field.values else { return [] }
    let near = values.near(typed)
    if !near.isEmpty || field.name != LetterField.theme {
      return Array(near.prefix(Self.offerLimit))
    }
    var request = SearchRequest("\(LetterField.text):\(FieldValueText.quoted(typed))")
    let found = try usedValues(in: field, of: request)
    if !found.isEmpty { return found }
    request.text = typed
    request.match = .all
    return try usedValues(in: field, of: request)
  }

  /// The values of most passages that a request finds.
  private func usedValues(
    in field: QueryField,
    of request: SearchRequest
  ) throws -> [String] {
    guard index.schema.facet(named: field.name) != nil else { return [] }
    var request = request
    request.limit = 0
    request.facets = [field.name]
    let values = try searcher.search(request).facets.first?.values.filter { !$0.isNotStated } ?? []
    return values.prefix(Self.offerLimit).map(\.value)
  }
}
