/// Reads a file of themes: any bytes give a book, and a fault for each line that gives none.
///
///     [attendance] Attendance
///     Attendance, punctuality and absence.
///     - attendance
///     - "on time"
///
/// `[id] label` begins a theme, `- ` a cue; other lines are the definition. `#` begins a line of
/// comment. A theme that is begun twice is one theme.
package enum ThemeReader {
  /// A line that was left out.
  package struct Fault: Sendable, Hashable {
    /// Counts from 1.
    package var line: Int
    /// One sentence.
    package var message: String
  }

  /// What a person can still look over; a file beyond it is some other file.
  static let themeLimit = 1_000
  static let cueLimit = 20_000
  static let faultLimit = 100

  /// The themes of a text and what is wrong with it, at most a hundred faults.
  package static func read(_ text: String) -> (book: ThemeBook, faults: [Fault]) {
    text == ThemeFile.builtIn ? builtIn : parse(text)
  }

  fileprivate static let builtIn = parse(ThemeFile.builtIn)

  private static func parse(_ text: String) -> (book: ThemeBook, faults: [Fault]) {
    var builder = ThemeBookBuilder()
    var current: Int?
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, raw) in lines.enumerated() {
      let line = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("[") {
        current = beginTheme(line, at: index + 1, &builder)
      } else if line == "-" || line.hasPrefix("- ") {
        addCue(String(line.dropFirst(2)), to: current, at: index + 1, &builder)
      } else if let current {
        builder.addDefinition(line, to: current)
      } else {
        builder.report(index + 1, "A theme begins with its id in square brackets: [id] label.")
      }
    }
    return (builder.book, builder.faults)
  }

  private static func beginTheme(
    _ line: String,
    at number: Int,
    _ builder: inout ThemeBookBuilder
  ) -> Int? {
    guard let end = line.firstIndex(of: "]") else {
      builder.report(number, "The id has no closing square bracket: [id] label.")
      return nil
    }
    let written = String(line[line.index(after: line.startIndex)..<end])
    let label = line[line.index(after: end)...].split(separator: " ").joined(separator: " ")
    let id = ThemeBook.id(for: written)
    guard !id.isEmpty, id == written else {
      let better = id.isEmpty ? "" : ", such as [\(id)]"
      builder.report(
        number,
        "[\(written)] is no id: use lower-case letters, digits and underscores\(better)."
      )
      return nil
    }
    return builder.theme(id, label: label.isEmpty ? id : label, at: number)
  }

  private static func addCue(
    _ text: String,
    to theme: Int?,
    at number: Int,
    _ builder: inout ThemeBookBuilder
  ) {
    guard let theme else {
      // Of a head that was wrong is told already.
      guard builder.faults.isEmpty else { return }
      return builder.report(number, "A cue stands below the head of a theme.")
    }
    builder.addCue(text, to: theme, at: number)
  }
}

/// A book in the making, within limits, with its faults.
struct ThemeBookBuilder {
  private(set) var book = ThemeBook()
  private(set) var faults: [ThemeReader.Fault] = []
  private var places: [String: Int] = [:]
  private var cueCount = 0

  mutating func report(_ line: Int, _ message: String) {
    if faults.count < ThemeReader.faultLimit {
      faults.append(ThemeReader.Fault(line: line, message: message))
    }
  }

  /// The place of a theme, which is added when it is new; `nil` beyond the limit.
  mutating func theme(_ id: String, label: String, at line: Int) -> Int? {
    if let place = places[id] { return place }
    guard book.themes.count < ThemeReader.themeLimit else {
      report(line, "There are more than \(ThemeReader.themeLimit) themes; this one is left out.")
      return nil
    }
    places[id] = book.themes.count
    book.themes.append(ThemeBook.Theme(id: id, label: label))
    return book.themes.count - 1
  }

  mutating func addDefinition(_ line: String, to theme: Int) {
    let before = book.themes[theme].definition
    book.themes[theme].definition = before.isEmpty ? line : before + " " + line
  }

  mutating func addCue(_ text: String, to theme: Int, at line: Int) {
    guard !text.isEmpty else { return report(line, "The cue is empty.") }
    guard cueCount < ThemeReader.cueLimit else {
      return report(line, "There are more than \(ThemeReader.cueLimit) cues; this one is left out.")
    }
    guard !book.themes[theme].cues.contains(where: { $0.text == text }) else { return }
    cueCount += 1
    book.themes[theme].cues.append(ThemeBook.Cue(text: text, line: line))
  }
}

extension ThemeBook {
  /// The themes that the program brings along.
  static let builtIn = ThemeReader.builtIn.book
}
