import LetterParsing
import LetterSearch

extension CommandDescription {
  static let show = CommandDescription(
    name: "show",
    summary: "show a letter as it was read: fields, sections, numbered passages",
    usage: "[OPTIONS] [LETTER|PASSAGE]",
    discussion: """
      LETTER is a letter's id, a file name with or without its ending, or a path. A file that is
      not in the index is read on the spot. PASSAGE is the id of a passage, as an export or `letters
      search --format json` has it, or LETTER#N for passage N: it is shown with its neighbours in
      the letter. Without either, the letters of the index are listed.
      """,
    operands: .paths,
    options: [
      Option("format", .choice(["text", "json"]), "How to print it (default text)"),
      Option("raw", .none, "The untouched source; withheld lines have a placeholder"),
      Option("query", .text("Q"), "Mark what the query finds in it"),
    ],
    examples: [
      ("letters show 2011-02-25-belmont-primary-nurture-groups", "a letter of the index"),
      ("letters show 2011-02-25-belmont-primary-nurture-groups#9", "its ninth passage"),
      ("letters show --query nurture letter.txt", "a file, with matches marked"),
    ]
  ) { arguments, terminal in
    let name = arguments.operands.joined(separator: " ")
    let source = LetterSource(indexPath: arguments.text("index"), terminal: terminal)
    guard !name.isEmpty else { return try ShowCommand.list(source, arguments, terminal) }
    guard let found = try source.letter(named: name) else {
      if let status = try ShowCommand.showPassage(name, source, arguments, terminal) {
        return status
      }
      terminal.report("\(LetterSearchError.noSuchLetter(name))")
      let near = try ShowCommand.names(like: name, in: source)
      if !near.isEmpty { terminal.note("did you mean \(near.joined(separator: ", "))?") }
      return .nothing
    }
    if arguments.has("raw") {
      try terminal.write(found.letter.source)
    } else if arguments.text("format") == "json" {
      let document = LetterJSON.document(found.letter, passages: found.passages)
      try terminal.writeLine(document.serialized(pretty: true))
    } else {
      let marks = try source.highlighter(for: arguments.text("query"))
      try LetterPrinter(terminal: terminal).print(found.letter, found.passages, highlights: marks)
    }
    return .success
  }
}

enum ShowCommand {
  /// Shows a passage that was named, or says that its letter has no such one.
  ///
  /// - Returns: `nil` when the name is neither a passage's nor begins with a letter's.
  static func showPassage(
    _ name: String,
    _ source: LetterSource,
    _ arguments: Arguments,
    _ terminal: Terminal
  ) throws -> ExitStatus? {
    guard let passage = PassageName(name) else { return nil }
    let searcher = LetterSearcher(try source.index())
    guard let found = try searcher.letter(withPassage: name) else {
      guard let whole = try searcher.index.listedLetter(named: passage.letter) else { return nil }
      terminal.report(
        "the letter \(whole.letter.id) has no passage \(passage.withinLetter), but "
          + "\(counted(whole.passages, "passage")): `letters show \(whole.letter.id)` numbers "
          + "them. A passage has another id when its text has changed"
      )
      return .nothing
    }
    guard !arguments.has("raw") else {
      throw Arguments.UsageError(
        "--raw shows the source of a whole letter: letters show --raw \(found.letter.id)"
      )
    }
    if arguments.text("format") == "json" {
      let document = LetterJSON.document(found.letter, passages: found.passages, place: found.place)
      try terminal.writeLine(document.serialized(pretty: true))
    } else {
      let marks = try source.highlighter(for: arguments.text("query"))
      try LetterPrinter(terminal: terminal)
        .print(found.passages, around: found.place, of: found.letter, highlights: marks)
    }
    return .success
  }

  static func list(
    _ source: LetterSource,
    _ arguments: Arguments,
    _ terminal: Terminal
  ) throws -> ExitStatus {
    let letters = try source.index().letters()
    if arguments.text("format") == "json" {
      let list = JSON.array(letters.map { LetterJSON.summary(of: $0) })
      try terminal.writeLine(list.serialized(pretty: true))
    } else {
      let rows = letters.map(columns)
      let widths = (0..<2).map { column in rows.map(\.[column].count).max() ?? 0 }
      for row in rows {
        let padded = zip(row, widths).map { $0.padded(to: $1) } + row[widths.count...]
        try terminal.writeLine(padded.joined(separator: "  "))
      }
    }
    return letters.isEmpty ? .nothing : .success
  }

  /// Ids that hold all words of a name; none when there are too many to choose from.
  static func names(like name: String, in source: LetterSource) throws -> [String] {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let names = try source.index().letters().map(\.id).filter { id in
      words.allSatisfy { id.lowercased().contains($0) }
    }
    return words.isEmpty || names.count > 5 ? [] : names
  }

  private static func columns(of letter: StoredLetter) -> [String] {
    let fields = letter.letter
    return [
      fields.date?.description ?? "no date", fields.kind.rawValue, letter.id,
      fields.institution ?? fields.inferred.institution ?? "",
    ]
  }
}

/// Where `show` finds letters: the index, or else a file that is read on the spot.
struct LetterSource {
  let indexPath: String?
  let terminal: Terminal

  func index() throws -> LetterIndex {
    try IndexLocation(indexPath).open(terminal)
  }

  func letter(named name: String) throws -> (letter: StoredLetter, passages: [StoredPassage])? {
    // A path is read on the spot before an index is built for the sake of its name.
    if indexPath == nil, !LetterIndex.exists(at: IndexLocation.defaultIndex),
      let parsed = try LetterFile.read(path: name)
    {
      return parsed
    }
    let indexed = try index().letter(named: name)
    // A path means the very file: another one of that name may be in the index.
    if name.contains("/"), let file = try LetterFile.read(path: name),
      file.letter.sha256 != indexed?.letter.sha256
    {
      return file
    }
    return try indexed ?? LetterFile.read(path: name)
  }

  /// A function that gives the matches of a query in a passage's text, as UTF-8 ranges.
  func highlighter(for query: String?) throws -> (String) -> [Range<Int>] {
    guard let query else { return { _ in [] } }
    let searcher = LetterSearcher(try index())
    let highlights = try searcher.highlighter(for: query)
    return { text in highlights(text).map(\.utf8) }
  }
}
