import LetterParsing

/// An entry a letter in the format of reference managers (RIS), its passages as notes.
struct RISWriter: ExportWriter {
  private let provenanceLine: String

  init(provenance: ExportProvenance) { provenanceLine = provenance.line }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    guard let stored = hits.first?.letter else { return }
    let letter = stored.letter
    var fields: [(tag: String, value: String)] = [("TY", letter.isLetter ? "PCOMM" : "RPRT")]
    fields.append(("ID", stored.id))
    fields += stored.authors.map { ("AU", $0) }
    fields.append(("TI", stored.entryTitle))
    if let date = letter.date {
      let parts = date.description.split(separator: "-").joined(separator: "/")
      fields += [("PY", String(date.year)), ("DA", parts + "/")]
    }
    if let publisher = Citation.publisher(of: stored) { fields.append(("PB", publisher)) }
    fields.append(("N1", Citation.source(of: stored)))
    if let remark = stored.dateRemark { fields.append(("N1", "Date as printed: " + remark)) }
    for hit in hits { fields.append(("N1", hit.noteText)) }
    fields.append(("N1", provenanceLine))
    for field in fields {
      bytes += "\(field.tag)  - ".utf8
      RISWriter.oneLine.append(field.value, to: &bytes)
      bytes += "\r\n".utf8
    }
    bytes += "ER  - \r\n\r\n".utf8
  }

  /// A tag has one line; a line that looks like a tag would end the value.
  private static let oneLine = ByteEscaper(special: ByteEscaper.controlStarts + [0xe2]) {
    bytes,
    index in
    let count =
      bytes[index] == 0xe2
      ? ByteEscaper.lineSeparatorLength(bytes, index) : ByteEscaper.controlLength(bytes, index)
    return count > 0 ? (" ", count) : nil
  }
}

extension StoredLetter {
  /// The bodies that published the letter, or else who signed it.
  var authors: [String] {
    let publishers = Citation.publishers(of: self)
    if !publishers.isEmpty { return publishers }
    let signatories = letter.signatories.map(\.name).filter { !$0.isEmpty }
    return signatories.isEmpty ? [Citation.body(of: self)].compactMap(\.self) : signatories
  }

  var entryTitle: String { letter.subject ?? letter.title ?? letter.inferred.title ?? id }
}

extension Hit {
  /// The passage with its place, as a note of a reference.
  var noteText: String {
    let noun = passage.lines.count == 1 ? "line" : "lines"
    return "\(Citation.place(of: passage)) (\(noun) \(passage.linesText)): \(passage.text)"
  }
}
