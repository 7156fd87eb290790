import InvertedIndex

/// Queries by class, from a file with one a line.
struct QueryFile {
  struct Entry {
    let kind: String
    let query: String
  }

  let entries: [Entry]

  /// Reads `class <TAB> query`, a query alone, or `{"class": "…", "query": "…"}`.
  init(path: String) throws {
    let file = try MappedFile(path: path)
    let text = file.withBytes { bytes in
      var copy: [UInt8] = []
      for place in 0..<bytes.count { copy.append(bytes[place]) }
      return String(decoding: copy, as: UTF8.self)
    }
    entries = text.split(whereSeparator: \.isNewline).compactMap(Self.entry)
    guard !entries.isEmpty else {
      throw BenchmarkArguments.UsageError("\(path) has no queries")
    }
  }

  private static func entry(_ line: Substring) -> Entry? {
    if line.hasPrefix("{") {
      guard let query = value(of: "query", in: line) else { return nil }
      return Entry(kind: value(of: "class", in: line) ?? "all", query: query)
    }
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard let last = parts.last else { return nil }
    return Entry(kind: parts.count > 1 ? String(parts[0]) : "all", query: String(last))
  }

  /// The string behind a key; a backslash stands before quotation marks and backslashes.
  private static func value(of key: String, in line: Substring) -> String? {
    guard let name = line.firstRange(of: "\"\(key)\":") else { return nil }
    var rest = line[name.upperBound...].drop { $0 == " " }
    guard rest.popFirst() == "\"" else { return nil }
    var value = ""
    while let character = rest.popFirst() {
      if character == "\"" { return value }
      if character != "\\" {
        value.append(character)
      } else if let escaped = rest.popFirst() {
        value.append(escaped)
      }
    }
    return nil
  }
}
