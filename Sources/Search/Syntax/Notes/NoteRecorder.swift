/// Collects the notes on one query, by scalars of its text.
struct NoteRecorder {
  /// A megabyte of closing brackets is told once or a hundred times, not a million.
  private static let limit = 100

  let text: QueryText
  var notes: [QueryNote] = []

  mutating func add(
    _ code: QueryNote.Code,
    _ severity: QueryNote.Severity,
    _ message: String,
    at range: Range<Int>,
    fix: String? = nil
  ) {
    add(code, severity, message, utf8: text.utf8(range), utf16: text.utf16(range), fix: fix)
  }

  /// Adds a note on UTF-8 offsets; without them, on the whole query.
  mutating func add(
    _ code: QueryNote.Code,
    _ severity: QueryNote.Severity,
    _ message: String,
    at source: QuerySource,
    fix: String? = nil
  ) {
    let utf8 = source.utf8 ?? text.utf8(0..<text.count)
    add(code, severity, message, utf8: utf8, utf16: text.utf16(fromUTF8: utf8), fix: fix)
  }

  private mutating func add(
    _ code: QueryNote.Code,
    _ severity: QueryNote.Severity,
    _ message: String,
    utf8: Range<Int>,
    utf16: Range<Int>,
    fix: String?
  ) {
    guard notes.count < NoteRecorder.limit else { return }
    let note = QueryNote(
      code,
      severity: severity,
      message: message,
      utf8: utf8,
      utf16: utf16,
      fix: fix
    )
    if !notes.contains(note) { notes.append(note) }
  }
}
