/// What passages are about, as a list that people can read and edit.
///
/// A theme is never an inspection judgement: it says what a passage speaks of, not how good it is.
package struct ThemeBook: Sendable, Equatable {
  /// In the order of the file, each id once.
  package var themes: [Theme] = []

  /// A theme and the queries that find it.
  package struct Theme: Sendable, Equatable {
    /// Lower-case letters, digits and underscores: what the index and scripts know it by.
    package var id: String
    /// As people call it.
    package var label: String
    /// One sentence, or empty.
    package var definition = ""
    package var cues: [Cue] = []
  }

  /// A query in the query language about the words of a passage.
  package struct Cue: Sendable, Equatable {
    package var text: String
    /// Where the file has it; counts from 1.
    package var line: Int
  }

  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The theme of an id or label, without regard to case.
  package func theme(named name: String) -> Theme? {
    theme(name) ?? themes.first { $0.label.lowercased() == name.lowercased() }
      ?? theme(ThemeBook.id(for: name))
  }

  /// The themes that may be meant by a name that is none's: those with all its words in their id or
  /// label, each the beginning of one there; or else the one whose id it misspells.
  package func themes(near name: String) -> [Theme] {
    func words(_ text: String) -> [Substring] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    let typed = words(name)
    guard !typed.isEmpty else { return [] }
    let found = themes.filter { theme in
      let own = words(theme.id) + words(theme.label)
      return typed.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
    guard found.isEmpty else { return found }
    return name.nearest(in: themes.map(\.id)).flatMap { theme($0) }.map { [$0] } ?? []
  }

  /// The id that a label gives: `Nurture & SEMH` is `nurture_semh`.
  static func id(for label: String) -> String {
    label.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "_")
  }

  /// The book in the form that ``ThemeReader`` reads.
  package var text: String {
    themes.map { theme in
      let head = "[\(theme.id)] \(theme.label)\n"
      let definition = theme.definition.isEmpty ? "" : theme.definition + "\n"
      return head + definition + theme.cues.map { "- \($0.text)\n" }.joined()
    }
    .joined(separator: "\n")
  }
}
