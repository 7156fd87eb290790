import LetterParsing
import Search

/// A note on names or dates among the plain words, and what it is about.
struct NameNote {
  var note: QueryNote
  var subject: Subject = .other
  /// What could stand in place of the names, and where; empty where the note is on the whole query.
  var edits: [QueryEdit] = []
  /// Whether the query finds something with its edits.
  var finds: Bool
  /// Where the names stand.
  var places: [Range<Int>]

  /// What plain words name.
  enum Subject {
    /// The field that has the bodies: `la:(Derby OR Luton)`.
    case bodies(_ field: String)
    /// The field that has the dates: `date:2019..`.
    case dates(_ field: String)
    case section(SectionName)
    /// A person, or what is offered apart from the words that name it.
    case other
  }

  /// - Parameters:
  ///   - finds: whether the query finds something with the edits.
  ///   - places: where the names stand; `nil` where the note is.
  init(
    _ note: QueryNote,
    _ subject: Subject = .other,
    edits: [QueryEdit] = [],
    finds: Bool = true,
    at places: [Range<Int>]? = nil
  ) {
    self.note = note
    self.subject = subject
    self.edits = edits
    self.finds = finds
    self.places = places ?? [note.utf8]
  }

  /// With what the note itself offers, in its place.
  init(offering note: QueryNote, _ subject: Subject) {
    self.init(note, subject, edits: note.fix.map { [QueryEdit(utf8: note.utf8, text: $0)] } ?? [])
  }

  /// Whether words that stand there are told as part of what is named.
  func covers(_ utf8: Range<Int>) -> Bool {
    let places = isOfDates ? [note.utf8] : edits.map(\.utf8)
    return places.contains {
      $0.lowerBound <= utf8.lowerBound && $0.upperBound >= utf8.upperBound
    }
  }

  func isOf(_ section: SectionName) -> Bool {
    if case .section(section) = subject { true } else { false }
  }

  var isOfDates: Bool { if case .dates = subject { true } else { false } }
}

/// A text in place of a part of a query.
struct QueryEdit {
  /// Where the part stands.
  let utf8: Range<Int>
  let text: String
}

extension String {
  /// The same with edits of parts that do not overlap, and one blank where an emptied part leaves
  /// several.
  func applying(_ edits: [QueryEdit]) -> String {
    let edited = edits.sorted { $0.utf8.lowerBound > $1.utf8.lowerBound }
      .reduce(self) { $0.replacing(utf8: $1.utf8, with: $1.text) }
    guard edits.contains(where: \.text.isEmpty) else { return edited }
    return edited.split(separator: " ").joined(separator: " ")
  }
}
