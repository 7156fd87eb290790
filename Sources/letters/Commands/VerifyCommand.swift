import LetterSearch

extension CommandDescription {
  static let verify = CommandDescription(
    name: "verify",
    summary: "is every quotation of a draft really in a letter?",
    usage: "[OPTIONS] FILE",
    discussion: """
      FILE is text, Markdown or HTML, or, where pandoc or LibreOffice is installed, a Word document;
      - is standard input. What stands in quotation marks, double ones, « » or, from four words on,
      single ones, and what stands in block quotations (> in Markdown, blockquote in HTML) is looked
      for in all letters: exact, altered, near (with the words that differ,
      [-the draft's-]{+the letter's+}) or missing. Of csv, tsv, json and ndjson exports, the texts
      are checked. Line ends, curly marks, the first letter's case and the writer's own full stop are
      no difference; … ... and […] stand for words left out of one passage, [words] for the
      writer's own. Altered is exact but for words in brackets that are more than [sic], another
      form of a word, a pronoun or a name for one: they may turn the sense round. Points of a list
      that follow one another in a letter may be quoted together; signs of lists are no difference.
      Other letters with the same words are named; of a school, council or date that the draft names
      near the quotation, above all in a source below it (— Devon, 5 October 2018), a letter comes
      first, or is said to lack the words: then the attribution is doubted, which the last line
      counts. Exit status: 0 all exact, 1 one is not, or there is no quotation to check, 2 an error.
      """,
    operands: .paths,
    options: [
      Option("format", .choice(["text", "json"]), "How to print it (default text)"),
      Option(
        "min-words",
        .number("N", 1...100),
        "Pass over what has fewer words, such as “terms” (default 1)"
      ),
    ],
    examples: [
      ("letters verify report.md", "every quotation of a report, with letter and line"),
      ("letters verify --min-words 4 draft.docx", "a Word document; shorter terms are passed over"),
    ]
  ) { arguments, terminal in
    guard arguments.operands.count == 1, let path = arguments.operands.first else {
      throw Arguments.UsageError("give one draft: letters verify FILE, or - for standard input")
    }
    let draft = try VerifyCommand.draft(path)
    let verifier = QuotationVerifier(
      LetterSearcher(try IndexLocation(arguments.text("index")).open(terminal))
    )
    let least = arguments.number("min-words") ?? 1
    let quotations = draft.quotations.filter { $0.wordCount > 0 }
    let verified = try verifier.verify(quotations.filter { $0.wordCount >= least })
    for line in Set(draft.unpairedLines).sorted() {
      terminal.note("\(path):\(line): a quotation mark without a partner; check this line yourself")
    }
    if arguments.text("format") == "json" {
      let list = JSON.object([.init("quotations", .array(verified.map(\.json)))])
      try terminal.writeLine(list.serialized(pretty: true))
    } else {
      try VerificationPrinter(terminal: terminal, path: path).print(verified)
    }
    guard !verified.isEmpty else {
      let reason =
        quotations.isEmpty
        ? Draft.whatIsChecked
        : "no quotation has \(counted(least, "word")) or more, as --min-words asks"
      terminal.note("\(path): nothing to check: " + reason)
      return .nothing
    }
    return verified.allSatisfy { $0.status == .exact } ? .success : .nothing
  }
}

enum VerifyCommand {
  static func draft(_ path: String) throws -> Draft {
    if path == "-" {
      var text = ""
      while let line = readLine(strippingNewline: false) { text += line }
      return Draft(Array(text.utf8))
    }
    return try Draft(path: path)
  }
}
