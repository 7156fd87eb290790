extension Coding {
  /// What is written of a coding.
  package enum Table: Sendable, Equatable {
    /// The passages, also those without a code or not.
    case passages(Layout, includesUncoded: Bool)
    /// The codes with their counts.
    case counts
    /// How many passages or letters each two codes share.
    case overlap(CrossTable.Unit)
    /// The codes by the values of a field; `nil` for all numbers of a cell. See
    /// ``LetterSearcher/crossTable(of:by:)``.
    case byField(String, CrossTable.Unit?)

    /// As provenance and options have it.
    var name: String {
      switch self {
      case .passages(let layout, _): layout.rawValue
      case .counts: "counts"
      case .overlap: "overlap"
      case .byField: "by"
      }
    }
  }

  /// How passages and codes make a table.
  package enum Layout: String, Sendable, CaseIterable {
    /// A row a passage, and a column a code: 1 where the passage has it, else 0.
    case wide
    /// A row for each code of each passage.
    case long
  }

  // MARK: Tables for programs

  /// The codes, or each with all others; what has any code stands in the last row of the codes.
  package func table(_ table: Table) -> (columns: [String], rows: [[String]]) {
    guard case .overlap(let unit) = table else { return countTable }
    let rows = codes.indices.map { row in
      [codes[row].code.name] + codes.indices.map { String(shared((row, $0), unit)) }
    }
    return (["code"] + codes.map(\.code.name), rows)
  }

  private var countTable: (columns: [String], rows: [[String]]) {
    let rows = codes.map { found in
      [
        found.code.name, String(found.count.passages), String(found.count.letters),
        String(found.ofLetters), found.code.query, found.interpreted, found.code.description ?? "",
      ]
    }
    let last = [
      CrossTable.all, String(total.passages), String(total.letters),
      String(outOf.possible.letters), "", "", "",
    ]
    let columns = [
      "code", "passages", "letters", "of_letters", "query", "interpreted", "description",
    ]
    return (columns, rows + [last])
  }

  // MARK: JSON

  /// The codes with their counts, and how many passages and letters each two share.
  ///
  /// - Parameter provenance: where they come from, for a file that is kept.
  package func json(provenance: CodingProvenance? = nil) -> JSON {
    let pairs = codes.indices.flatMap { first in
      codes.indices.dropFirst(first + 1).map { second -> JSON in
        .object([
          .init("codes", .strings([codes[first].code.name, codes[second].code.name])),
          .init("passages", .integer(shared((first, second), .passages))),
          .init("letters", .integer(shared((first, second), .letters))),
        ])
      }
    }
    return .object(
      (provenance.map { [.init("provenance", $0.json)] } ?? []) + [
        .init("generation", .string(generation)),
        .init("total", total.json),
        .init("population", population.json),
        .init("codes", .array(codes.map(\.jsonWithNotes))),
        .init("overlap", .array(pairs)),
        .init("notes", .array(notes.map(SearchJSON.note))),
      ]
    )
  }

  // MARK: Words

  /// `6 codes in 412 passages of 160 letters, of 237 letters of the index`.
  package var summary: String {
    "\(counted(codes.count, "code")): \(total.inWords), of \(outOf.possibleInWords)"
  }

  /// The codes for people; what has any of them stands in the last row.
  package var shownCounts: (heads: [String], rows: [[String]]) {
    let rows = codes.map { found in
      [found.code.name]
        + [found.count.passages, found.count.letters, found.ofLetters].map(\.grouped)
    }
    let last = [total.passages, total.letters, outOf.possible.letters].map(\.grouped)
    return (["Code", "Passages", "Letters", "Of letters"], rows + [["Any code"] + last])
  }

  /// Each code with all others for people.
  package func shownOverlap(_ unit: CrossTable.Unit) -> (heads: [String], rows: [[String]]) {
    let rows = codes.indices.map { row in
      [codes[row].code.name] + codes.indices.map { shared((row, $0), unit).grouped }
    }
    return (["Code"] + codes.map(\.code.name), rows)
  }

  /// What the numbers of ``shownOverlap(_:)`` are.
  package static func legend(_ unit: CrossTable.Unit) -> String {
    unit == .passages
      ? "passages that have both codes; of a code with itself, all of its passages"
      : "letters with passages of both codes, the same or others; of a code with itself, all of its letters"
  }

  /// What a reader of the counts should know.
  package var remarks: [String] {
    let unfound = codes.filter { $0.count.passages == 0 }.map(\.code.name)
    let loose = codes.filter { $0.wordsNeeded.isAny && $0.count.passages > 0 }.map(\.code.name)
    return [
      unfound.isEmpty ? nil : "No passage has \(unfound.listed(lastAfter: "or")).",
      loose.isEmpty
        ? nil
        : "Any of several words is enough for \(loose.listed(lastAfter: "and")): for all of them, "
          + "join the words with AND, or put exact words in quotation marks.",
    ].compactMap(\.self)
  }

  /// The codes or their overlap as Markdown, below what says where they come from.
  package func markdown(_ table: Table, provenance: CodingProvenance) -> String {
    var (heads, rows) = shownCounts
    var legends: [String] = []
    if case .overlap(let unit) = table {
      (heads, rows) = shownOverlap(unit)
      legends = ["Cells: \(Self.legend(unit))."]
    }
    let origin = provenance.rows.map { [$0.name, $0.value] }
    return "# \(MarkdownText.escaped(summary))\n\n"
      + MarkdownText.table(["", ""], origin, aligned: "---")
      + MarkdownText.table(heads, rows, aligned: "---:")
      + (legends + remarks).map { MarkdownText.escaped($0) + "\n\n" }.joined()
  }
}

extension Coding.Found {
  /// What makes the same code again, and what it found.
  var json: JSON { .object(members) }

  var jsonWithNotes: JSON {
    .object(members + [.init("notes", .array(notes.map(SearchJSON.note)))])
  }

  private var members: [JSON.Member] {
    [
      .init("code", .string(code.name)),
      .init("query", .string(code.query)),
      .init("interpreted", .string(interpreted)),
      .init("description", .text(code.description)),
      .init("any_word", .bool(wordsNeeded.isAny)),
      .init("passages", .integer(count.passages)),
      .init("letters", .integer(count.letters)),
      .init("of_letters", .integer(ofLetters)),
    ]
  }
}
