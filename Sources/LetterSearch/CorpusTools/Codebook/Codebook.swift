/// Codes by which a researcher marks passages: a name, and a query that finds what is to be marked.
package struct Codebook: Sendable, Equatable {
  package struct Code: Sendable, Equatable {
    /// On one line, without space around it; unlike all others of its book, whatever their case.
    package var name: String
    /// In the query language.
    package var query: String
    /// What it means, for people.
    package var description: String?
    /// Where it begins in its file, from 1.
    package var line: Int

    package init(_ name: String, _ query: String, description: String? = nil, line: Int = 1) {
      self.name = name
      self.query = query
      self.description = description
      self.line = line
    }
  }

  /// Something that keeps a file from being a codebook.
  package struct Fault: Error, Sendable, Equatable {
    /// From 1.
    package var line: Int
    /// What is wrong, and what to do.
    package var message: String
  }

  /// In the order of the file; at least one.
  package let codes: [Code]
  /// How places of the file were read that can be read in two ways.
  package let remarks: [Fault]

  /// - Throws: ``LetterSearchError/badCodebook(path:faults:)`` for names that are given twice, and for
  ///   no code at all.
  package init(_ codes: [Code], path: String = "-") throws {
    try self.init(Reading(codes: codes), path: path)
  }

  private init(_ reading: Reading, path: String) throws {
    var faults = reading.faults
    var lines: [String: Int] = [:]
    for code in reading.codes {
      let name = code.name.lowercased()
      if let first = lines[name] {
        let message =
          "line \(first) has the code \(code.name), too: give each its own name, or join the two "
          + "queries with OR"
        faults.append(Fault(line: code.line, message: message))
      } else {
        lines[name] = code.line
      }
    }
    if reading.codes.isEmpty, faults.isEmpty { faults = [Self.empty] }
    guard faults.isEmpty else {
      faults.sort { $0.line < $1.line }
      throw LetterSearchError.badCodebook(path: path, faults: faults)
    }
    codes = reading.codes
    remarks = reading.remarks
  }

  private static let empty = Fault(
    line: 1,
    message:
      "it holds no code: write one a line as CODE: QUERY, or a table with the columns code and "
      + "query"
  )
}

extension Codebook {
  /// Reads a codebook: lines, or a table when its name ends in .csv or .tsv or its first row names the
  /// columns.
  ///
  ///     # What lines look like
  ///     attendance: attendance OR absen*
  ///         Being in school; not punctuality.
  ///     persistent absence: "persistent absence" OR "persistently absent"
  ///
  /// - Parameters:
  ///   - path: names the file in errors, and its form.
  ///   - bytes: UTF-8, Windows-1252 or UTF-16, as spreadsheets save it.
  /// - Throws: ``LetterSearchError/badCodebook(path:faults:)`` with all that is wrong.
  package init(path: String, bytes: [UInt8]) throws {
    var text = SourceText(bytes).utf8
    if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }
    let ending = path.lowercased().suffix(4)
    let isTable = ending == ".csv" || ending == ".tsv" || CodebookTable.namesColumns(text)
    let separator = ending == ".tsv" ? UInt8(ascii: "\t") : nil
    try self.init(
      isTable ? CodebookTable.read(text, separator: separator) : CodebookLines.read(text),
      path: path
    )
  }

  /// What was read of a file.
  struct Reading {
    var codes: [Code] = []
    var faults: [Fault] = []
    var remarks: [Fault] = []

    /// Adds a code, or what is wrong with it.
    mutating func add(_ name: String, _ query: String, _ description: String, line: Int) {
      let (name, query) = (name.onOneTrimmedLine, query.onOneTrimmedLine)
      let description = description.onOneTrimmedLine
      if name.isEmpty {
        report(line, "a query without a code: write the code's name before it")
      } else if query.isEmpty {
        report(line, "the code \(name) has no query: give it one, or take it out")
      } else {
        codes.append(
          Code(name, query, description: description.isEmpty ? nil : description, line: line)
        )
      }
    }

    mutating func report(_ line: Int, _ message: String) {
      faults.append(Fault(line: line, message: message))
    }
  }
}

extension StringProtocol {
  /// On one line, with one space where there was any white space and none at the ends.
  fileprivate var onOneTrimmedLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
